package mx.vigia.bench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import mx.vigia.bench.driver.Driver;
import mx.vigia.bench.driver.Figures;
import mx.vigia.bench.driver.RunArguments;
import mx.vigia.bench.linking.AnalysisDatabase;
import mx.vigia.bench.linking.Audit;
import mx.vigia.bench.recordings.SiteFolders;
import mx.vigia.bench.stack.OwnStack;
import mx.vigia.local.client.Await;
import mx.vigia.local.client.HttpSession;
import mx.vigia.local.client.ScraperClient;
import mx.vigia.local.pretend.PretendSites;
import mx.vigia.local.stack.DataFolder;

/**
 * Checks whether votes and agendas are linked to the bills they mean: recorded and pretend pages, through the real
 * readers into a real analysis.
 */
final class AgendaLinks implements Driver {

    private static final Duration TIMEOUT = Duration.ofMinutes(15);
    private static final Duration POLL_INTERVAL = Duration.ofMillis(500);
    private static final int MAX_PRINTED = 40;

    @Override
    public String name() {
        return "agenda-links";
    }

    @Override
    public String description() {
        return "what votes, agendas and debates name and whether it is linked (--pages recorded|pretend|both --folder ../shared/recorded)";
    }

    @Override
    public Duration timeLimit() {
        return Duration.ofMinutes(45);
    }

    @Override
    public Figures measure(RunArguments arguments) {
        var pages = arguments.word("pages", "both");
        var figures = new Figures(name());
        if (!pages.equals("recorded")) {
            try (var stack = OwnStack.openUnread(arguments, "off", Map.of("VIGIA_FETCHING_PAUSE", "PT0S"))) {
                PretendSites.VISITED_SITES.stream()
                        .filter(stack::isVisitable)
                        .forEach(site -> ScraperClient.at(stack.session(), site).runSilentRound());
                report(figures, "pretend", stack);
            }
        }
        var folder = arguments.path("folder", "../shared/recorded");
        if (!pages.equals("pretend") && !Files.isDirectory(folder)) {
            System.out.println("No recorded answers found at " + folder + ", skipped; set their folder with --folder.");
            figures.addNote("recorded.skipped", "missing folders of recordings, skipped", 1, "");
        } else if (!pages.equals("pretend")) {
            try (var stack = OwnStack.openUnread(arguments, "off", Map.of())) {
                replay(stack, folder);
                report(figures, "recorded", stack);
            }
        }
        return figures;
    }

    /**
     * Replays the pages; for some sites votes and debates come before the bills they name, and for others after them.
     */
    static void replay(OwnStack stack, Path folder) {
        try {
            var into = Files.createTempDirectory("vigia-agenda-links");
            var scraper = HttpSession.at(
                    "http://127.0.0.1:" + stack.stack().options().ports().scraper(), TIMEOUT);
            for (var site : new SiteFolders(folder, into).laidOut().entrySet()) {
                var order = JsonNodeFactory.instance
                        .objectNode()
                        .put("directory", site.getValue().toString())
                        .put("alert", false);
                var read = scraper.postJson("/api/v1/sources/" + site.getKey() + "/replays", order.toString());
                System.out.printf(
                        "%6d items of %s%n",
                        read.requireSuccess().json().path("items").asInt(), site.getKey());
            }
            new DataFolder(into).remove();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void report(Figures figures, String pages, OwnStack stack) {
        try (var analysisDatabase =
                AnalysisDatabase.open(stack.stack().options().ports().postgres())) {
            var begun = Instant.now();
            awaitQuiet(analysisDatabase);
            var audit = Audit.ofStack(analysisDatabase);
            figures.addNote(pages + ".bills", pages + ": bills", analysisDatabase.countNamed(), "")
                    .addNote(
                            pages + ".proceedings",
                            pages + ": votes, meetings and debates",
                            analysisDatabase.proceedings(),
                            "")
                    .addNote(pages + ".named", pages + ": matters named", audit.named(), "")
                    .addNote(pages + ".known", pages + ": that certainly refer to a known bill", audit.known(), "")
                    .atMost(
                            pages + ".missed",
                            pages + ": missing links of those",
                            audit.missed().size(),
                            0,
                            "")
                    .atMost(
                            pages + ".contrary",
                            pages + ": links to another bill",
                            audit.contrary().size(),
                            0,
                            "")
                    .atMost(
                            pages + ".guessed",
                            pages + ": links of agenda items that their page does not make",
                            audit.countAgendaGuesses(),
                            0,
                            "")
                    .addNote(
                            pages + ".open",
                            pages + ": agenda items that name a matter, left open",
                            audit.countOpenAgendaPoints(),
                            "")
                    .addNote(
                            pages + ".unjudged",
                            pages + ": links without certain evidence",
                            audit.unjudged().size(),
                            "");
            audit.grounds()
                    .forEach((ground, count) ->
                            figures.addNote(pages + "." + ground, pages + ": linked by " + ground, count, ""));
            audit.unlinked()
                    .forEach((why, count) ->
                            figures.addNote(pages + ".not." + why, pages + ": not linked, " + why, count, ""));
            figures.addNote(
                    pages + ".seconds",
                    pages + ": until all names were resolved",
                    Duration.between(begun, Instant.now()).toSeconds(),
                    " s");
            print("missed", audit.missed());
            print("contrary", audit.contrary());
            print("unjudged", audit.unjudged());
            print("unsure", audit.unsure());
        }
    }

    private static void print(String what, List<?> found) {
        found.stream().limit(MAX_PRINTED).forEach(finding -> System.out.println("  " + what + ": " + finding));
    }

    /**
     * Waits until published pages are consumed and names followed: the same counts for ten seconds, none outstanding.
     */
    private static void awaitQuiet(AnalysisDatabase analysisDatabase) {
        var seen = new long[] {-1, 0};
        new Await(TIMEOUT, "the analysis to resolve the names read", POLL_INTERVAL).untilTrue(() -> {
            var now = analysisDatabase.countNamed() + analysisDatabase.proceedings();
            seen[1] = now == seen[0] && analysisDatabase.countPendingNaming() == 0 ? seen[1] + 1 : 0;
            seen[0] = now;
            return seen[1] >= 20;
        });
    }
}
