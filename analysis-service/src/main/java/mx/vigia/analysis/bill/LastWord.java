package mx.vigia.analysis.bill;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The last word of one kind of page about one bill, and since when each field reads as it does. A field that still reads
 * as it did at first has no such moment: a page that changes its mind speaks louder than one that repeats itself.
 */
public record LastWord(long revision, Said said, List<Step> struck, Map<Field, Instant> since, Provenance provenance) {
    public LastWord {
        struck = List.copyOf(struck);
        since = Map.copyOf(since);
    }

    static LastWord first(BillSighted sighting) {
        return new LastWord(
                sighting.revision(),
                Spoken.only(sighting.speaksFor(), sighting.said()),
                List.of(),
                Map.of(),
                sighting.provenance());
    }

    Set<Field> reconsideredBy(BillSighted sighting) {
        return Spoken.differing(sighting.speaksFor(), said, sighting.said());
    }

    LastWord then(BillSighted sighting, Set<Field> reconsidered) {
        Map<Field, Instant> changed = new EnumMap<>(Field.class);
        changed.putAll(since);
        reconsidered.forEach(field -> changed.put(field, sighting.provenance().fetchedAt()));
        return new LastWord(
                sighting.revision(),
                Spoken.over(said, sighting.speaksFor(), sighting.said()),
                reconsidered.contains(Field.STEPS) ? struckBy(sighting.said()) : struck,
                changed,
                sighting.provenance());
    }

    /** Steps the page once listed and does not list now: should they come back, they are nothing new. */
    private List<Step> struckBy(Said now) {
        return Stream.concat(struck.stream(), said.steps().stream())
                .filter(step -> struck.contains(step) || !now.steps().contains(step))
                .distinct()
                .toList();
    }

    /** When this field was last said differently than before; the beginning of time for a first word. */
    public Instant since(Field field) {
        return since.getOrDefault(field, Instant.EPOCH);
    }

    /** The same word with the content of its text put back, by digest. */
    public LastWord withTextFrom(Map<String, String> contents) {
        BillText text = said.text();
        return text.known()
                ? new LastWord(
                        revision, said.withText(text.with(contents.get(text.sha256()))), struck, since, provenance)
                : this;
    }
}
