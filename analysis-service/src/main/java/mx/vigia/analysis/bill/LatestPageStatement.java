package mx.vigia.analysis.bill;

import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The latest statement of one kind of page about one bill, and since when each field has had its value. A field that
 * still has its first value has no such time: a page that changes its statement has priority over one that repeats it.
 *
 * @param firstRead by the content and chamber of a step, the reading in which this kind of page first stated it; a
 *     later one does not replace it
 * @param readings which readings this is the latest of
 */
public record LatestPageStatement(
        long revision,
        StatedFields said,
        List<Step> struck,
        Map<BillField, Instant> since,
        Map<String, Provenance> firstRead,
        Provenance provenance,
        PageReadingHistory readings) {
    public LatestPageStatement {
        struck = List.copyOf(struck);
        since = Map.copyOf(since);
        firstRead = Map.copyOf(firstRead);
    }

    static LatestPageStatement first(SightingEvent sighting) {
        return new LatestPageStatement(
                sighting.revision(),
                sighting.said().onlyFields(sighting.speaksFor()),
                List.of(),
                Map.of(),
                firstReadingsIn(sighting.provenance(), sighting.said()),
                sighting.provenance(),
                PageReadingHistory.empty().with(sighting));
    }

    Set<BillField> fieldsContradictedBy(SightingEvent sighting) {
        return StatedFieldsDiff.differingFields(sighting.speaksFor(), said, sighting.said());
    }

    /** Returns the fields in which an older reading, the last to state them, contradicts what was stated before. */
    Set<BillField> fieldsContradictedByLate(SightingEvent older) {
        return StatedFieldsDiff.differingFields(readings.fieldsLastStatedBy(older), said, older.said());
    }

    LatestPageStatement next(SightingEvent sighting, Set<BillField> reconsidered) {
        Map<BillField, Instant> changed = new EnumMap<>(BillField.class);
        changed.putAll(since);
        reconsidered.forEach(field -> changed.put(field, sighting.provenance().fetchedAt()));
        StatedFields now = said.with(sighting.speaksFor(), sighting.said());
        return new LatestPageStatement(
                sighting.revision(),
                now,
                reconsidered.contains(BillField.STEPS) ? removedSteps(sighting.said()) : struck,
                changed,
                firstReadingsUntil(sighting.provenance(), now),
                sighting.provenance(),
                readings.with(sighting));
    }

    /** Whether an older reading of the page has not been processed yet. */
    boolean hasMissed(SightingEvent older) {
        return readings.hasMissed(older.revision());
    }

    /**
     * Returns this statement after an older reading that it overtook, as if that had arrived in time. The older reading
     * applies to fields that no later one stated, and counts for when each field changed. Steps that were not repeated
     * since are no longer stated and were never announced: if they reappear, they are news.
     */
    LatestPageStatement withOvertakenReading(SightingEvent older) {
        Set<BillField> fields = readings.fieldsLastStatedBy(older);
        StatedFields filled = older.said()
                .onlyFields(fields)
                .with(
                        fields.isEmpty()
                                ? EnumSet.allOf(BillField.class)
                                : EnumSet.complementOf(EnumSet.copyOf(fields)),
                        said);
        PageReadingHistory all = readings.with(older);
        return new LatestPageStatement(
                revision, filled, struck, all.moments(), firstReadingsWith(older), provenance, all);
    }

    private Map<String, Provenance> firstReadingsWith(SightingEvent older) {
        Map<String, Provenance> all = new HashMap<>(firstRead);
        firstReadingsIn(older.provenance(), older.said().onlyFields(older.speaksFor()))
                .forEach((saying, reading) -> all.merge(saying, reading, LatestPageStatement::earlier));
        return all;
    }

    private static Provenance earlier(Provenance one, Provenance other) {
        return other.fetchedAt().isBefore(one.fetchedAt()) ? other : one;
    }

    private Map<String, Provenance> firstReadingsUntil(Provenance reading, StatedFields now) {
        Map<String, Provenance> all = new HashMap<>();
        now.steps().forEach(step -> all.put(readingKey(step), firstReadingOf(step, reading)));
        said.steps().forEach(step -> all.put(readingKey(step), firstReadingOf(step)));
        all.putAll(firstRead);
        return all;
    }

    private static Map<String, Provenance> firstReadingsIn(Provenance reading, StatedFields stated) {
        Map<String, Provenance> all = new HashMap<>();
        stated.steps().forEach(step -> all.put(readingKey(step), reading));
        return all;
    }

    /** Both chambers may act in the same words, on days of their own. */
    private static String readingKey(Step step) {
        return step.chamber() == null
                ? step.contentKey()
                : step.contentKey() + "-" + step.chamber().word();
    }

    /**
     * Returns the reading in which this kind of page first stated this step in these words, with its chamber or before
     * it named one.
     */
    public Provenance firstReadingOf(Step step) {
        return firstReadingOf(step, provenance);
    }

    private Provenance firstReadingOf(Step step, Provenance otherwise) {
        return firstRead.getOrDefault(readingKey(step), firstRead.getOrDefault(step.contentKey(), otherwise));
    }

    /** Returns the steps the page once listed and no longer lists; if they reappear, they are not new. */
    private List<Step> removedSteps(StatedFields now) {
        return Stream.concat(struck.stream(), said.steps().stream())
                .filter(step -> struck.contains(step) || !now.steps().contains(step))
                .distinct()
                .toList();
    }

    /** Returns when this field last changed; the beginning of time if it has only ever had its first value. */
    public Instant lastChangeOf(BillField field) {
        return since.getOrDefault(field, Instant.EPOCH);
    }

    /** Returns this statement with these fields, of which this one is as first stated and contradicts no page. */
    LatestPageStatement withUnchanged(BillField field, StatedFields fields) {
        Map<BillField, Instant> changed = new HashMap<>(since);
        changed.remove(field);
        return new LatestPageStatement(revision, fields, struck, changed, firstRead, provenance, readings);
    }

    /** Returns this statement with the content of its text restored, by digest. */
    public LatestPageStatement withTextContent(Map<String, String> contents) {
        BillText text = said.text();
        return text.known()
                ? new LatestPageStatement(
                        revision,
                        said.withText(text.with(contents.get(text.sha256()))),
                        struck,
                        since,
                        firstRead,
                        provenance,
                        readings)
                : this;
    }
}
