package mx.vigia.analysis.dossier.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import mx.vigia.analysis.bill.BillField;
import mx.vigia.analysis.bill.BillFields;
import mx.vigia.analysis.bill.SightingEvent;
import mx.vigia.analysis.bill.SourceRecord;
import mx.vigia.analysis.bill.StatedFields;
import mx.vigia.analysis.dossier.StoredText;
import mx.vigia.analysis.language.NormalizedText;
import mx.vigia.platform.text.Sha256;

/**
 * The text given by one reading of a page. Every reading with a text is stored, also where the page repeats itself:
 * which of them are versions is computed from all of them together, so that a late one takes its place.
 *
 * @param series the source record and the kind of its pages
 * @param revision the number of the reading: of two in a series the higher was read later
 */
public record TextReading(String series, long revision, StoredText text) {

    /** Whether a sighting gives a text. */
    public static boolean hasText(SightingEvent sighting) {
        return sighting.speaksFor().contains(BillField.TEXT)
                && sighting.said().text().known();
    }

    /**
     * Whether this sighting states a text of a page of which its record has a later reading: the bill gains a version
     * and nothing else.
     */
    public static boolean isEarlier(SourceRecord record, SightingEvent sighting) {
        return hasText(sighting)
                && Optional.ofNullable(record.words().get(sighting.pageKind()))
                        .filter(last -> last.revision() > sighting.revision())
                        .isPresent();
    }

    /** Returns the text of a sighting, under the kind that it states itself; the kind is null where it states none. */
    static TextReading of(SightingEvent sighting) {
        StatedFields said = sighting.said();
        BillFields kind = sighting.speaksFor().contains(BillField.KIND) ? said : StatedFields.empty();
        return new TextReading(
                sighting.bill().key() + " " + sighting.pageKind().word(),
                sighting.revision(),
                new StoredText(
                        said.text().sha256(),
                        Sha256.of(NormalizedText.of(said.text().content())),
                        kind.kind(),
                        kind.officialTerm(),
                        sighting.provenance().fetchedAt(),
                        sighting.provenance()));
    }

    /** Returns the versions of these readings, in any order; a repetition by a page is not a version. */
    static List<StoredText> versions(Collection<TextReading> all) {
        return StoredText.sort(all.stream().collect(Collectors.groupingBy(TextReading::series)).values().stream()
                .flatMap(series -> changes(series).stream())
                .toList());
    }

    private static List<StoredText> changes(List<TextReading> series) {
        List<StoredText> changes = new ArrayList<>();
        series.stream()
                .sorted(Comparator.comparingLong(TextReading::revision))
                .map(TextReading::text)
                .filter(text -> changes.isEmpty() || !changes.getLast().isWordedAs(text))
                .forEach(changes::add);
        return changes;
    }
}
