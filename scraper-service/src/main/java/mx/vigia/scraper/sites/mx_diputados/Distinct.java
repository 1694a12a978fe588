package mx.vigia.scraper.sites.mx_diputados;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import mx.vigia.scraper.reading.Sighting;

/** Removes keys that two items of one page share, since they identify neither. */
final class Distinct {
    private Distinct() {}

    /**
     * Returns the sightings with only unique keys; one left without any is identified by its place among similar ones.
     */
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
