package mx.vigia.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.vigia.bench.driver.Driver;
import mx.vigia.bench.driver.Figures;
import mx.vigia.bench.driver.RunArguments;
import mx.vigia.bench.stack.AnalysisProcess;

/** Folds matters without their status, and with it, and compares both with a person's reading of each. */
final class Stages implements Driver {

    /** The samples used to improve the table of phrases, and those read after that. */
    private static final List<Sample> SAMPLES =
            List.of(new Sample("", "", "verdicts.tsv"), new Sample("heldOut.", "held out: ", "verdicts-held-out.tsv"));

    private static final double MIN_AGREEMENT = 0.98;
    private static final List<String> APPROVED_STAGES = List.of(
            "PASSED_ORIGIN",
            "SENT_TO_REVIEWING",
            "PASSED_REVIEWING",
            "SENT_TO_EXECUTIVE",
            "DEEMED_APPROVED",
            "PROMULGATED",
            "PUBLISHED_DOF",
            "IN_FORCE");

    private record Sample(String key, String words, String file) {}

    @Override
    public String name() {
        return "stages";
    }

    @Override
    public String description() {
        return "stage and outcome of matters, without their status and with it, compared with a human reading (--folder ../shared/corpus)";
    }

    @Override
    public Duration timeLimit() {
        return Duration.ofMinutes(5);
    }

    @Override
    public Figures measure(RunArguments arguments) {
        var figures = new Figures(name());
        var folder = arguments.path("folder", "../shared/corpus");
        if (!Files.isDirectory(folder)) {
            return figures.addNote("skipped", "no corpus found at " + folder + ", skipped", 1, "");
        }
        try {
            for (var set : SAMPLES) {
                compare(figures, set, arguments.checkout(), folder);
            }
            return figures;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void compare(Figures figures, Sample set, Path checkout, Path folder) throws IOException {
        var verdicts = Files.createTempFile("vigia-verdicts", ".tsv");
        var folded = Files.createTempFile("vigia-stages", ".tsv");
        try (var own = Stages.class.getResourceAsStream("/stages/" + set.file())) {
            Files.write(verdicts, own.readAllBytes());
        }
        new AnalysisProcess(checkout)
                .run(
                        "mx.vigia.analysis.bill.stage.StagesOfMatters",
                        List.of(folder.resolve("sil-records.tsv.gz"), verdicts, folded));
        compare(figures, set, readStandings(verdicts), readStandings(folded));
        Files.delete(verdicts);
        Files.delete(folded);
    }

    /** Returns stage and outcome, hidden and shown, by id. */
    private static Map<String, List<String>> readStandings(Path file) throws IOException {
        var all = new HashMap<String, List<String>>();
        Files.readAllLines(file).stream().skip(1).forEach(line -> {
            var cells = line.split("\t");
            all.put(cells[0], List.of(cells[1] + " " + cells[2], cells[3] + " " + cells[4]));
        });
        return all;
    }

    private static void compare(
            Figures figures, Sample set, Map<String, List<String>> stated, Map<String, List<String>> folded) {
        figures.addNote(set.key() + "matters", set.words() + "matters with a human reading", stated.size(), "");
        for (int side = 0; side < 2; side++) {
            var shown = side == 0 ? "hidden" : "shown";
            var key = set.key() + shown;
            var differ = findDiffering(stated, folded, side);
            figures.atMost(
                            key + ".differ",
                            set.words() + shown + ": stage or outcome other than the human reading",
                            differ.size(),
                            Math.floor(stated.size() * (1 - MIN_AGREEMENT)),
                            "")
                    .atMost(
                            key + ".falsely",
                            set.words() + shown + ": falsely approved or closed",
                            countFalseEnds(stated, folded, side),
                            0,
                            "");
            differ.forEach(id -> System.out.printf(
                    "  %s %s: folded %s%n", key, id, folded.getOrDefault(id, List.of("not at all", "not at all"))));
        }
    }

    private static List<String> findDiffering(
            Map<String, List<String>> stated, Map<String, List<String>> folded, int side) {
        return stated.keySet().stream()
                .filter(id -> !folded.containsKey(id)
                        || !folded.get(id).get(side).equals(stated.get(id).get(side)))
                .sorted()
                .toList();
    }

    private static long countFalseEnds(Map<String, List<String>> stated, Map<String, List<String>> folded, int side) {
        return folded.entrySet().stream()
                .filter(one -> isEnd(one.getValue().get(side))
                        && !stated.get(one.getKey())
                                .get(side)
                                .equals(one.getValue().get(side)))
                .count();
    }

    /** Whether the status is that a matter was approved somewhere, or is closed. */
    private static boolean isEnd(String standing) {
        var words = standing.split(" ");
        return APPROVED_STAGES.contains(words[0]) || !words[1].equals("OPEN");
    }
}
