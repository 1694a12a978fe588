package mx.vigia.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import mx.vigia.bench.Search.Library;
import mx.vigia.bench.driver.Figures;
import mx.vigia.bench.driver.Spread;
import mx.vigia.bench.searching.BenchmarkSearch;
import mx.vigia.bench.searching.InPostgres;
import mx.vigia.bench.stack.AnalysisProcess;
import mx.vigia.bench.stack.OwnStack;

/** Other search engines with the same searches of the same bills. */
final class SearchRivals {
    /** Number of searches whose total is compared with plain Lucene's. */
    private static final int COMPARED_SEARCHES = 500;

    private static final int RUNS = 3;
    private static final double MIN_SHARE_OF_LUCENE = 0.6;
    private static final double MIN_TIMES_POSTGRES = 15;

    private final Library library;
    private final List<BenchmarkSearch> lookups;
    private final Duration seconds;
    private final List<Long> totals = new ArrayList<>();

    SearchRivals(Library library, List<BenchmarkSearch> lookups, Duration seconds) {
        this.library = library;
        this.lookups = lookups;
        this.seconds = seconds;
    }

    /** Stores our totals of the first searches, without the opening bills, which the other engines do not have. */
    void compare(SearchedStack searched) throws IOException {
        for (var lookup : lookups.subList(0, COMPARED_SEARCHES)) {
            totals.add(searched.total(lookup) - searched.total(lookup.amongOthers()));
        }
    }

    /** Measures the full text search of PostgreSQL, in a database of its own beside that of the stack. */
    void measurePostgres(Figures figures, OwnStack stack, double ours) {
        System.out.println("Filling another database for the search of PostgreSQL …");
        int port = stack.stack().options().ports().postgres();
        var runs = new ArrayList<Double>();
        try (var plain = InPostgres.createFilled(port, library.words(), library.bills(), library.length())) {
            System.out.println("Asking PostgreSQL …");
            plain.measureSearchesPerSecond(lookups, 0, seconds.dividedBy(2));
            for (int run = 0; run < RUNS; run++) {
                runs.add(plain.measureSearchesPerSecond(lookups, (run + 1) * lookups.size() / (RUNS + 1), seconds));
            }
        }
        var median = new Spread(runs).median();
        figures.addNote("postgres", "by PostgreSQL, median", roundToHundredths(median), "")
                .addNote(
                        "postgresRuns",
                        "the same, each run",
                        runs.stream().map(SearchRivals::roundToHundredths).toList(),
                        "")
                .atLeast(
                        "timesPostgres",
                        "ratio to PostgreSQL",
                        roundToHundredths(ours / median),
                        MIN_TIMES_POSTGRES,
                        "");
    }

    /** Measures plain Lucene in a process of its own, with both processors. */
    void measureLucene(Figures figures, AnalysisProcess process, double ours) throws IOException {
        System.out.println("Querying plain Lucene …");
        var folder = Files.createTempDirectory("plain-lucene");
        var out = Files.createTempFile("plain-lucene", ".tsv");
        process.runOnAllProcessors(
                "mx.vigia.bench.searching.PlainTrial",
                List.of(
                        library.whence(),
                        Integer.toString(library.bills()),
                        Integer.toString(library.length()),
                        Integer.toString(lookups.size()),
                        Long.toString(seconds.toSeconds()),
                        folder.toString(),
                        out.toString()));
        var lines = Files.readAllLines(out);
        remove(folder.toFile(), out.toFile());
        var runs = numbers(lines, "perSecond");
        var median = new Spread(runs).median();
        var others = numbers(lines, "total");
        int otherwise = 0;
        for (int i = 0; i < totals.size(); i++) {
            if (Math.abs(others.get(i) - totals.get(i)) >= 1) {
                otherwise++;
                System.out.printf("%d instead of %.0f answer %s%n", totals.get(i), others.get(i), lookups.get(i));
            }
        }
        figures.addNote("lucene", "by plain Lucene in process, median", roundToHundredths(median), "")
                .addNote(
                        "luceneRuns",
                        "the same, each run",
                        runs.stream().map(SearchRivals::roundToHundredths).toList(),
                        "")
                .atLeast(
                        "ofLucene",
                        "share of plain Lucene's",
                        roundToHundredths(ours / median),
                        MIN_SHARE_OF_LUCENE,
                        "")
                .addNote("compared", "searches whose number of results was compared", totals.size(), "")
                .atMost("otherwise", "of these, with another number than plain Lucene", otherwise, 0, "");
    }

    private static void remove(java.io.File folder, java.io.File out) throws IOException {
        for (var file : folder.listFiles()) {
            Files.delete(file.toPath());
        }
        Files.delete(folder.toPath());
        Files.delete(out.toPath());
    }

    private static List<Double> numbers(List<String> lines, String key) {
        return lines.stream()
                .map(line -> line.split("\t"))
                .filter(cells -> cells[0].equals(key))
                .map(cells -> Double.valueOf(cells[1]))
                .toList();
    }

    private static double roundToHundredths(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
