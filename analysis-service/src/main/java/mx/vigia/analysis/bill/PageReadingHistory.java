package mx.vigia.analysis.bill;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which readings of one kind of page were processed, with digests of what each stated: enough to put a late reading in
 * its place, as if it had arrived in time.
 *
 * @param until the revision up to which readings are not known individually and none is expected
 * @param base by the words of fields, the digest of what was stated up to there; empty where nothing was
 * @param since by the words of fields, when that last changed up to there
 * @param kept the readings after it, in the order of their revisions
 */
public record PageReadingHistory(long until, Map<String, String> base, Map<String, Instant> since, List<Reading> kept) {
    private static final int MAX_READINGS = 32;
    private static final String EMPTY_DIGEST = "";

    public PageReadingHistory {
        base = Map.copyOf(base);
        since = Map.copyOf(since);
        kept = List.copyOf(kept);
    }

    /**
     * One reading of a page.
     *
     * @param said by the words of the fields it covers, the digest of what it stated; empty where it stated nothing
     */
    public record Reading(long revision, Instant at, Map<String, String> said) {
        public Reading {
            said = Map.copyOf(said);
        }
    }

    /** Returns a history without readings. */
    public static PageReadingHistory empty() {
        return new PageReadingHistory(0, Map.of(), Map.of(), List.of());
    }

    /** Whether this reading has not been processed and can still be put in its place. */
    boolean hasMissed(long revision) {
        return revision > until && kept.stream().noneMatch(reading -> reading.revision() == revision);
    }

    /**
     * Returns this history with one more reading; when there are many, only the combined result of the oldest is kept.
     */
    PageReadingHistory with(SightingEvent sighting) {
        List<Reading> all = new ArrayList<>(kept);
        all.add(reading(sighting));
        all.sort(Comparator.comparingLong(Reading::revision));
        PageReadingHistory with = new PageReadingHistory(until, base, since, all);
        return all.size() > MAX_READINGS ? with.withoutFirst() : with;
    }

    /** Returns those fields stated by a sighting that no later reading stated. */
    Set<BillField> fieldsLastStatedBy(SightingEvent sighting) {
        return sighting.speaksFor().stream()
                .filter(field -> kept.stream()
                        .noneMatch(reading -> reading.revision() > sighting.revision()
                                && reading.said().containsKey(field.word())))
                .collect(Collectors.toSet());
    }

    /** Returns since when each field has had its value; a field that still has its first value has none. */
    Map<BillField, Instant> moments() {
        PageReadingHistory last = this;
        while (!last.kept.isEmpty()) {
            last = last.withoutFirst();
        }
        Map<BillField, Instant> moments = new EnumMap<>(BillField.class);
        last.since.forEach((word, moment) -> moments.put(BillField.of(word), moment));
        return moments;
    }

    private PageReadingHistory withoutFirst() {
        Reading first = kept.getFirst();
        Map<String, String> stated = new HashMap<>(base);
        Map<String, Instant> moments = new HashMap<>(since);
        first.said().forEach((word, now) -> {
            String before = stated.getOrDefault(word, EMPTY_DIGEST);
            if (!before.equals(EMPTY_DIGEST) && !before.equals(now)) {
                moments.put(word, first.at());
            }
            stated.put(word, now);
        });
        if (base.isEmpty()) {
            Stream.of(BillField.values())
                    .forEach(field ->
                            stated.putIfAbsent(field.word(), StatedFieldsDiff.digest(field, StatedFields.empty())));
        }
        return new PageReadingHistory(first.revision(), stated, moments, kept.subList(1, kept.size()));
    }

    private static Reading reading(SightingEvent sighting) {
        return new Reading(
                sighting.revision(),
                sighting.provenance().fetchedAt(),
                sighting.speaksFor().stream()
                        .collect(Collectors.toMap(
                                BillField::word, field -> StatedFieldsDiff.digest(field, sighting.said()))));
    }
}
