package mx.vigia.analysis.bill;

import java.util.Set;

/** What becomes of a sighting when its source record hears it. */
public sealed interface RecordUpdateResult {
    /** The record knew it already, or something newer. */
    record Echo() implements RecordUpdateResult {}

    /** The record has learned something; in {@code reconsidered} the page contradicts what its kind said before. */
    record News(SourceRecord record, Set<BillField> reconsidered) implements RecordUpdateResult {
        public News {
            reconsidered = Set.copyOf(reconsidered);
        }
    }

    /** The same revision was said before, with other words. */
    record Contradiction(String why) implements RecordUpdateResult {}
}
