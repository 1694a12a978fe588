package mx.vigia.analysis.dossier;

import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import mx.vigia.analysis.bill.BillSighted;
import mx.vigia.analysis.bill.Field;
import mx.vigia.analysis.bill.LastWord;
import mx.vigia.analysis.bill.Said;
import mx.vigia.analysis.bill.SourceRecord;

/** A sighting that gave its record a text which that kind of page had not given before, and what the record was said to be by then. */
record Reworded(SourceRecord record, BillSighted sighting) {

    /** Whether the text is another one than the page gave before, however it may be printed. */
    static boolean by(BillSighted sighting, SourceRecord before, Set<Field> reconsidered) {
        if (!sighting.speaksFor().contains(Field.TEXT)
                || !sighting.said().text().known()) {
            return false;
        }
        LastWord last = before.words().get(sighting.pageKind());
        return last == null || !last.said().text().known() || reconsidered.contains(Field.TEXT);
    }

    /** What the page says it is, or else what another page of the record last said; null where none did. */
    Said named() {
        return record.words().values().stream()
                .filter(word -> word.said().kind() != null)
                .max(Comparator.comparing((LastWord word) -> Objects.equals(word.provenance(), sighting.provenance()))
                        .thenComparing(LastWord::revision))
                .map(LastWord::said)
                .orElse(null);
    }
}
