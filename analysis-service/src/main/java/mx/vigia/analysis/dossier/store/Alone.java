package mx.vigia.analysis.dossier.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mx.vigia.analysis.bill.SourceRecord;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.Tagging;
import mx.vigia.analysis.dossier.folding.Fold;
import mx.vigia.analysis.dossier.folding.Wordings;
import mx.vigia.analysis.dossier.linking.Names;

/** A bill as one source record alone tells it, whatever else it is linked to. */
public final class Alone {
    private Alone() {}

    /** The same with the topics and laws that follow from its wording. */
    public static Optional<Dossier> of(SourceRecord record, Tagging tagging) {
        return of(record).map(bill -> Wordings.read(bill, tagging));
    }

    /** Nothing while the record has no title to show. */
    public static Optional<Dossier> of(SourceRecord record) {
        if (record.words().isEmpty() && record.byHand().isEmpty()) {
            return Optional.empty();
        }
        Dossier told = Fold.of(Names.dossierId(record.id()), 1, List.of(record), Instant.EPOCH, Instant.EPOCH);
        return told.title() == null ? Optional.empty() : Optional.of(told);
    }
}
