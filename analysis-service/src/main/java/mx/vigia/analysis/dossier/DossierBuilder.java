package mx.vigia.analysis.dossier;

import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mx.vigia.analysis.bill.BillFieldsBuilder;
import mx.vigia.analysis.bill.Provenance;
import mx.vigia.analysis.bill.stage.BillOutcome;
import mx.vigia.analysis.bill.stage.BillStatus;
import mx.vigia.analysis.bill.stage.FlaggedStep;
import mx.vigia.analysis.bill.stage.Stage;
import mx.vigia.analysis.law.AffectedLaw;
import mx.vigia.analysis.text.obligation.duty.BillDuty;

/** Collects the parts of a bill by the names they have in JSON; lists that are not set are empty. */
@JsonPOJOBuilder(withPrefix = "")
public final class DossierBuilder extends BillFieldsBuilder<DossierBuilder> {
    private UUID id;
    private String site;
    private int revision;
    private Instant firstSeen;
    private Instant lastChanged;
    private List<String> otherNumbers = List.of();
    private Stage stage;
    private BillOutcome outcome;
    private List<FlaggedStep> flagged = List.of();
    private List<Provenance> provenance = List.of();
    private List<Provenance> stepPages = List.of();
    private List<Tag> tags = List.of();
    private List<Tag> toReview = List.of();
    private List<TopicJudgement> judged = List.of();
    private List<AffectedLaw> laws = List.of();
    private List<BillDuty> duties = List.of();

    @Override
    protected DossierBuilder self() {
        return this;
    }

    public DossierBuilder id(UUID value) {
        id = value;
        return this;
    }

    public DossierBuilder site(String value) {
        site = value;
        return this;
    }

    public DossierBuilder revision(int value) {
        revision = value;
        return this;
    }

    public DossierBuilder firstSeen(Instant value) {
        firstSeen = value;
        return this;
    }

    public DossierBuilder lastChanged(Instant value) {
        lastChanged = value;
        return this;
    }

    public DossierBuilder otherNumbers(List<String> value) {
        otherNumbers = value;
        return this;
    }

    public DossierBuilder stage(Stage value) {
        stage = value;
        return this;
    }

    public DossierBuilder outcome(BillOutcome value) {
        outcome = value;
        return this;
    }

    public DossierBuilder flagged(List<FlaggedStep> value) {
        flagged = value;
        return this;
    }

    public DossierBuilder provenance(List<Provenance> value) {
        provenance = value;
        return this;
    }

    public DossierBuilder stepPages(List<Provenance> value) {
        stepPages = value;
        return this;
    }

    public DossierBuilder tags(List<Tag> value) {
        tags = value;
        return this;
    }

    public DossierBuilder toReview(List<Tag> value) {
        toReview = value;
        return this;
    }

    public DossierBuilder judged(List<TopicJudgement> value) {
        judged = value;
        return this;
    }

    public DossierBuilder laws(List<AffectedLaw> value) {
        laws = value;
        return this;
    }

    public DossierBuilder duties(List<BillDuty> value) {
        duties = value;
        return this;
    }

    public Dossier build() {
        return new Dossier(
                new DossierIdentity(id, site, revision, firstSeen, lastChanged, otherNumbers),
                collected(null),
                new BillStatus(stage, outcome, flagged),
                new DossierPages(provenance, stepPages),
                new DossierTags(tags, toReview),
                judged,
                laws,
                duties);
    }
}
