package mx.vigia.local.faults;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mx.vigia.local.client.Await;
import mx.vigia.local.client.BillsClient;
import mx.vigia.local.client.HttpSession;
import mx.vigia.local.client.PretendSitesClient;
import mx.vigia.local.client.ScraperClient;
import mx.vigia.local.client.TrayClient;
import mx.vigia.local.faults.InjectedFault.ExpectedPublishing;
import mx.vigia.local.pretend.PretendSites;

/**
 * Injects one fault after the other into the sites of a stack, and checks the result of each.
 *
 * @param visitor a client that may start rounds
 * @param scraper the process that reads the sites, and how much memory it holds
 * @param opening the titles of what existed before the first fault
 */
public record Sweep(HttpSession visitor, Supplier<Scraper> scraper, Set<String> opening) {

    public Sweep {
        opening = Set.copyOf(opening);
    }

    /** Creates a sweep for a stack that has read all current pages, without alerts. */
    public static Sweep create(HttpSession session, Supplier<Scraper> scraper) {
        return new Sweep(
                session,
                scraper,
                TitleCounts.countTitles(new BillsClient(session).findAll()).keySet());
    }

    /** The process that reads the sites. */
    public record Scraper(long pid, double megabytes) {}

    /** Timeout settings for a stack under fault tests: seconds instead of minutes. */
    public static final Map<String, String> SHORT_TIMEOUT_SETTINGS = Map.ofEntries(
            Map.entry("VIGIA_FETCHING_CONNECT", "PT2S"),
            Map.entry("VIGIA_FETCHING_HEADERS", "PT3S"),
            Map.entry("VIGIA_FETCHING_IDLE", "PT3S"),
            Map.entry("VIGIA_FETCHING_LONGEST", "PT8S"),
            Map.entry("VIGIA_FETCHING_ATTEMPTS", "2"),
            Map.entry("VIGIA_FETCHING_BACK_OFF", "PT0.1S"),
            Map.entry("VIGIA_FETCHING_LONGEST_WAIT", "PT0.3S"),
            Map.entry("VIGIA_FETCHING_REFUSAL_WAIT", "PT0.5S"),
            Map.entry("VIGIA_FETCHING_LONGEST_REST", "PT1S"),
            Map.entry("VIGIA_FETCHING_FORGIVE_AFTER", "PT0.5S"),
            Map.entry("VIGIA_FETCHING_ROBOTS_FRESH", "PT0.1S"),
            Map.entry("VIGIA_FETCHING_ROBOTS_AGAIN", "PT0.1S"));

    private static final String SOUND_ENDINGS = "new|same|partial|capped|empty-as-expected";
    private static final Duration RECOVERY_TIMEOUT = Duration.ofMinutes(3);
    private static final double MAX_GROWTH_MB = 60;
    private static final double MAX_SECONDS_ELSEWHERE = 10;

    /** Publishes something new, injects the fault, runs a round, clears the fault, and runs another round. */
    public FaultResult inject(InjectedFault mishap, Place place, List<Place> others) {
        var stage = new PretendSitesClient(visitor);
        var before = StateBefore.of(this);
        var bill = stage.act("publish-next", Map.of("topic", "cybersecurity")).getLast();
        var calm = others.stream().findFirst().map(this::timeRound).orElse(0.0);
        stage.injectFault(place.host(), mishap.fault());
        var elsewhere = others.stream().findFirst().map(other -> CompletableFuture.supplyAsync(() -> timeRound(other)));
        var begun = Instant.now();
        var scale = MemorySampler.of(scraper);
        var round = ScraperClient.at(visitor, place.site()).round();
        var took = seconds(begun);
        var grown = scale.maxMegabytes() - before.scraper().megabytes();
        var wrong = new ArrayList<String>();
        judge(mishap, round, before, wrong);
        if (isFaultUnnamed(mishap, place, round)) {
            wrong.add("expected a message like '%s' but found: %s".formatted(mishap.naming(), truncate(round)));
        }
        if (grown > MAX_GROWTH_MB) {
            wrong.add("memory grew by %.0f MB".formatted(grown));
        }
        stage.clearFaults(place.host());
        awaitRecovery(place, bill, wrong);
        new SiteSnapshots(visitor, before.titles(), before.shown(), opening, before.lastLetter())
                .judge(bill.path("title").asText(), wrong);
        var there = elsewhere.map(CompletableFuture::join).orElse(0.0);
        if (there > MAX_SECONDS_ELSEWHERE + 3 * calm) {
            wrong.add("a round elsewhere took %.1f s, and %.1f before".formatted(there, calm));
        }
        return new FaultResult(mishap, place.site(), ending(round), took, grown, there, wrong);
    }

    /** A pretend site: its name and one of its hosts. */
    public record Place(String site, String host) {}

