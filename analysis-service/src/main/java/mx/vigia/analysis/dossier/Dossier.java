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
 * One bill as all its sources together describe it; {@code officialTerm}, {@code number}, {@code citation}, {@code
 * officialAddress}, {@code presentedOn}, {@code summary}, {@code language} and {@code consultation} are null while no
 * source has stated them.
 *
 * @param flagged the steps that do not fit
 * @param tags the topics it is certainly about; those it may be about are {@code toReview}
 * @param judged what people stated about it and topics, which its tags follow
 * @param otherNumbers its other names: the numbers, those of citations, the codes of the DOF and the ids of all its
 * records, except for the current ones
 * @param stepPages for each step, in the same order, the page in which it was first read with its current content
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
    /** The language used where no source gives another. */
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

    /** Returns the language of title and text: Spanish unless a source states another. */
    public String tongue() {
        return language == null ? DEFAULT_LANGUAGE : language;
    }

    /** Returns the subject of its steps. */
    public StageSubject subject() {
        return StageSubject.of(kind, officialTerm, title).at(site, steps);
    }

    /** Returns the congress of a federal entity that it goes through, or empty. */
    public Optional<StateCongress> congress() {
        return StateCongress.of(site, steps);
    }

    /** Whether it comes only from a person; a bill that a source shows cannot be declared never to have existed. */
    public boolean isByHandAlone() {
        return site.equals(ManualStatement.MANUAL_SITE);
    }

    /** Whether a person later stated that it was entered by mistake. */
    public boolean isRetracted() {
        return isByHandAlone() && Retraction.isIn(steps);
    }

    /** Whether this is the record of a law in force, so that its texts are those of the law, not of a bill. */
    public boolean standsInForce() {
        return StoredText.isLawInForce(kind, officialTerm);
    }

    /** Returns why this step of it does not fit, or empty. */
    public Optional<StepFlag> flagOf(Step step) {
        return flagged.stream()
                .filter(odd -> odd.step().equals(step))
                .map(FlaggedStep::flag)
                .findFirst();
    }

    /** Returns this dossier with the parts that do not come from sources copied from the earlier one. */
    public Dossier withNonSourceParts(Dossier before) {
        return copy(before.revision, before.firstSeen, before.lastChanged, text, before.tagged(), before.laws);
    }

    /** Returns its topics, certain and possible. */
    public DossierTags tagged() {
        return new DossierTags(tags, toReview);
    }

    /** Returns this dossier tagged by these rules, which people's judgements override. */
    public Dossier taggedBy(DossierTagger rules) {
        return copy(revision, firstSeen, lastChanged, text, rules.read(this), laws);
    }

    /** Returns this dossier as it was before its text was known, with the topics derived from its title only. */
    public Dossier withoutText(DossierTags found) {
        return copy(revision, firstSeen, lastChanged, BillText.unknown(), found, laws);
    }

    /** Returns this dossier with another text. */
    public Dossier withText(BillText other) {
        return copy(revision, firstSeen, lastChanged, other, tagged(), laws);
    }

    /** Returns this dossier at another revision, reached at this time. */
    public Dossier at(int otherRevision, Instant moment) {
        return copy(otherRevision, firstSeen, moment, text, tagged(), laws);
    }

    /** Returns this dossier with another time of first sighting. */
    public Dossier withFirstSeen(Instant first) {
        return copy(revision, first, lastChanged, text, tagged(), laws);
    }

    /** Returns this dossier with the laws its wording would change. */
    public Dossier withLaws(List<AffectedLaw> touched) {
        return copy(revision, firstSeen, lastChanged, text, tagged(), touched);
    }

    /** Returns this dossier with the status after some of its steps; the flags of all its steps are kept. */
    public Dossier standing(BillStatus then) {
        Standpoint there = new Standpoint(then.stage(), then.outcome(), flagged, otherNumbers);
        return copy(revision, firstSeen, lastChanged, text, tagged(), laws, there);
    }

    /** The stage, the outcome, the steps that do not fit, and the other names. */
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
