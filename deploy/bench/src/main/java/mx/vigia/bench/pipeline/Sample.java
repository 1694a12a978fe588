package mx.vigia.bench.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Bills, by their ids, and the watches that each answers as worked out without a house. */
public record Sample(Map<String, Set<String>> expected) {

    /** A table with a line a bill: its id, and the places of the watches. */
    public static Sample read(Path table) {
        try {
            Map<String, Set<String>> expected = new HashMap<>();
            for (var line : Files.readAllLines(table)) {
                var cells = line.split("\t", -1);
                expected.put(
                        cells[0],
                        Arrays.stream(cells[1].split(" "))
                                .filter(place -> !place.isEmpty())
                                .map(place -> WorkloadProducer.watch(Integer.parseInt(place))
                                        .toString())
                                .collect(Collectors.toSet()));
            }
            return new Sample(expected);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public Set<String> bills() {
        return expected.keySet();
    }

    /** How many watches a bill answers, on average. */
    public double watchesEach() {
        return expected.values().stream().mapToInt(Set::size).average().orElse(0);
    }

    /** How many of these bills were told with other watches, or not at all. */
    public long countDifferent(FactConsumer outlet) {
        return expected.entrySet().stream()
                .filter(bill -> !outlet.watchesOf(bill.getKey()).equals(bill.getValue()))
                .count();
    }
}
