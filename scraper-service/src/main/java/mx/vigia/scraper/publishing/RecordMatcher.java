package mx.vigia.scraper.publishing;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.platform.kafka.CloudEvent;
import mx.vigia.scraper.publishing.SiteRecordRepository.Entry;
import mx.vigia.scraper.reading.Sighting;

/**
 * Matches each sighting of a page to its record, by the best evidence first: its number, its words and day, its place,
 * and last its words alone. A record appears once on a page, so a matched one is not considered again.
 */
final class RecordMatcher {
    private final SiteRecordRepository records;
    private final Map<Sighting, Entry> found = new LinkedHashMap<>();
    private final Set<Entry> taken = new HashSet<>();

    RecordMatcher(SiteRecordRepository records) {
        this.records = records;
    }

    /** Returns the record of each sighting, in page order; an unmatched one opens a new record. */
    Map<Sighting, Entry> of(List<Sighting> sightings) {
        loadCandidates(sightings);
        claim(sightings, this::findByNumber);
        claim(sightings, s -> findFitting(s, lasting(s)));
        loadPageKinds(sightings);
        var shared = sharedTitles(sightings);
        claim(sightings, s -> findByPlace(s, shared));
        claim(sightings, s -> findFitting(s, List.of(fallbackKey(s))));
        claim(sightings, s -> filterByNumber(s, records.like(s.likeness())));
        var owners = new LinkedHashMap<Sighting, Entry>();
        for (var sighting : sightings) {
            var owner = found.get(sighting);
            owners.put(sighting, assign(sighting, owner == null ? records.open(newSourceKey(sighting)) : owner));
        }
        return owners;
    }

    /** Returns other records with the sighting's keys that are not matched on this page. */
    List<Entry> findRivals(Sighting sighting, Entry owner) {
        return findFitting(sighting, sighting.keys()).stream()
                .filter(entry -> entry != owner)
                .toList();
    }

    /**
     * Returns known records that share a lasting key with an entry of another number, and that no entry of the page
     * matches.
     */
    Set<Long> refused(Map<Sighting, Entry> owners) {
        return owners.keySet().stream()
                .filter(sighting -> owners.get(sighting).isNew())
                .flatMap(sighting -> records.findByKeys(lasting(sighting)).stream())
                .filter(entry -> !entry.isNew() && !taken.contains(entry))
                .map(entry -> entry.id)
                .collect(Collectors.toSet());
    }

    private void loadCandidates(List<Sighting> sightings) {
        var keys = new LinkedHashSet<String>();
        var words = new LinkedHashSet<String>();
        for (var sighting : sightings) {
            keys.addAll(sighting.keys());
            keys.add(fallbackKey(sighting));
            words.addAll(sighting.likeness());
        }
        records.load(keys, words);
    }

    private void loadPageKinds(List<Sighting> sightings) {
        records.loadPageKinds(sightings.stream()
                .filter(sighting -> !found.containsKey(sighting))
                .flatMap(sighting -> findFitting(sighting, sighting.places()).stream())
                .toList());
    }

    private void claim(List<Sighting> sightings, Function<Sighting, List<Entry>> evidence) {
        for (var sighting : sightings) {
            if (!found.containsKey(sighting)) {
                evidence.apply(sighting).stream().findFirst().ifPresent(entry -> claim(sighting, entry));
            }
        }
    }

    private void claim(Sighting sighting, Entry entry) {
        found.put(sighting, entry);
        taken.add(entry);
    }

    private List<Entry> findByNumber(Sighting sighting) {
        var number = number(sighting);
        return findFitting(sighting, sighting.keys()).stream()
                .filter(entry -> !number.isEmpty() && entry.number.equals(number))
                .toList();
    }

    /**
     * A place is reassigned: one that a page of this kind gave to other words of other people belongs to another
     * record, unless a second entry has the words too, which means that the page has mixed them up.
     */
    private List<Entry> findByPlace(Sighting sighting, Set<String> shared) {
        var kind = sighting.pageKind().label();
        return findFitting(sighting, sighting.places()).stream()
                .filter(entry -> !entry.called.containsKey(kind)
                        || !entry.called.get(kind).isUnrelatedTo(RecordDesignation.in(sighting))
                        || shared.contains(ReusedTitles.words(sighting)))
                .toList();
    }

    /** Returns the title words that several entries of the page have. */
    private static Set<String> sharedTitles(List<Sighting> page) {
        return findRepeated(page.stream().map(ReusedTitles::words));
    }

    /** Returns the values that occur more than once. */
    static Set<String> findRepeated(Stream<String> all) {
        var once = new HashSet<String>();
        return all.filter(one -> !once.add(one)).collect(Collectors.toSet());
    }

    private List<Entry> findFitting(Sighting sighting, List<String> keys) {
        return filterByNumber(sighting, records.findByKeys(keys));
    }

    /** A record with another number belongs to another bill. */
    private List<Entry> filterByNumber(Sighting sighting, List<Entry> candidates) {
        var number = number(sighting);
        return candidates.stream()
                .filter(entry -> !taken.contains(entry))
                .filter(entry -> number.isEmpty() || entry.number.isEmpty() || entry.number.equals(number))
                .toList();
    }

    private Entry assign(Sighting sighting, Entry owner) {
        var number = number(sighting);
        owner.number = number.isEmpty() ? owner.number : number;
        sighting.likeness().forEach(words -> owner.likeness = words);
        records.addAliases(owner, sighting.keys());
        records.addAliases(owner, List.of(owner.sourceKey));
        return owner;
    }

    /** Returns the strongest key that no record has; if all are taken, a unique one. */
    private String newSourceKey(Sighting sighting) {
        return sighting.keys().stream()
                .filter(key -> records.findByKeys(List.of(key)).isEmpty())
                .findFirst()
                .orElse(fallbackKey(sighting));
    }

    private static String fallbackKey(Sighting sighting) {
        return sighting.keys().getFirst() + "/"
                + CloudEvent.idFrom(sighting.keys().toString());
    }

    private static List<String> lasting(Sighting sighting) {
        return sighting.keys().stream()
                .filter(key -> !sighting.places().contains(key))
                .toList();
    }

    private static String number(Sighting sighting) {
        return String.valueOf(sighting.said().fields().getOrDefault("number", ""));
    }
}
