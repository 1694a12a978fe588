package mx.vigia.analysis.stage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads every status of tab-separated files (column {@code status} or {@code wording}; gzipped where the name says so) by the table of
 * phrases, and writes for each wording how often it stands there and what it means. Needs no house.
 */
final class StatusesOfFiles {
    /** What is written for a phrase that the table does not know. */
    static final String UNKNOWN = "unknown";

    private final Map<String, Integer> lines = new TreeMap<>();

    /** The last file is the one to write. */
    public static void main(String[] files) throws IOException {
        StatusesOfFiles statuses = new StatusesOfFiles();
        for (String file : Arrays.asList(files).subList(0, files.length - 1)) {
            statuses.count(Path.of(file));
        }
        Files.write(Path.of(files[files.length - 1]), statuses.told());
    }

    /** Counts the statuses of one file; an empty cell is no status. */
    void count(Path file) throws IOException {
        for (Map<String, String> row : Tsv.rowsOf(file)) {
            String status = row.getOrDefault("status", row.get("wording"));
            if (status == null) {
                throw new IllegalArgumentException(
                        "expected a column status or wording in " + file + " and found " + row.keySet());
            }
            if (!status.isBlank()) {
                lines.merge(status, 1, Integer::sum);
            }
        }
    }

    /** Every wording, with its number of lines. */
    Map<String, Integer> lines() {
        return Map.copyOf(lines);
    }

    /** The words of the moves a phrase tells of, joined. */
    static String meaningOf(String phrase) {
        return switch (StatusPhrases.known().read(phrase)) {
            case PhraseRead.Unknown none -> UNKNOWN;
            case PhraseRead.Known known ->
                String.join(
                        "+",
                        known.meanings().stream()
                                .map(meaning -> meaning.move().word())
                                .toList());
        };
    }

    private List<String> told() {
        List<String> told = new ArrayList<>(List.of("lines\tmeaning\tstatus"));
        lines.forEach((status, count) -> told.add(count + "\t" + meaningOf(status) + "\t" + status));
        return told;
    }
}
