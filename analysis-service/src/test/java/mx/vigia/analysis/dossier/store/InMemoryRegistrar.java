package mx.vigia.analysis.dossier.store;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.bill.SourceRecord;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.DossierTags;
import mx.vigia.analysis.dossier.StoredText;
import mx.vigia.analysis.dossier.fact.AddressedFact;
import mx.vigia.analysis.dossier.fact.AlertHorizon;
import mx.vigia.analysis.dossier.registry.Registrar;
import mx.vigia.analysis.dossier.registry.RegistrationResult;
import mx.vigia.analysis.intake.BillSightings;

/** A registrar with an in-memory docket that keeps its state between sightings. */
public final class InMemoryRegistrar {
    private final Instant now;
    private final DocketState docketState = new DocketState();
    private final DossierTransaction transaction;
    private final Registrar registrar = new Registrar(
            (title, summary, text) -> DossierTags.NONE,
            new AlertHorizon(Duration.ofDays(14), Duration.ofDays(2), ZoneId.of("America/Mexico_City")));
    private long rows;

    public InMemoryRegistrar(Instant now) {
        this.now = now;
        this.transaction = new DossierTransaction(null, docketState, now);
    }

    public RegistrationResult fold(BillSightings sighted) {
        var sighting = sighted.sighting();
        BillId id = sighting.bill();
        if (docketState.record(id) == null) {
            docketState.row(id, ++rows);
            docketState.put(SourceRecord.empty(id, now));
        }
        return registrar.fold(transaction, sighting, now).getFirst();
    }

    public Dossier dossier(BillSightings sighted) {
        return transaction
                .dossier(transaction.dossierOf(sighted.sighting().bill()))
                .orElseThrow();
    }

    /** The versions of the texts that were given to all bills here. */
    public List<StoredText> versions() {
        return TextReading.versions(transaction.texts().readings());
    }

    public List<AddressedFact> findings(BillSightings sighted) {
        return switch (fold(sighted)) {
            case RegistrationResult.NothingNew() -> List.of();
            case RegistrationResult.Opened(var after, var found) -> found;
            case RegistrationResult.Changed(var before, var after, var found) -> found;
            case RegistrationResult.Refused(var why) -> throw new AssertionError(why);
        };
    }
}
