package mx.vigia.analysis.stage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import mx.vigia.analysis.bill.Kind;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.bill.StepKind;

/**
 * Folds matters of a tab-separated list of the SIL twice: without the last status that is known of them, from what else is known (the day, the
 * committee, and the status before it), and with it. Needs no house.
 */
final class StagesOfMatters {
    private static final Pattern MOTION = Pattern.compile(
            "^(?:con punto de acuerdo|por (?:el|la) que (?:se )?(?:exhort|solicit|cita)).*", Pattern.CASE_INSENSITIVE);
    private static final Pattern CEREMONY = Pattern.compile("^(?:efem.rides?|informe de) .*", Pattern.CASE_INSENSITIVE);
    private static final Set<String> NO_BILLS =
            Set.of("Licencia / Reincorporación", "Informe", "Comunicado", "Efemérides", "Otro:comunicación");
    private static final String NO_COMMITTEE = "No especificada";

    private final Map<String, List<String>> before = new HashMap<>();

    private StagesOfMatters() {}

    /** Files: the matters, the changes of their status, the ids wanted, and the one to write. */
    public static void main(String[] files) throws IOException {
        StagesOfMatters stages = new StagesOfMatters();
        stages.remember(Path.of(files[1]));
        Set<String> wanted = Set.copyOf(
                Tsv.rowsOf(Path.of(files[2])).stream().map(row -> row.get("id")).toList());
        List<String> told = new ArrayList<>(List.of("id\thidden stage\thidden outcome\tstage\toutcome"));
        for (Map<String, String> matter : Tsv.rowsOf(Path.of(files[0]))) {
            if (wanted.contains(matter.get("id"))) {
                told.add(String.join(
                        "\t",
                        matter.get("id"),
                        stages.standing(matter, stages.statusBefore(matter)),
                        stages.standing(matter, matter.get("status"))));
            }
        }
        Files.write(Path.of(files[3]), told);
    }

    private void remember(Path changes) throws IOException {
        Tsv.rowsOf(changes).stream()
                .sorted(Comparator.comparing(row -> row.get("seen_on")))
                .forEach(row -> before.computeIfAbsent(row.get("id"), absent -> new ArrayList<>())
                        .add(row.get("wording")));
    }

    /** The status that was seen before the last one, or an empty word. */
    private String statusBefore(Map<String, String> matter) {
        List<String> seen = before.getOrDefault(matter.get("id"), List.of());
        return seen.size() < 2 ? "" : seen.get(seen.size() - 2);
    }

    private String standing(Map<String, String> matter, String status) {
        Standing standing = LifeCycle.standingAfter(kindOf(matter), stepsOf(matter, status));
        return standing.stage() + "\t" + standing.outcome();
    }

    /** What a page of the source would list: a status takes the place of the one before it. */
    private static List<Step> stepsOf(Map<String, String> matter, String status) {
        List<Step> steps = new ArrayList<>();
        String day = matter.get("date");
        steps.add(step(StepKind.PRESENTED, "Presentada", day.isEmpty() ? null : LocalDate.parse(day)));
        String committee = matter.get("committee");
        if (!committee.isBlank() && !committee.equals(NO_COMMITTEE)) {
            steps.add(step(StepKind.REFERRED, "Turnada a " + committee, null));
        }
        if (!status.isBlank()) {
            steps.add(step(StepKind.OTHER, status, null));
        }
        return steps;
    }

    private static Step step(StepKind kind, String phrase, LocalDate day) {
        return new Step(kind, null, phrase, day, List.of(), List.of());
    }

    private static Kind kindOf(Map<String, String> matter) {
        String type = matter.get("type");
        String title = matter.get("title");
        if (NO_BILLS.contains(type) || CEREMONY.matcher(title).matches()) {
            return Kind.OTHER;
        }
        if (type.startsWith("Proposición") || MOTION.matcher(title).matches()) {
            return Kind.MOTION;
        }
        return type.equals("Dictamen") ? Kind.REPORT : Kind.INITIATIVE;
    }
}
