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
import mx.vigia.scraper.publishing.SourceRecordRepository.Entry;
import mx.vigia.scraper.reading.Sighting;

/**
 * Finds whose record each sighting of one page is, the best evidence first: its number, what its words and day say, its
 * place, and last its words alone. A record shows itself once on a page, so one found is not looked for again.
 */
final class RecordMatcher {
    private final SourceRecordRepository records;
    private final Map<Sighting, Entry> found = new LinkedHashMap<>();
    private final Set<Entry> taken = new HashSet<>();

    RecordMatcher(SourceRecordRepository records) {
        this.records = records;
    }

    /** The owner of each, in the order of the page; one nobody knows opens a record. */
    Map<Sighting, Entry> of(List<Sighting> sightings) {
        load(sightings);
        claim(sightings, this::numbered);
        claim(sightings, s -> fitting(s, lasting(s)));
        hear(sightings);
        var shared = sharedTitles(sightings);
        claim(sightings, s -> placed(s, shared));
        claim(sightings, s -> fitting(s, List.of(lastName(s))));
        claim(sightings, s -> fit(s, records.like(s.likeness())));
        var owners = new LinkedHashMap<Sighting, Entry>();
        for (var sighting : sightings) {
            var owner = found.get(sighting);
            owners.put(sighting, enter(sighting, owner == null ? records.open(freeName(sighting)) : owner));
        }
        return owners;
    }

    /** Records beside its owner that bear its keys too and that nobody else on this page is. */
    List<Entry> rivals(Sighting sighting, Entry owner) {
        return fitting(sighting, sighting.keys()).stream()
                .filter(entry -> entry != owner)
                .toList();
    }

    /** The known records that entries bear a lasting key of and come under another number, and that no entry of the page is. */
    Set<Long> refused(Map<Sighting, Entry> owners) {
        return owners.keySet().stream()
                .filter(sighting -> owners.get(sighting).isNew())
                .flatMap(sighting -> records.known(lasting(sighting)).stream())
                .filter(entry -> !entry.isNew() && !taken.contains(entry))
                .map(entry -> entry.id)
                .collect(Collectors.toSet());
    }

    private void load(List<Sighting> sightings) {
        var keys = new LinkedHashSet<String>();
        var words = new LinkedHashSet<String>();
        for (var sighting : sightings) {
            keys.addAll(sighting.keys());
            keys.add(lastName(sighting));
            words.addAll(sighting.likeness());
        }
        records.load(keys, words);
    }

    private void hear(List<Sighting> sightings) {
        records.hear(sightings.stream()
                .filter(sighting -> !found.containsKey(sighting))
                .flatMap(sighting -> fitting(sighting, sighting.places()).stream())
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

    private List<Entry> numbered(Sighting sighting) {
        var number = number(sighting);
        return fitting(sighting, sighting.keys()).stream()
                .filter(entry -> !number.isEmpty() && entry.number.equals(number))
                .toList();
    }

    /**
     * A place is handed on: one that a page of this kind gave to other words of other people is another's, unless the words are those
     * of a second entry too, which says that the page has mixed them up.
     */
    private List<Entry> placed(Sighting sighting, Set<String> shared) {
        var kind = sighting.pageKind().label();
        return fitting(sighting, sighting.places()).stream()
                .filter(entry -> !entry.called.containsKey(kind)
                        || !entry.called.get(kind).isAnother(RecordDesignation.in(sighting))
                        || shared.contains(ReusedTitles.words(sighting)))
                .toList();
    }

    /** The words of titles that several entries of the page bear. */
    private static Set<String> sharedTitles(List<Sighting> page) {
        return repeated(page.stream().map(ReusedTitles::words));
    }

    /** What comes more than once. */
    static Set<String> repeated(Stream<String> all) {
        var once = new HashSet<String>();
        return all.filter(one -> !once.add(one)).collect(Collectors.toSet());
    }

    private List<Entry> fitting(Sighting sighting, List<String> keys) {
        return fit(sighting, records.known(keys));
    }

    /** A record that has another number is another bill's. */
    private List<Entry> fit(Sighting sighting, List<Entry> candidates) {
        var number = number(sighting);
        return candidates.stream()
                .filter(entry -> !taken.contains(entry))
                .filter(entry -> number.isEmpty() || entry.number.isEmpty() || entry.number.equals(number))
                .toList();
    }

    private Entry enter(Sighting sighting, Entry owner) {
        var number = number(sighting);
        owner.number = number.isEmpty() ? owner.number : number;
        sighting.likeness().forEach(words -> owner.likeness = words);
        records.alias(owner, sighting.keys());
        records.alias(owner, List.of(owner.sourceKey));
        return owner;
    }

    /** The strongest key no record has; where all are taken by others, one of its own. */
    private String freeName(Sighting sighting) {
        return sighting.keys().stream()
                .filter(key -> records.known(List.of(key)).isEmpty())
                .findFirst()
                .orElse(lastName(sighting));
    }

    private static String lastName(Sighting sighting) {
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
