package mx.vigia.analysis.bill.stage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.bill.StepKind;
import mx.vigia.bench.tables.Tsv;

/**
 * Reads every status of tab-separated files (column {@code status} or {@code wording}, and optionally {@code kind},
 * that of the step; gzipped where the name ends so) with the table of phrases, and writes for each wording how often it
 * occurs and what it means. Runs without a Vigía installation.
 */
final class StatusesOfFiles {
    /** The output for a phrase that is not in the table. */
    static final String UNKNOWN = "unknown";

    private static final Comparator<Status> STATUS_ORDER =
            Comparator.comparing(Status::words).thenComparing(Status::kind);

    private final Map<Status, Integer> lines = new TreeMap<>(STATUS_ORDER);

    /** A wording, and the kind of step that a reader assigns to it. */
    record Status(StepKind kind, String words) {
        /** Returns the words of the transitions it states, joined. */
        String meaning() {
            Step step = new Step(kind, null, words, null, List.of(), List.of());
            return StepTransitions.unknown(step)
                    ? UNKNOWN
                    : StepTransitions.of(step).stream()
                            .map(transition -> transition.move().word())
                            .collect(Collectors.joining("+"));
        }
    }

    /** Runs the program; the last file is the output. */
    public static void main(String[] files) throws IOException {
        StatusesOfFiles statuses = new StatusesOfFiles();
        for (String file : Arrays.asList(files).subList(0, files.length - 1)) {
            statuses.count(Path.of(file));
        }
        Files.write(Path.of(files[files.length - 1]), statuses.toRows());
    }

    /** Counts the statuses of one file; an empty cell is not counted. */
    void count(Path file) throws IOException {
        for (Map<String, String> row : Tsv.rows(file)) {
            String status = row.getOrDefault("status", row.get("wording"));
            if (status == null) {
                throw new IllegalArgumentException(
                        "expected a column status or wording in " + file + " and found " + row.keySet());
            }
            if (!status.isBlank()) {
                lines.merge(new Status(kindOf(row.getOrDefault("kind", "")), status), 1, Integer::sum);
            }
        }
    }

    private static StepKind kindOf(String word) {
        return word.isEmpty() ? StepKind.OTHER : StepKind.of(word);
    }

    /** Returns every wording with its number of lines. */
    Map<String, Integer> lines() {
        Map<String, Integer> all = new TreeMap<>();
        lines.forEach((status, count) -> all.merge(status.words(), count, Integer::sum));
        return all;
    }

    /** Returns the meaning of a phrase to which no kind of step was assigned. */
    static String meaningOf(String phrase) {
        return new Status(StepKind.OTHER, phrase).meaning();
    }

    private List<String> toRows() {
        List<String> rows = new ArrayList<>(List.of("lines\tmeaning\tkind\tstatus"));
        lines.forEach((status, count) -> rows.add(String.join(
                "\t", count.toString(), status.meaning(), status.kind().word(), status.words())));
        return rows;
    }
}
