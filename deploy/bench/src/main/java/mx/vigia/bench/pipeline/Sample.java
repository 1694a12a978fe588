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

/** Bills, by their ids, and the expected watches of each, computed without a stack. */
public record Sample(Map<String, Set<String>> expected) {

    /** Reads a table with one line per bill: its id, and the indexes of the watches. */
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

    /** Returns how many watches match a bill, on average. */
    public double watchesEach() {
        return expected.values().stream().mapToInt(Set::size).average().orElse(0);
    }

    /** Returns how many of these bills were published with other watches, or not at all. */
    public long countDifferent(FactConsumer factConsumer) {
        return expected.entrySet().stream()
                .filter(bill -> !factConsumer.watchesOf(bill.getKey()).equals(bill.getValue()))
                .count();
    }
}
