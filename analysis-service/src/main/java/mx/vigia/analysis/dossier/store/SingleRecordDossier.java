package mx.vigia.analysis.dossier.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mx.vigia.analysis.bill.SourceRecord;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.DossierTagger;
import mx.vigia.analysis.dossier.folding.DossierFold;
import mx.vigia.analysis.dossier.folding.WordingResults;
import mx.vigia.analysis.dossier.linking.RecordNames;

/** Builds a bill as one source record alone describes it, regardless of its links. */
public final class SingleRecordDossier {
    private SingleRecordDossier() {}

    /** Returns the bill with the topics and laws that follow from its wording. */
    public static Optional<Dossier> of(SourceRecord record, DossierTagger tagging) {
        return of(record).map(bill -> WordingResults.read(bill, tagging));
    }

    /** Returns the bill; empty while the record has no title to show. */
    public static Optional<Dossier> of(SourceRecord record) {
        if (record.words().isEmpty() && record.byHand().isEmpty()) {
            return Optional.empty();
        }
        Dossier dossier =
                DossierFold.of(RecordNames.dossierId(record.id()), 1, List.of(record), Instant.EPOCH, Instant.EPOCH);
        return Optional.of(dossier).filter(Dossier::canBeShown);
    }
}
