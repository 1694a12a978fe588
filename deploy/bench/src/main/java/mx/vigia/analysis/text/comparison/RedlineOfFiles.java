package mx.vigia.analysis.text.comparison;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mx.vigia.analysis.text.TextSplitter;

/**
 * Evaluates our redline against the judgements of people, from a folder with {@code pairs-tuned.tsv},
 * {@code pairs-held-out.tsv}, and {@code comparison-tables}, {@code -hard} and {@code -held-out.txt}, and measures its
 * time. Writes one line per figure: key, description, value, and the maximum allowed or nothing. Runs outside the
 * service.
 */
final class RedlineOfFiles {
    private static final int ARTICLE_COUNT = 300;
    private static final int REPETITIONS = 12;
    private static final int WORD_COUNT = 9_000;
    private static final double NANOS_PER_MILLI = 1_000_000.0;
    private static final double TOLERANCE_FACTOR = 5;
    private static final double MILLIS_PER_SECOND = 1_000;
    private static final double MAX_MILLIS = 20_000;

    private final List<String> rows = new ArrayList<>();

    public static void main(String[] files) throws IOException {
        var folder = Path.of(files[0]);
        var figures = new RedlineOfFiles();
        figures.pairs("tuned", "tuned on", Files.readAllLines(folder.resolve("pairs-tuned.tsv")));
        figures.pairs("heldOut", "held out", Files.readAllLines(folder.resolve("pairs-held-out.tsv")));
        figures.compareTables("tuned", "tuned on", Files.readString(folder.resolve("comparison-tables.txt")));
        figures.compareTables("hard", "hard ones", Files.readString(folder.resolve("comparison-tables-hard.txt")));
        figures.compareTables(
                "heldOut", "held out", Files.readString(folder.resolve("comparison-tables-held-out.txt")));
        figures.time();
        figures.comparePathologicalTexts();
        Files.write(Path.of(files[1]), figures.rows);
    }

    private void pairs(String key, String which, List<String> lines) {
        var judged = JudgedPairs.of(
                lines.stream().filter(line -> !line.startsWith("#")).toList());
        addRow(key + "Pairs", "pairs of wordings, " + which, judged.pairs());
        addRow(key + "Exact", "graded as people graded them", judged.exact());
        addRow(key + "Substantive", "of them substantive", judged.substantive());
        checkLimit(key + "Missed", "substantive ones taken for less", judged.missed(), 0);
        checkLimit(
                key + "AlarmedPerCent",
                "per cent of the others taken for substantive",
                judged.alarmedPerCent(),
                TOLERANCE_FACTOR);
    }

    private void compareTables(String key, String which, String file) {
        var tables = ManualComparisonTable.in(file);
        int rows = tables.stream().mapToInt(table -> table.rows().size()).sum();
        var wrong = tables.stream().flatMap(table -> table.wrong().stream()).toList();
        wrong.forEach(System.out::println);
        addRow(key + "Tables", "comparison tables, " + which, tables.size());
        addRow(key + "TableArticles", "their articles", rows);
        checkLimit(key + "TablesWrongPerCent", "per cent of them set otherwise by us", 100.0 * wrong.size() / rows, 2);
    }

    private void time() {
        var law = SyntheticLaw.of(ARTICLE_COUNT, 3);
        var before = law.text();
        var after = law.reformed().text();
        addRow("lawArticles", "articles of each of two invented laws", ARTICLE_COUNT);
        addRow("lawLetters", "letters of both", before.length() + after.length());
        var first = measureMillis(() -> redline(before, after));
        var best = bestTime(() -> redline(before, after));
        var read = bestTime(() -> Stream.of(before, after)
                .flatMap(text -> ArticleLeaf.of(TextSplitter.split(text)).stream())
                .forEach(ArticleLeaf::comparedTerms));
        checkLimit("redlineFirstMs", "their redline, the first time, ms of the processor", first, MILLIS_PER_SECOND);
        checkLimit(
                "redlineMs",
                "their redline, the best of " + REPETITIONS + ", ms of the processor",
                best,
                MILLIS_PER_SECOND);
        addRow("readMs", "only reading both word by word, the best of " + REPETITIONS + ", ms", round(read));
        addRow("redlineToRead", "the redline costs so many times the reading", round(best / read));
    }

    /** Compares texts that would keep a naive comparison busy for hours. */
    private void comparePathologicalTexts() {
        var word = "deberá ".repeat(140_000);
        var texts = Map.of(
                "alike",
                        List.of(
                                "Artículo 1. Se deroga.\n".repeat(WORD_COUNT),
                                "Artículo 2. Se deroga el presente.\n".repeat(WORD_COUNT)),
                "oneWord", List.of("Artículo 1. " + word, "Artículo 1. no " + word + "podrá"),
                "unlike",
                        List.of(
                                "Artículo 1. "
                                        + String.join(
                                                " ", SyntheticLaw.of(250, 1).articles()),
                                "Artículo 1. "
                                        + String.join(
                                                " ", SyntheticLaw.of(250, 2).articles())));
        texts.forEach((key, pair) -> {
            var redline = new Redline[1];
            var millis = measureMillis(() -> redline[0] = redline(pair.getFirst(), pair.getLast()));
            checkLimit(key + "Ms", "a pathological pair (" + key + "), ms", millis, MAX_MILLIS);
            addRow(
                    key + "CutOff",
                    "it says that it was cut off (1), or was compared whole (0)",
                    redline[0].cutOff() ? 1 : 0);
        });
    }

    private static Redline redline(String before, String after) {
        return Redline.between(TextSplitter.split(before), TextSplitter.split(after));
    }

    private static double bestTime(Runnable work) {
        double best = Double.MAX_VALUE;
        for (int time = 0; time < REPETITIONS; time++) {
            best = Math.min(best, measureMillis(work));
        }
        return best;
    }

    /** Returns the CPU time of this thread, so that the load of the machine does not count. */
    private static double measureMillis(Runnable work) {
        var thread = ManagementFactory.getThreadMXBean();
        long begun = thread.getCurrentThreadCpuTime();
        work.run();
        return (thread.getCurrentThreadCpuTime() - begun) / NANOS_PER_MILLI;
    }

    private static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }

    private void addRow(String key, String what, Number value) {
        rows.add(String.join("\t", key, what, value.toString(), ""));
    }

    private void checkLimit(String key, String what, double value, double limit) {
        rows.add(String.join("\t", key, what, Double.toString(round(value)), Double.toString(limit)));
    }
}
