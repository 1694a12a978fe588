package mx.vigia.analysis.search.trend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import mx.vigia.analysis.dossier.Tag;
import mx.vigia.analysis.topic.Tagger;
import mx.vigia.analysis.topic.TopicCatalog;

/**
 * Evaluates base rates against the outcome of later bills. Reads a table ({@code date}, {@code kind}, {@code group},
 * {@code title}, {@code moved} 0 or 1) and a first day; each bill of that day or later is predicted from those before
 * that day alone. Prints a table of how often the predictions came true, and writes its figures: a name, a tab and a
 * number each. Runs outside the service.
 */
final class PrecedentsOverTime {
    private static final int BANDS = 10;
    private static final String SOURCE = "corpus";

    private final Map<PrecedentCriteria, int[]> known = new HashMap<>();
    private final List<double[]> foretold = new ArrayList<>();
    private final Tagger tagger = new Tagger(TopicCatalog.read());

    private PrecedentsOverTime() {}

    /** One bill of the table. */
    private record Row(LocalDate day, PrecedentCriteria like, boolean moved) {}

    public static void main(String[] arguments) throws IOException {
        LocalDate first = LocalDate.parse(arguments[1]);
        PrecedentsOverTime over = new PrecedentsOverTime();
        List<Row> rows = Files.readAllLines(Path.of(arguments[0])).stream()
                .skip(1)
                .map(line -> over.row(line.split("\t", -1)))
                .sorted(Comparator.comparing(Row::day))
                .toList();
        rows.stream().filter(row -> row.day().isBefore(first)).forEach(over::learn);
        rows.stream().filter(row -> !row.day().isBefore(first)).forEach(over::addForecast);
        System.out.print(over.table());
        Files.write(Path.of(arguments[2]), over.formatFigures());
    }

    private Row row(String[] cells) {
        String topic = tagger.read(cells[3], "", "").sure().stream()
                .map(Tag::topic)
                .findFirst()
                .orElse(null);
        String group = cells[2].isBlank() ? null : cells[2];
        return new Row(
                LocalDate.parse(cells[0]), new PrecedentCriteria(cells[1], SOURCE, group, topic), cells[4].equals("1"));
    }

    private void learn(Row row) {
        for (PrecedentCriteria like : row.like().widened()) {
            int[] counted = known.computeIfAbsent(like, absent -> new int[2]);
            counted[0] += row.moved() ? 1 : 0;
            counted[1]++;
        }
    }

    private void addForecast(Row row) {
        PrecedentRate precedent = PrecedentRate.of(row.like(), this::counted);
        PrecedentRate all = counted(row.like().widened().getLast());
        foretold.add(new double[] {precedent.share(0), all.share(0), row.moved() ? 1 : 0});
    }

    private PrecedentRate counted(PrecedentCriteria like) {
        int[] counted = known.getOrDefault(like, new int[2]);
        return new PrecedentRate(like, counted[0], counted[1]);
    }

    /** Returns the mean squared difference between prediction and outcome; 0 is best. */
    private double brierScore(int column) {
        return foretold.stream()
                .mapToDouble(one -> (one[column] - one[2]) * (one[column] - one[2]))
                .average()
                .orElse(0);
    }

    private double mean(int column) {
        return foretold.stream().mapToDouble(one -> one[column]).average().orElse(0);
    }

    private String table() {
        StringBuilder table =
                new StringBuilder(String.format("%-12s %7s %10s %7s%n", "foretold", "bills", "mean", "came"));
        for (int band = 0; band < BANDS; band++) {
            int here = band;
            List<double[]> in = foretold.stream()
                    .filter(one -> Math.min(BANDS - 1, (int) (one[0] * BANDS)) == here)
                    .toList();
            if (!in.isEmpty()) {
                table.append(String.format(
                        Locale.ROOT,
                        "%3d to %3d %% %7d %9.1f%% %6.1f%%%n",
                        band * BANDS,
                        (band + 1) * BANDS,
                        in.size(),
                        100 * in.stream().mapToDouble(one -> one[0]).average().orElse(0),
                        100 * in.stream().mapToDouble(one -> one[2]).average().orElse(0)));
            }
        }
        return table.toString();
    }

    private List<String> formatFigures() {
        return List.of(
                line(
                        "known",
                        known.values().stream()
                                .mapToInt(counted -> counted[1])
                                .max()
                                .orElse(0)),
                line("foretold", foretold.size()),
                line("meanForetold", mean(0)),
                line("came", mean(2)),
                line("brier", brierScore(0)),
                line("brierOfAll", brierScore(1)));
    }

    private static String line(String name, double value) {
        return String.format(Locale.ROOT, "%s\t%.4f", name, value);
    }
}
