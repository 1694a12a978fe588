package mx.vigia.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import mx.vigia.bench.driver.Driver;
import mx.vigia.bench.driver.Figures;
import mx.vigia.bench.driver.RunArguments;
import mx.vigia.bench.stack.OwnStack;
import mx.vigia.local.AnalysisState;
import mx.vigia.local.DataLoss;
import mx.vigia.local.client.HttpSession;
import mx.vigia.local.client.ScraperClient;
import mx.vigia.local.pretend.PretendSites;

/**
 * Checks whether a stack that lost its analysis data reaches the same state hash again: from the topics, and from its
 * archive alone.
 */
final class Rebuilding implements Driver {

    private static final Duration TIMEOUT = Duration.ofMinutes(10);
    private static final int CHANGED_BILLS = 20;
    private static final String FULL_REPLAY_REQUEST = "{\"publish\":true,\"whole\":true}";

    /** All sites but the one that is dormant. */
    private static final List<String> SITES = PretendSites.VISITED_SITES.stream()
            .filter(site -> !site.equals("mx.segob.sil"))
            .toList();

    @Override
    public String name() {
        return "replay";
    }

    @Override
    public String description() {
        return "bills that differ after Vigía lost its data and read its topics, or its archive, again, and in what"
                + " (--bills 200 --seed 1, which shuffles the sites and the losses)";
    }

    @Override
    public Duration timeLimit() {
        return Duration.ofMinutes(40);
    }

    @Override
    public Figures measure(RunArguments arguments) {
        var stack = OwnStack.open(arguments, "off");
        try {
            var luck = new Random(arguments.number("seed", 1));
            live(stack, arguments.number("bills", 200), luck);
            var before = awaitState(stack);
            var figures = toFigures(before);
            var loss = new DataLoss(stack.stack().options());
            var letters = stack.tray().all().size();
            stack = stack.reopen("off", Map.of(), () -> {
                loss.ofUnderstanding();
                loss.ofPlaces();
            });
            compare(figures, "topics", stack, before, Instant.now());
            stack = stack.reopen("off", Map.of(), () -> {
                loss.ofUnderstanding();
                loss.ofSightings();
            });
            var begun = Instant.now();
            shuffle(SITES, luck).forEach(site -> replay(loss, site));
            compare(figures, "archive", stack, before, begun);
            return figures.addNote(
                    "letters", "letters written since", stack.tray().all().size() - letters, "");
        } finally {
            stack.close();
        }
    }

    private Figures toFigures(AnalysisState before) {
        return new Figures(name())
                .addNote("hash", "state hash", before.hash(), "")
                .addNote("bills", "bills", before.count("count"), "")
                .addNote("steps", "steps", before.count("steps"), "")
                .addNote("versions", "versions of texts", before.count("versions"), "")
                .addNote("records", "source records linked to them", before.count("records"), "")
                .addNote("proceedings", "votes, meetings and debates", before.proceedings("count"), "")
                .addNote("links", "bills linked to what they name", before.proceedings("links"), "");
    }

    private static AnalysisState awaitState(OwnStack stack) {
        return AnalysisState.by(stack.stack().options(), TIMEOUT);
    }

    private static <T> List<T> shuffle(List<T> all, Random luck) {
        var others = new ArrayList<>(all);
        Collections.shuffle(others, luck);
        return others;
    }

    /** Reads all sites; then publishes bills, amends, refers, votes on and prints some, and reads all sites again. */
    private static void live(OwnStack stack, int bills, Random luck) {
        round(stack, luck);
        var published = stack.gazette().act("publish", Map.of("n", Integer.toString(bills)));
        round(stack, luck);
        for (var bill : shuffle(published, luck).subList(0, Math.min(published.size(), CHANGED_BILLS))) {
            var named = Map.of("bill", bill.path("bill").asText());
            stack.gazette().act("refer", named);
            stack.gazette().act("change-text", named);
            stack.gazette().act("vote");
        }
        round(stack, luck);
    }

    private static void round(OwnStack stack, Random luck) {
        var reports = new TreeMap<String, String>();
        shuffle(SITES, luck)
                .forEach(site -> reports.put(
                        site, ScraperClient.at(stack.session(), site).orderSilentRound()));
        reports.forEach((site, report) -> System.out.printf(
                "%6d read of %s%n",
                ScraperClient.at(stack.session(), site)
                        .ended(report)
                        .path("items")
                        .asInt(),
                site));
    }

    private static void replay(DataLoss loss, String site) {
        var scraper =
                HttpSession.at("http://127.0.0.1:" + loss.options().ports().scraper(), TIMEOUT);
        var replayed = scraper.postJson("/api/v1/archive/" + site + "/replay", FULL_REPLAY_REQUEST)
                .requireSuccess();
        var published = replayed.json().path("replay");
        System.out.printf(
                "%6d published of %s; %d pages doubted, %d unread, %d records withheld, %d stated later%n",
                published.path("published").asInt(),
                site,
                published.path("doubted").asInt(),
                published.path("unread").asInt(),
                published.path("withheld").asInt(),
                published.path("newer").asInt());
    }

    private static void compare(Figures figures, String from, OwnStack stack, AnalysisState before, Instant begun) {
        var after = awaitState(stack);
        var bills = before.differingBills(after);
        var proceedings = before.differingProceedings(after);
        Stream.concat(bills.stream(), proceedings.stream())
                .forEach(other ->
                        System.out.printf("differs, read from its %s: %s: %s%n", from, other.id(), other.field()));
        figures.addNote(from + "Hash", "state hash from its " + from, after.hash(), "")
                .atMost(from + "Otherwise", "bills that differ, read from its " + from, bills.size(), 0, "")
                .atMost(
                        from + "ProceedingsOtherwise",
                        "votes, meetings and debates that differ, read from its " + from,
                        proceedings.size(),
                        0,
                        "")
                .atMost(
                        from + "Differs",
                        "state hashes that differ, read from its " + from,
                        after.hash().equals(before.hash()) ? 0 : 1,
                        0,
                        "")
                .addNote(
                        from + "Seconds",
                        "processed again from its " + from + " in",
                        Duration.between(begun, Instant.now()).toSeconds(),
                        " s");
    }
}
