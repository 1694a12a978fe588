package mx.vigia.analysis.bill;

import java.util.Set;

/** The outcome of processing a sighting for its source record. */
public sealed interface RecordUpdateResult {
    /** The record already had this reading, or a newer one. */
    record Echo() implements RecordUpdateResult {}

    /** The record has changed; in {@code reconsidered} the page contradicts what its kind stated before. */
    record News(SourceRecord record, Set<BillField> reconsidered) implements RecordUpdateResult {
        public News {
            reconsidered = Set.copyOf(reconsidered);
        }
    }

    /** The same revision was already received with different content. */
    record Contradiction(String why) implements RecordUpdateResult {}
}
