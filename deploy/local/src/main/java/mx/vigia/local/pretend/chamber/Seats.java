package mx.vigia.local.pretend.chamber;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The five hundred seats of the pretend chamber, with the same people for the same seed. */
public record Seats(long seed, List<Deputy> all) {
    private static final Map<String, Integer> SIZES = sizesByGroup();

    public Seats {
        all = List.copyOf(all);
    }

    static Seats of(InventedNames cast, long seed) {
        var random = SeededRandom.of(seed, 500);
        var received = new HashSet<String>();
        var seated = new ArrayList<Deputy>();
        SIZES.forEach((group, size) -> {
            for (int i = 0; i < size; i++) {
                seated.add(newDeputy(cast, random, received, seated.size() + 1, group));
            }
        });
        return new Seats(seed, seated);
    }

    /** Returns the groups in the order in which vote tables print them. */
    public static List<String> groups() {
        return List.copyOf(SIZES.keySet());
    }

    public List<Deputy> of(String group) {
        return all.stream().filter(d -> d.group().equals(group)).toList();
    }

    private static Deputy newDeputy(
            InventedNames cast, Random random, HashSet<String> received, int number, String group) {
        var woman = number % 2 == 0;
        while (true) {
            var given = InventedNames.any(woman ? cast.women() : cast.men(), random);
            var surnames =
                    InventedNames.any(cast.surnames(), random) + " " + InventedNames.any(cast.surnames(), random);
            if (received.add(given + surnames)) {
                return new Deputy(number, given, surnames, woman, group);
            }
        }
    }

    private static Map<String, Integer> sizesByGroup() {
        var sizes = new LinkedHashMap<String, Integer>();
        sizes.put("Morena", 253);
        sizes.put("PAN", 70);
        sizes.put("PVEM", 62);
        sizes.put("PT", 49);
        sizes.put("PRI", 37);
        sizes.put("MC", 28);
        sizes.put("IND", 1);
        return Collections.unmodifiableMap(sizes);
    }
}
