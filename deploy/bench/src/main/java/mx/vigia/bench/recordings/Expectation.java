package mx.vigia.bench.recordings;

import java.util.List;

/**
 * A person's reading of one field of one item of a recorded page.
 *
 * @param line what a line of the field says: all of it, its beginning before "…", or its ending behind "…"
 */
public record Expectation(String file, String key, String field, String line) {

    private static final int COLUMN_COUNT = 4;
    private static final String ELLIPSIS = "…";

    /** Returns all expectations, which were written down from the pages and never from what the readers found. */
    public static List<Expectation> loadAll() {
        return Places.rows("/recordings/expected.tsv").stream()
                .map(Expectation::of)
                .toList();
    }

    static Expectation of(String row) {
        var columns = row.split("\t", -1);
        if (columns.length != COLUMN_COUNT) {
            throw new IllegalArgumentException("expected file, key, field and line but found " + row);
        }
        return new Expectation(columns[0], columns[1], columns[2], columns[3]);
    }

    /** Whether these readings meet it. */
    public boolean isMet(List<FileReading> readings) {
        return readings.stream()
                .filter(reading -> reading.name().equals(file))
                .flatMap(reading -> reading.items().stream())
                .filter(item -> item.keys().contains(key))
                .anyMatch(item -> item.lines(field).stream().anyMatch(this::matches));
    }

    private boolean matches(String read) {
        if (line.startsWith(ELLIPSIS)) {
            return read.endsWith(line.substring(ELLIPSIS.length()));
        }
        return line.endsWith(ELLIPSIS)
                ? read.startsWith(line.substring(0, line.length() - ELLIPSIS.length()))
                : read.equals(line);
    }
}
