package mx.vigia.bench.recordings;

import java.util.HashSet;
import java.util.List;

/** How much of a person's reading of the recorded pages the readers find, too. */
public record Expectations(List<Expectation> all, List<Expectation> missed) {

    public Expectations {
        all = List.copyOf(all);
        missed = List.copyOf(missed);
    }

    public static Expectations against(List<FileReading> readings) {
        var all = Expectation.loadAll();
        var files = new HashSet<String>();
        readings.forEach(reading -> files.add(reading.name()));
        var here = all.stream().filter(one -> files.contains(one.file())).toList();
        return new Expectations(
                here, here.stream().filter(one -> !one.isMet(readings)).toList());
    }

    /** Returns how many items they are about. */
    public long items() {
        return all.stream().map(one -> one.file() + " " + one.key()).distinct().count();
    }

    /** Returns the percentage of fields that are wrong. */
    public double wrongPercent() {
        return all.isEmpty() ? 0 : 100.0 * missed.size() / all.size();
    }
}
