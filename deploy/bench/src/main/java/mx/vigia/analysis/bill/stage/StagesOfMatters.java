package mx.vigia.analysis.bill.stage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.bill.StepKind;
import mx.vigia.bench.tables.Tsv;

/**
 * Folds the matters of a tab-separated list of the SIL twice: once without their status (from day, kind, author,
 * committee), and once with it. What the list stated before is no longer on its page, so it counts in neither. Runs
 * without a Vigía installation.
 */
final class StagesOfMatters {
    private static final String NO_COMMITTEE = "No especificada";

    private StagesOfMatters() {}

    /** Runs the program with these files: the matters, the ids wanted, and the output file. */
    public static void main(String[] files) throws IOException {
        Set<String> wanted =
                Tsv.rows(Path.of(files[1])).stream().map(row -> row.get("id")).collect(Collectors.toSet());
        List<String> rows = new ArrayList<>(List.of("id\thidden stage\thidden outcome\tstage\toutcome"));
        for (Map<String, String> matter : Tsv.rows(Path.of(files[0]))) {
            if (wanted.contains(matter.get("id"))) {
                rows.add(String.join(
                        "\t",
                        matter.get("id"),
                        stageAndOutcome(matter, ""),
                        stageAndOutcome(matter, matter.get("status"))));
            }
        }
        Files.write(Path.of(files[2]), rows);
    }

    private static String stageAndOutcome(Map<String, String> matter, String status) {
        BillStatus billStatus = LifeCycle.statusAfter(MatterKind.of(matter), stepsOf(matter, status));
        return billStatus.stage() + "\t" + billStatus.outcome();
    }

    /** Returns the steps that a page of the source would list. */
    private static List<Step> stepsOf(Map<String, String> matter, String status) {
        List<Step> steps = new ArrayList<>();
        String day = matter.get("date");
        StepKind first = MatterKind.isReport(matter) ? StepKind.REPORTED : StepKind.PRESENTED;
        steps.add(step(first, "Presentada", day.isEmpty() ? null : LocalDate.parse(day)));
        String committee = matter.get("committee");
        if (!committee.isBlank() && !committee.equals(NO_COMMITTEE)) {
            steps.add(step(StepKind.REFERRED, "Turnada a " + committee, null));
        }
        if (!status.isBlank()) {
            steps.add(step(StepKind.OTHER, MatterKind.line(matter, status), null));
        }
        return steps;
    }

    private static Step step(StepKind kind, String phrase, LocalDate day) {
        return new Step(kind, null, phrase, day, List.of(), List.of());
    }
}