    /** @param bills titles of bills by id */
    private record StateBefore(
            Map<String, String> bills,
            long letters,
            Map<String, Long> titles,
            Map<String, Long> shown,
            Scraper scraper,
            String lastLetter) {
        static StateBefore of(Sweep sweep) {
            var bills = new BillsClient(sweep.visitor).findAll();
            return new StateBefore(
                    bills.stream()
                            .collect(Collectors.toMap(
                                    bill -> bill.path("id").asText(),
                                    bill -> bill.path("title").asText(),
                                    (one, same) -> one)),
                    sweep.lettersAboutBills(),
                    TitleCounts.countTitles(bills),
                    TitleCounts.shown(sweep.visitor),
                    sweep.scraper.get(),
                    new TrayClient(sweep.visitor).newestId());
        }
    }

    private void judge(InjectedFault mishap, JsonNode round, StateBefore before, List<String> wrong) {
        if (!ending(round).matches(mishap.endings())) {
            wrong.add("ended %s, not %s: %s".formatted(ending(round), mishap.endings(), truncate(round)));
        }
        if (mishap.telling() == ExpectedPublishing.NOTHING
                && round.path("published").asInt() > 0) {
            wrong.add(round.path("published").asInt() + " items were published from a page that is not to be trusted");
        }
        if (mishap.telling() == ExpectedPublishing.NOTHING && lettersAboutBills() > before.letters()) {
            wrong.add("a letter about a bill was written");
        }
        var bills = new BillsClient(visitor).findAll();
        findLostTitles(bills, before).forEach(title -> wrong.add("'" + title + "' was lost"));
        findFalseTitles(bills, before).forEach(title -> wrong.add("invented title '" + title + "'"));
        if (scraper.get().pid() != before.scraper().pid()) {
            wrong.add("the scraper died");
        }
    }

    /** Returns titles of bills that are no longer found; a bill merged into another is not lost. */
    private List<String> findLostTitles(List<JsonNode> bills, StateBefore before) {
        var missing = new TreeMap<>(before.bills());
        bills.forEach(bill -> missing.remove(bill.path("id").asText()));
        missing.keySet().removeIf(new BillsClient(visitor)::isElsewhere);
        return List.copyOf(missing.values());
    }

    /** Returns titles that appeared meanwhile and that no site shows: truncated ones, or in a wrong encoding. */
    private Set<String> findFalseTitles(List<JsonNode> bills, StateBefore before) {
        var fresh = new TreeSet<>(TitleCounts.countTitles(bills).keySet());
        fresh.removeAll(before.titles().keySet());
        if (!fresh.isEmpty()) {
            var stage = new PretendSitesClient(visitor);
            fresh.removeAll(TitleCounts.countTitles(stage.truth()).keySet());
            fresh.removeAll(TitleCounts.countTitles(stage.shown()).keySet());
        }
        return fresh;
    }

    /**
     * Returns the number of letters about bills; letters about a site's outage go to those who depend on it, and are
     * expected.
     */
    private long lettersAboutBills() {
        return new TrayClient(visitor)
                .all().stream()
                        .filter(letter -> letter.text().contains("/bills/"))
                        .count();
    }

    /**
     * Whether the round fails to report the fault; not every site has dates in its entries, or PDFs, but the gazette
     * has everything.
     */
    private static boolean isFaultUnnamed(InjectedFault mishap, Place place, JsonNode round) {
        return place.host().equals(PretendSites.GAZETTE_HOST)
                && !Pattern.compile(mishap.naming())
                        .matcher(round.path("problems").toString())
                        .find();
    }

    private static double seconds(Instant begun) {
        return Duration.between(begun, Instant.now()).toMillis() / 1000.0;
    }

    private void awaitRecovery(Place place, JsonNode bill, List<String> wrong) {
        var title = bill.path("title").asText();
        try {
            new Await(RECOVERY_TIMEOUT, "a sound round of " + place.site(), Duration.ofMillis(300))
                    .untilTrue(
                            () -> ending(ScraperClient.at(visitor, place.site()).round())
                                    .matches(SOUND_ENDINGS));
            if (place.host().equals(PretendSites.GAZETTE_HOST)) {
                new Await(RECOVERY_TIMEOUT, "the bill '" + title + "' to be found")
                        .until(() -> new BillsClient(visitor).findByTitle(title));
            }
        } catch (IllegalStateException inVain) {
            wrong.add("did not recover: " + inVain.getMessage());
        }
    }

    private double timeRound(Place other) {
        var begun = Instant.now();
        ScraperClient.at(visitor, other.site()).runSilentRound();
        return seconds(begun);
    }

    private static String ending(JsonNode round) {
        return Optional.of(round.path("ending").asText())
                .filter(word -> !word.isEmpty())
                .orElse(round.path("state").asText());
    }

    private static String truncate(JsonNode round) {
        var problems = round.path("problems").toString();
        return problems.length() <= 300 ? problems : problems.substring(0, 300) + "…";
    }
}
