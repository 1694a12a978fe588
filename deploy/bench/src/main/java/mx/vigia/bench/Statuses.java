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
import mx.vigia.bench.linking.Ledger;
import mx.vigia.bench.linking.StepsOfSite;

/** What every status line of the corpus means, and every step that the readers find in the recordings; what is unknown is listed. */
final class Statuses implements Driver {

    private static final List<String> FILES =
            List.of("mx-legislative.tsv.gz", "sil-records.tsv.gz", "sil-status-changes.tsv.gz");
    private static final String UNKNOWN = "unknown";
    private static final int PERCENT = 100;
    private static final int SHOWN = 60;

    @Override
    public String name() {
        return "statuses";
    }

    @Override
    public String what() {
        return "what all status lines mean (--pages corpus|recorded|both --folder ../shared/corpus --recordings ../shared/recorded)";
    }

    @Override
    public Duration atMost() {
        return Duration.ofMinutes(30);
    }

    @Override
    public Figures measure(Wish wish) {
        var pages = wish.word("pages", "both");
        var figures = new Figures(name());
        if (!pages.equals("recorded")) {
            ofCorpus(figures, wish);
        }
        if (!pages.equals("corpus")) {
            ofRecordings(figures, wish);
        }
        return figures;
    }

    private static void ofCorpus(Figures figures, Wish wish) {
        var folder = wish.path("folder", "../shared/corpus");
        if (!Files.isDirectory(folder)) {
            figures.say("corpus.skipped", "there is no corpus at " + folder + ", so it is skipped", 1, "");
            return;
        }
        var meanings = new TreeMap<String, Integer>();
        for (var line : read(wish, folder)) {
            var cells = line.split("\t", 3);
            meanings.merge(cells[1], Integer.parseInt(cells[0]), Integer::sum);
            if (cells[1].equals(UNKNOWN)) {
                System.out.println("  unknown, " + cells[0] + " lines: " + cells[2]);
            }
        }
        print(meanings);
        tell(figures, "corpus", sum(meanings), meanings.getOrDefault(UNKNOWN, 0));
    }

    private static List<String> read(Wish wish, Path folder) {
        try {
            var out = Files.createTempFile("vigia-statuses", ".tsv");
            var files = new ArrayList<>(FILES.stream().map(folder::resolve).toList());
            files.add(out);
            new AnalysisProcess(wish.checkout()).run("mx.vigia.analysis.stage.StatusesOfFiles", files);
            var lines = Files.readAllLines(out);
            Files.delete(out);
            return lines.subList(1, lines.size());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void ofRecordings(Figures figures, Wish wish) {
        var folder = wish.path("recordings", "../shared/recorded");
        if (!Files.isDirectory(folder)) {
            figures.say("recorded.skipped", "there are no recordings at " + folder + ", so they are skipped", 1, "");
            return;
        }
        try (var house = OwnHouse.unread(wish, "off", Map.of())) {
            AgendaLinks.replay(house, folder);
            try (var ledger = Ledger.at(house.stack().options().ports().postgres())) {
                ledger.awaitBills();
                var sites = ledger.steps();
                System.out.println("   steps  unknown  out of order  site");
                sites.forEach(site -> System.out.printf(
                        "%8d %8d %13d  %s%n", site.steps(), site.unknown(), site.outOfOrder(), site.site()));
                ledger.unknownPhrases().stream()
                        .limit(SHOWN)
                        .forEach(phrase -> System.out.println("  unknown: " + phrase));
                tell(
                        figures,
                        "recorded",
                        sites.stream().mapToInt(StepsOfSite::steps).sum(),
                        sites.stream().mapToInt(StepsOfSite::unknown).sum());
            }
        }
    }

    private static void tell(Figures figures, String what, int lines, int unknown) {
        figures.say(what + ".lines", what + ": status lines or steps", lines, "")
                .say(what + ".unknown", what + ": of them unknown", unknown, "")
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
