package mx.vigia.analysis.topic.english;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A data file of two columns: Spanish, a tab, English; lines that begin with # are comments. */
final class TwoColumnTable {
    private TwoColumnTable() {}

    /** One line. */
    record Pair(String spanish, String english) {}

    /** Returns all lines, in order; one without exactly two columns is an error that shows it. */
    static List<Pair> pairs(String file) {
        try (InputStream in = TwoColumnTable.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> pair(file, line))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + file, unreadable);
        }
    }

    private static Pair pair(String file, String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 2) {
            throw new IllegalArgumentException(file + ": expected two columns with a tab between, and found: " + line);
        }
        return new Pair(cells[0], cells[1]);
    }
}
