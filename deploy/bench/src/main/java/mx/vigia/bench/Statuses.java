package mx.vigia.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import mx.vigia.bench.driver.Driver;
import mx.vigia.bench.driver.Figures;
import mx.vigia.bench.driver.RunArguments;
import mx.vigia.bench.linking.AnalysisDatabase;
import mx.vigia.bench.linking.StepsOfSite;
import mx.vigia.bench.recordings.StatusLine;
import mx.vigia.bench.stack.AnalysisProcess;
import mx.vigia.bench.stack.OwnStack;

/**
 * Classifies every status line of the corpus and of the recordings; unknown ones are listed, and on demand those read
 * as an end or an approval.
 */
final class Statuses implements Driver {

    private static final List<String> FILES =
            List.of("mx-legislative.tsv.gz", "sil-records.tsv.gz", "sil-status-changes.tsv.gz");
    private static final String UNKNOWN = "unknown";
    private static final Pattern END_PATTERN = Pattern.compile(
            "(?:^|\\+)(?:settled|passed|published|promulgated|declared|deemed-approved|final-rule|in-force|rejected|withdrawn|lapsed"
                    + "|accumulated|superseded|resolved|concluded|returned-rejected|sent-to-executive|states-majority)(?:\\+|$)");
    private static final int PERCENT = 100;
    private static final int MAX_PRINTED = 60;

    @Override
    public String name() {
        return "statuses";
    }

    @Override
    public String description() {
        return "the meaning of all status lines (--pages corpus|recorded|both|house --ends FILE --folder ../shared/corpus --recordings ../shared/recorded)";
    }

    @Override
    public Duration timeLimit() {
        return Duration.ofMinutes(30);
    }

    @Override
    public Figures measure(RunArguments arguments) {
        var pages = arguments.word("pages", "both");
        var figures = new Figures(name());
        try {
            if (pages.equals("corpus") || pages.equals("both")) {
                measureCorpus(figures, arguments);
            }
            if (pages.equals("recorded") || pages.equals("both")) {
                measureRecordings(figures, arguments);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        if (pages.equals("house")) {
            measureFolding(figures, arguments);
        }
        return figures;
    }

    private static void measureCorpus(Figures figures, RunArguments arguments) throws IOException {
        var folder = arguments.path("folder", "../shared/corpus");
        if (!Files.isDirectory(folder)) {
            figures.addNote("corpus.skipped", "no corpus found at " + folder + ", skipped", 1, "");
            return;
        }
        read(figures, "corpus", arguments, FILES.stream().map(folder::resolve).toList());
    }

    /** Measures every step that the readers find in the recordings, each line as often as it occurs. */
    private static void measureRecordings(Figures figures, RunArguments arguments) throws IOException {
        var folder = arguments.path("recordings", "../shared/recorded");
        if (!Files.isDirectory(folder)) {
            figures.addNote("recorded.skipped", "no recordings found at " + folder + ", skipped", 1, "");
            return;
        }
        var lines = StatusLine.of(folder, arguments.checkout());
        var table = Files.createTempFile("vigia-recorded-statuses", ".tsv");
        var rows = new ArrayList<>(List.of("kind\tstatus"));
        lines.forEach(line -> rows.add(line.kind() + "\t" + line.words().replaceAll("\\s+", " ")));
        Files.write(table, rows);
        read(figures, "recorded", arguments, List.of(table));
        Files.delete(table);
    }

    /** Counts the classifications of the lines of these files, and prints the unknown ones. */
    private static void read(Figures figures, String what, RunArguments arguments, List<Path> files)
            throws IOException {
        var out = Files.createTempFile("vigia-statuses", ".tsv");
        var all = new ArrayList<>(files);
        all.add(out);
        new AnalysisProcess(arguments.checkout()).run("mx.vigia.analysis.bill.stage.StatusesOfFiles", all);
        var meanings = new TreeMap<String, Integer>();
        var ends = new ArrayList<String>();
        for (var line : Files.readAllLines(out).stream().skip(1).toList()) {
            var cells = line.split("\t", 4);
            meanings.merge(cells[1], Integer.parseInt(cells[0]), Integer::sum);
            if (cells[1].equals(UNKNOWN)) {
                System.out.println("  unknown, " + cells[0] + " lines: " + cells[3]);
            }
            if (END_PATTERN.matcher(cells[1]).find()) {
                ends.add(line);
            }
        }
        Files.delete(out);
        print(meanings);
        report(figures, what, sum(meanings), meanings.getOrDefault(UNKNOWN, 0));
        figures.addNote(what + ".ends", what + ": distinct lines read as an approval or an end", ends.size(), "");
        var list = arguments.word("ends", "");
        if (!list.isEmpty()) {
            Files.write(Path.of(list + "." + what + ".tsv"), ends);
        }
    }

    /** Folds the same steps as the analysis does, and counts those that do not fit. */
    private static void measureFolding(Figures figures, RunArguments arguments) {
        var folder = arguments.path("recordings", "../shared/recorded");
        if (!Files.isDirectory(folder)) {
            figures.addNote("house.skipped", "no recordings found at " + folder + ", skipped", 1, "");
            return;
        }
        try (var stack = OwnStack.openUnread(arguments, "off", Map.of())) {
            AgendaLinks.replay(stack, folder);
            try (var analysisDatabase =
                    AnalysisDatabase.open(stack.stack().options().ports().postgres())) {
                analysisDatabase.awaitBills();
                var sites = analysisDatabase.steps();
                System.out.println("   steps  unknown  out of order  site");
                sites.forEach(site -> System.out.printf(
                        "%8d %8d %13d  %s%n", site.steps(), site.unknown(), site.outOfOrder(), site.site()));
                analysisDatabase.findUnknownPhrases().stream()
                        .limit(MAX_PRINTED)
                        .forEach(phrase -> System.out.println("  unknown: " + phrase));
                report(
                        figures,
                        "house",
                        sites.stream().mapToInt(StepsOfSite::steps).sum(),
                        sites.stream().mapToInt(StepsOfSite::unknown).sum());
            }
        }
    }

    private static void report(Figures figures, String what, int lines, int unknown) {
        figures.addNote(what + ".lines", what + ": status lines or steps", lines, "")
                .addNote(what + ".unknown", what + ": of them unknown", unknown, "")
                .atMost(
                        what + ".unknownPercent",
                        what + ": unknown",
                        1.0 * PERCENT * unknown / Math.max(1, lines),
                        1,
                        " %");
    }

    private static void print(Map<String, Integer> meanings) {
        System.out.println("   lines  meaning");
        meanings.forEach((meaning, lines) -> System.out.printf("%8d  %s%n", lines, meaning));
    }

    private static int sum(Map<String, Integer> meanings) {
        return meanings.values().stream().mapToInt(Integer::intValue).sum();
    }
}
