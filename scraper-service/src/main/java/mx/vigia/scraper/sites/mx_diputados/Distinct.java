package mx.vigia.scraper.sites.mx_diputados;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import mx.vigia.scraper.reading.Sighting;

/** A key two items of one page share tells neither of them apart, and is taken from both. */
final class Distinct {
    private Distinct() {}

    /** The sightings with only keys of their own; one left without any is told apart by its place among its likes. */
    static List<Sighting> keysOf(List<Sighting> sightings) {
        var holders = new HashMap<String, Integer>();
        sightings.forEach(s -> s.keys().forEach(key -> holders.merge(key, 1, Integer::sum)));
        var seen = new HashMap<String, Integer>();
        var distinct = new ArrayList<Sighting>();
        for (var sighting : sightings) {
            var own = sighting.keys().stream()
                    .filter(key -> holders.get(key) == 1)
                    .toList();
            distinct.add(sighting.withKeys(
                    own.isEmpty() ? List.of(nth(sighting.keys().getLast(), seen)) : own));
        }
        return distinct;
    }

    private static String nth(String shared, HashMap<String, Integer> seen) {
        return shared + "/" + seen.merge(shared, 1, Integer::sum);
    }
}
