package mx.vigia.analysis.dossier;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mx.vigia.analysis.bill.BillField;
import mx.vigia.analysis.bill.BillText;
import mx.vigia.analysis.bill.CommitteeName;
import mx.vigia.analysis.bill.Consultation;
import mx.vigia.analysis.bill.ManualStatement;
import mx.vigia.analysis.bill.Proponent;
import mx.vigia.analysis.bill.ProponentRole;
import mx.vigia.analysis.bill.Referral;
import mx.vigia.analysis.bill.Retraction;
import mx.vigia.analysis.bill.StatedFields;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.bill.stage.BillStatus;
import mx.vigia.analysis.bill.stage.FlaggedStep;
import mx.vigia.analysis.bill.stage.LifeCycle;
import mx.vigia.analysis.bill.stage.Stage;
import mx.vigia.analysis.bill.stage.StageSubject;
import mx.vigia.analysis.bill.stage.StateCongress;
import mx.vigia.analysis.bill.stage.StepFlag;
import mx.vigia.analysis.deadline.CommentTerm;
import mx.vigia.analysis.law.AffectedLaw;
import mx.vigia.analysis.text.obligation.duty.BillDuty;
import org.jspecify.annotations.Nullable;

/**
 * One bill as all its sources together describe it. In JSON it is flat.
 *
 * @param said its fields as the sources state them, none with a legislature
 * @param tagged the topics it is about, and those it may be about
 * @param duties whom its articles bind to what; only what is sure
 * @param judged what people stated about it and topics, which its tags follow
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonDeserialize(builder = DossierBuilder.class)
public record Dossier(
        @JsonIgnore DossierIdentity identity,
        @JsonIgnore StatedFields said,
        @JsonIgnore BillStatus status,
        @JsonIgnore DossierPages pages,
        @JsonIgnore DossierTags tagged,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<TopicJudgement> judged,
        List<AffectedLaw> laws,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<BillDuty> duties)
        implements DossierProperties {
    /** The language used where no source gives another. */
    public static final String DEFAULT_LANGUAGE = "es";

    public Dossier {
        judged = List.copyOf(judged);
        laws = List.copyOf(laws);
        duties = List.copyOf(duties);
    }

    @Override
    public @Nullable String officialTerm() {
        return said.officialTerm();
    }

    /** Whether any source has stated its title; a bill without one cannot be shown yet. */
    public boolean canBeShown() {
        return said.states(BillField.TITLE);
    }

    /** Returns the language of title and text: Spanish unless a source states another. */
    public String tongue() {
        return Optional.ofNullable(language()).orElse(DEFAULT_LANGUAGE);
    }

    /** Returns the subject of its steps. */
    public StageSubject subject() {
        return StageSubject.of(kind(), officialTerm(), title()).at(site(), steps());
    }

    /** Returns the congress of a federal entity that it goes through, or empty. */
    public Optional<StateCongress> congress() {
        return StateCongress.of(site(), steps());
    }

    /** Whether it comes only from a person; a bill that a source shows cannot be declared never to have existed. */
    public boolean isByHandAlone() {
        return site().equals(ManualStatement.MANUAL_SITE);
    }

    /** Whether a person later stated that it was entered by mistake. */
    public boolean isRetracted() {
        return isByHandAlone() && Retraction.isIn(steps());
    }

    /** Whether this is the record of a law in force, so that its texts are those of the law, not of a bill. */
    public boolean recordsLawInForce() {
        return StoredText.isLawInForce(kind(), officialTerm());
    }

    /**
     * Returns how a period for comments on it is counted; empty if it takes none, or no source states when it began.
     */
    public Optional<CommentTerm> commentTerm() {
        if (!kind().takesComments()) {
            return Optional.empty();
        }
        var authorities = proponents().stream()
                .filter(proponent ->
                        proponent.role() == ProponentRole.AGENCY && congress().isEmpty())
                .map(Proponent::name)
                .toList();
        return Optional.ofNullable(consultation())
                .map(Consultation::opensOn)
                .or(() -> Optional.ofNullable(presentedOn()))
                .map(opens -> CommentTerm.of(opens, authorities));
    }

    /** Returns why this step of it does not fit, or empty. */
    public Optional<StepFlag> flagOf(Step step) {
        return flagged().stream()
                .filter(odd -> odd.step().equals(step))
                .map(FlaggedStep::flag)
                .findFirst();
    }

    /** Returns the committees of the chamber that referred it last; all where no step says which these are. */
    public List<Referral> lastReferrals() {
        var referring = steps().stream()
                .filter(step -> step.chamber() != null && !step.committees().isEmpty())
                .toList();
        var there = referring.stream()
                .filter(step -> step.chamber() == referring.getLast().chamber())
                .flatMap(step -> step.committees().stream())
                .map(Referral::name)
                .toList();
        var last = committees().stream()
                .filter(committee -> there.stream().anyMatch(name -> CommitteeName.isSame(name, committee.name())))
                .toList();
        return last.isEmpty() ? committees() : last;
    }

    /** Returns this dossier with the parts that do not come from sources copied from the earlier one. */
    public Dossier withNonSourceParts(Dossier before) {
        return new Dossier(
                identity.at(before.revision(), before.lastChanged()).withFirstSeen(before.firstSeen()),
                said,
                status,
                pages,
                before.tagged,
                judged,
                before.laws,
                before.duties);
    }

    /** Returns this dossier tagged by these rules, which people's judgements override. */
    public Dossier taggedBy(DossierTagger tagger) {
        return with(said, tagger.read(this));
    }

    /** Returns this dossier tagged by these rules, with the topics that only these later texts of it are about. */
    public Dossier taggedBy(DossierTagger tagger, List<String> documents) {
        return with(said, tagger.readWithDocuments(this, documents));
    }

    /** Returns this dossier as it was before its text was known, with the topics derived from its title only. */
    public Dossier withoutText(DossierTags found) {
        return with(said.withText(BillText.unknown()), found);
    }

    /** Returns this dossier with another period for comments. */
    public Dossier withConsultation(Consultation other) {
        return with(said.withConsultation(other), tagged);
    }

    /** Returns this dossier with another text. */
    public Dossier withText(BillText other) {
        return with(said.withText(other), tagged);
    }

    /** Returns this dossier at another revision, reached at this time. */
    public Dossier at(int otherRevision, Instant moment) {
        return with(identity.at(otherRevision, moment));
    }

    /** Returns this dossier with another time of first sighting. */
    public Dossier withFirstSeen(Instant first) {
        return with(identity.withFirstSeen(first));
    }

    /** Returns this dossier with the laws its wording would change. */
    public Dossier withLaws(List<AffectedLaw> touched) {
        return new Dossier(identity, said, status, pages, tagged, judged, touched, duties);
    }

    /** Returns this dossier with what its articles oblige somebody to. */
    public Dossier withDuties(List<BillDuty> read) {
        return new Dossier(identity, said, status, pages, tagged, judged, laws, read);
    }

    /** Returns this dossier with the status after some of its steps; the flags of all its steps are kept. */
    public Dossier standing(BillStatus then) {
        BillStatus displayed = new BillStatus(then.stage(), then.outcome(), flagged());
        return new Dossier(identity, said, displayed, pages, tagged, judged, laws, duties);
    }

    /** Returns this dossier at another stage. */
    public Dossier atStage(Stage stage) {
        return stage == stage() ? this : standing(new BillStatus(stage, outcome(), flagged()));
    }

    /** Returns this dossier as it was before any of its steps. */
    public Dossier beforeSteps() {
        return new Dossier(
                identity,
                said.withSteps(List.of()),
                LifeCycle.statusAfter(subject(), List.of(), Set.of()).displayed(),
                new DossierPages(pages.provenance(), List.of()),
                tagged,
                judged,
                laws,
                duties);
    }

    private Dossier with(DossierIdentity other) {
        return new Dossier(other, said, status, pages, tagged, judged, laws, duties);
    }

    private Dossier with(StatedFields otherFields, DossierTags otherTags) {
        return new Dossier(identity, otherFields, status, pages, otherTags, judged, laws, duties);
    }
}
