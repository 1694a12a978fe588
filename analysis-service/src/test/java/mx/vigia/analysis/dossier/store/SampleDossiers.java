package mx.vigia.analysis.dossier.store;

import java.time.Duration;
import java.time.ZoneId;
import mx.vigia.analysis.bill.SightingEvent;
import mx.vigia.analysis.bill.SourceRecord;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.DossierTags;
import mx.vigia.analysis.dossier.fact.AlertHorizon;
import mx.vigia.analysis.dossier.registry.Registrar;

/** A dossier folded from one sighting, for tests without a database. */
public final class SampleDossiers {
    private SampleDossiers() {}

    public static Dossier of(SightingEvent sighting) {
        var now = sighting.provenance().fetchedAt();
        var docketState = new DocketState();
        docketState.row(sighting.bill(), 1);
        docketState.put(SourceRecord.empty(sighting.bill(), now));
        var transaction = new DossierTransaction(null, docketState, now);
        new Registrar(
                        (title, summary, text) -> DossierTags.NONE,
                        new AlertHorizon(Duration.ofDays(14), Duration.ofDays(2), ZoneId.of("America/Mexico_City")))
                .fold(transaction, sighting, now);
        return transaction.dossier(transaction.dossierOf(sighting.bill())).orElseThrow();
    }
}
