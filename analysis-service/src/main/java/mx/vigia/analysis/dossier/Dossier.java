package mx.vigia.analysis.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.BillText;
import mx.vigia.analysis.bill.Citation;
import mx.vigia.analysis.bill.Consultation;
import mx.vigia.analysis.bill.DocumentLink;
import mx.vigia.analysis.bill.ManualStatement;
import mx.vigia.analysis.bill.Proponent;
import mx.vigia.analysis.bill.Provenance;
import mx.vigia.analysis.bill.Referral;
import mx.vigia.analysis.bill.Retraction;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.bill.stage.BillOutcome;
import mx.vigia.analysis.bill.stage.BillStatus;
import mx.vigia.analysis.bill.stage.FlaggedStep;
import mx.vigia.analysis.bill.stage.Stage;
import mx.vigia.analysis.bill.stage.StageSubject;
import mx.vigia.analysis.bill.stage.StateCongress;
import mx.vigia.analysis.bill.stage.StepFlag;
import mx.vigia.analysis.law.AffectedLaw;
import org.jspecify.annotations.Nullable;

/**
 * One bill as all its sources together describe it; {@code officialTerm}, {@code number}, {@code citation},
 * {@code officialAddress} {@code presentedOn}, {@code summary}, {@code language} and {@code consultation} are null while no source has said them.
 *
 * @param flagged the steps that do not fit
 * @param tags what it is about for sure; what it may be about is {@code toReview}
 * @param judged what people said of it and topics, which its tags follow
 * @param otherNumbers by what else it is called: the numbers, those of citations, the codes of the DOF and the ids of all its records, but for those that hold
 * @param stepPages for each step, in the same order, the page in which it was first read as it stands
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Dossier(
        UUID id,
        int revision,
        String site,
        BillKind kind,
        @Nullable String officialTerm,
        @Nullable String number,
        String title,
        List<Proponent> proponents,
        @Nullable LocalDate presentedOn,
        List<Referral> committees,
        List<Step> steps,
        List<Provenance> stepPages,
        Stage stage,
        @Nullable Citation citation,
        @Nullable String officialAddress,
        List<DocumentLink> documents,
        BillText text,
        List<Provenance> provenance,
        Instant firstSeen,
        Instant lastChanged,
        List<Tag> tags,
        @Nullable String summary,
        List<String> subjects,
        @Nullable String language,
        @Nullable Consultation consultation,
        List<AffectedLaw> laws,
        BillOutcome outcome,
        List<FlaggedStep> flagged,
        List<Tag> toReview,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<TopicJudgement> judged,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> otherNumbers) {
    /** The language of what no source gives another for. */
    public static final String DEFAULT_LANGUAGE = "es";

    public Dossier {
        proponents = List.copyOf(proponents);
        committees = List.copyOf(committees);
        steps = List.copyOf(steps);
        stepPages = stepPages == null ? List.of() : List.copyOf(stepPages); // left out of cards
        documents = List.copyOf(documents);
        subjects = List.copyOf(subjects);
        text = text == null ? BillText.unknown() : text; // left out of lists
        provenance = List.copyOf(provenance);
        tags = List.copyOf(tags);
        laws = List.copyOf(laws);
        flagged = List.copyOf(flagged);
        toReview = toReview == null ? List.of() : List.copyOf(toReview); // left out of lists
        judged = judged == null ? List.of() : List.copyOf(judged);
        otherNumbers = otherNumbers == null ? List.of() : List.copyOf(otherNumbers);
    }

    /** The language of title and text: Spanish unless a source says another. */
    public String tongue() {
        return language == null ? DEFAULT_LANGUAGE : language;
    }

    /** What goes through its steps. */
    public StageSubject subject() {
        return StageSubject.of(kind, officialTerm, title).at(site, steps);
    }

    /** The congress of a federal entity that it goes through, if it does. */
    public Optional<StateCongress> congress() {
        return StateCongress.of(site, steps);
    }

    /** Whether it is a person's alone: of what a source shows nobody can say that it never was. */
    public boolean isByHandAlone() {
        return site.equals(ManualStatement.MANUAL_SITE);
    }

    /** Whether it was entered by mistake, as a person said of it since. */
    public boolean isRetracted() {
        return isByHandAlone() && Retraction.isIn(steps);
    }

    /** Whether this is the record of a law in force, and its texts are those of the law, not of a bill. */
    public boolean standsInForce() {
        return StoredText.isLawInForce(kind, officialTerm);
    }

    /** What does not fit about this step of it. */
    public Optional<StepFlag> flagOf(Step step) {
        return flagged.stream()
                .filter(odd -> odd.step().equals(step))
                .map(FlaggedStep::flag)
                .findFirst();
    }

    /** This, with what does not come from sources taken over from before. */
    public Dossier withNonSourceParts(Dossier before) {
        return copy(before.revision, before.firstSeen, before.lastChanged, text, before.tagged(), before.laws);
    }

    /** What it is about, and what it may be about. */
    public DossierTags tagged() {
        return new DossierTags(tags, toReview);
    }

    /** The same about what these rules say, after people's word. */
    public Dossier taggedBy(DossierTagger rules) {
        return copy(revision, firstSeen, lastChanged, text, rules.read(this), laws);
    }

    /** The same dossier as it was before its text was known, with the topics its title alone speaks for. */
    public Dossier withoutText(DossierTags found) {
        return copy(revision, firstSeen, lastChanged, BillText.unknown(), found, laws);
    }

    /** The same dossier with this text. */
    public Dossier withText(BillText other) {
        return copy(revision, firstSeen, lastChanged, other, tagged(), laws);
    }

    /** The same dossier at another revision, reached at this moment. */
    public Dossier at(int otherRevision, Instant moment) {
        return copy(otherRevision, firstSeen, moment, text, tagged(), laws);
    }

    /** The same dossier as if we had known it since this moment. */
    public Dossier withFirstSeen(Instant first) {
        return copy(revision, first, lastChanged, text, tagged(), laws);
    }

    /** The same dossier with the laws its wording would change. */
    public Dossier withLaws(List<AffectedLaw> touched) {
        return copy(revision, firstSeen, lastChanged, text, tagged(), touched);
    }

    /** The same dossier where it stood by some of its steps; which of all of them do not fit stays. */
    public Dossier standing(BillStatus then) {
        Standpoint there = new Standpoint(then.stage(), then.outcome(), flagged, otherNumbers);
        return copy(revision, firstSeen, lastChanged, text, tagged(), laws, there);
    }

    /** Where it stands, what does not fit there, and by what it is called. */
    private record Standpoint(Stage stage, BillOutcome outcome, List<FlaggedStep> odd, List<String> called) {}

    private Standpoint standpoint() {
        return new Standpoint(stage, outcome, flagged, otherNumbers);
    }

    private Dossier copy(
            int reached,
            Instant first,
            Instant changed,
            BillText words,
            DossierTags topics,
            List<AffectedLaw> touched) {
        return copy(reached, first, changed, words, topics, touched, standpoint());
    }

    private Dossier copy(
            int reached,
            Instant first,
            Instant changed,
            BillText words,
            DossierTags topics,
            List<AffectedLaw> touched,
            Standpoint where) {
        return new Dossier(
                id,
                reached,
                site,
                kind,
                officialTerm,
                number,
                title,
                proponents,
                presentedOn,
                committees,
                steps,
                stepPages,
                where.stage,
                citation,
                officialAddress,
                documents,
                words,
                provenance,
                first,
                changed,
                topics.sure(),
                summary,
                subjects,
                language,
                consultation,
                touched,
                where.outcome,
                where.odd,
                topics.toReview(),
                judged,
                where.called);
    }
}
