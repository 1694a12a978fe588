package mx.vigia.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import mx.vigia.bench.driver.Driver;
import mx.vigia.bench.driver.Figures;
import mx.vigia.bench.driver.RunArguments;
import mx.vigia.bench.forecast.FollowedWatch;
import mx.vigia.bench.relevance.CorpusBills;
import mx.vigia.bench.stack.AnalysisProcess;
import mx.vigia.bench.tables.Tsv;

/**
 * Compares the forecast that is shown before an alert is saved with what came. Two years of the corpus are replayed,
 * and each week every alert is forecast by the service's own code, which knows nothing of the week to come.
 */
final class Forecasts implements Driver {
    private static final LocalDate PERIOD_START = LocalDate.of(2024, 9, 1);
    private static final LocalDate PERIOD_END = LocalDate.of(2026, 9, 1);
    private static final double MAX_WRONG_SHARE = 0.25;
    private static final int DAY_COLUMN = 3;
    private static final int SITE_COLUMN = 1;

    @Override
    public String name() {
        return "forecast";
    }

    @Override
    public String description() {
        return "how far forecasts of 50 alerts are from the actual counts, over 24 months of the corpus (--corpus FOLDER)";
    }

    @Override
    public Duration timeLimit() {
        return Duration.ofMinutes(15);
    }

    @Override
    public Figures measure(RunArguments arguments) {
        var figures = new Figures(name());
        var corpus = arguments.path("corpus", "../shared/corpus");
        if (!Files.isDirectory(corpus)) {
            return figures.addNote("skipped", "skipped: there is no corpus at", corpus, "");
        }
        try {
            var bills = bills(corpus);
            var alerts = Tsv.shipped("/forecast/alerts.tsv");
            var followed = replay(bills, alerts, new AnalysisProcess(arguments.checkout()));
            return toFigures(figures.addNote("bills", "bills of those months", bills.size() - 1, ""), followed);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Returns the bills of Mexico in those months. */
    private static List<String> bills(Path corpus) throws IOException {
        var lines = CorpusBills.of(corpus).lines();
        var kept = new ArrayList<>(lines.subList(0, 1));
        lines.stream().skip(1).filter(Forecasts::isInPeriod).forEach(kept::add);
        return kept;
    }

    private static boolean isInPeriod(String line) {
        var cells = line.split("\t", -1);
        if (!cells[SITE_COLUMN].startsWith("mx.") || cells[DAY_COLUMN].isEmpty()) {
            return false;
        }
        var day = LocalDate.parse(cells[DAY_COLUMN]);
        return !day.isBefore(PERIOD_START) && day.isBefore(PERIOD_END);
    }

    private static List<FollowedWatch> replay(
            List<String> bills, List<Map<String, String>> alerts, AnalysisProcess analysis) throws IOException {
        var folder = Files.createTempDirectory("forecast");
        var files = List.of("bills.tsv", "alerts.tsv", "weeks.tsv").stream()
                .map(folder::resolve)
                .toList();
        Files.write(files.get(0), bills);
        var rows = new ArrayList<>(List.of("query_id\tquery"));
        alerts.forEach(alert -> rows.add(alert.get("query") + "\t" + alert.get("query")));
        Files.write(files.get(1), rows);
        analysis.run("mx.vigia.analysis.search.forecast.ForecastsOfFile", files);
        var weeks = Tsv.rows(files.get(2)).stream().collect(Collectors.groupingBy(row -> row.get("query_id")));
        for (var file : files) {
            Files.delete(file);
        }
        Files.delete(folder);
        return weeks.entrySet().stream()
                .map(alert -> FollowedWatch.of(alert.getKey(), alert.getValue()))
                .sorted(Comparator.comparing(FollowedWatch::relativeError))
                .toList();
    }

    private static Figures toFigures(Figures figures, List<FollowedWatch> followed) {
        followed.forEach(alert -> System.out.printf(
                Locale.ROOT,
                "  %-32s forecast %8.1f  came %6.0f  wrong by %4.0f %%  single months by %4.0f %%%n",
                alert.query(),
                alert.forecast(),
                alert.came(),
                100 * alert.relativeError(),
                100 * alert.wrongInAMonth()));
        var worst = followed.getLast();
        return figures.addNote("alerts", "alerts followed", followed.size(), "")
                .addNote(
                        "weeks",
                        "forecasts made of each, one a week",
                        followed.getFirst().weeks(),
                        "")
                .atMost(
                        "medianError",
                        "median error over the whole time, as a share of the actual count",
                        rounded(FollowedWatch.upperMedian(followed.stream()
                                .map(FollowedWatch::relativeError)
                                .toList())),
                        MAX_WRONG_SHARE,
                        "")
                .addNote("worstError", "  the worst: " + worst.query(), rounded(worst.relativeError()), "")
                .addNote("worst", "  which", worst.query(), "")
                .addNote(
                        "monthError",
                        "median error of a single stretch of four weeks",
                        rounded(FollowedWatch.upperMedian(followed.stream()
                                .map(FollowedWatch::wrongInAMonth)
                                .toList())),
                        "");
    }

    private static double rounded(double value) {
        return Math.round(value * 1_000) / 1_000.0;
    }
}
