package mx.vigia.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.bench.crawling.CrawlBehaviour;
import mx.vigia.bench.driver.Driver;
import mx.vigia.bench.driver.Figures;
import mx.vigia.bench.driver.RunArguments;
import mx.vigia.bench.driver.Spread;
import mx.vigia.bench.stack.OwnStack;
import mx.vigia.local.client.Await;
import mx.vigia.local.client.ScraperClient;
import mx.vigia.local.services.ServiceDefinition;

/** Judges a crawl of two hosts, during which the scraper is killed again and again, from the hosts' logs. */
final class Politeness implements Driver {

    private static final String GAZETTE = "mx.diputados.gaceta";
    private static final String VOTES = "mx.diputados.sitl";
    private static final int PAUSE_MS = 100;

    /**
     * Every round begins with the indexes of its site; and a page that was in progress when the scraper died is
     * requested again.
     */
    private static final int INDEX_PAGES = 3;

    private static final int MAX_PRINTED_PAGES = 12;
    private static final Duration RESTART_TIMEOUT = Duration.ofMinutes(3);
    private static final Duration CRAWL_TIMEOUT = Duration.ofMinutes(8);

    @Override
    public String name() {
        return "politeness";
    }

    @Override
    public String description() {
        return "politeness towards two hosts of 500 pages while the scraper is killed (--pages 500 --kills 3)";
    }

    @Override
    public Duration timeLimit() {
        return Duration.ofMinutes(20);
    }

    @Override
    public Figures measure(RunArguments arguments) {
        var settings = Map.of("VIGIA_FETCHING_PAUSE", "PT0.1S", "VIGIA_FETCHING_LEASE", "PT2S");
        try (var stack = OwnStack.openUnread(arguments, "off", settings)) {
            stack.gazette().act("publish", Map.of("n", Integer.toString(arguments.number("pages", 500))));
            var sites = stack.gazette().sites();
            var hosts = Stream.of(GAZETTE, VOTES).collect(Collectors.toMap(site -> site, sites::get));
            System.out.println("Crawling " + hosts.values() + ", " + PAUSE_MS + " ms apart …");
            var kills = arguments.number("kills", 3);
            for (int kill = 1; kill <= kills; kill++) {
                hosts.keySet()
                        .forEach(site -> ScraperClient.at(stack.session(), site).order());
                awaitRequests(stack, hosts, arguments.number("pages", 500) * kill / (kills + 1));
                System.out.println("kill -9 scraper");
                stack.stack().services().kill(ServiceDefinition.SCRAPER);
                new Await(RESTART_TIMEOUT, "the scraper to be ready again")
                        .untilTrue(() -> stack.stack().services().ready(ServiceDefinition.SCRAPER));
            }
            awaitCrawlEnd(stack, hosts);
            return figures(stack, crawlBehaviours(stack, hosts), roundStartsBySite(stack, hosts), kills);
        }
    }

    private static void awaitRequests(OwnStack stack, Map<String, String> hosts, int requests) {
        new Await(CRAWL_TIMEOUT, requests + " requests", Duration.ofMillis(200))
                .untilTrue(() -> crawlBehaviours(stack, hosts).values().stream()
                                .mapToInt(CrawlBehaviour::requests)
                                .sum()
                        >= requests);
    }

    private static void awaitCrawlEnd(OwnStack stack, Map<String, String> hosts) {
        var reports = new HashMap<String, String>();
        hosts.keySet()
                .forEach(site -> reports.put(
                        site, ScraperClient.at(stack.session(), site).order()));
        reports.forEach((site, report) -> new Await(
                        CRAWL_TIMEOUT, "the end of the crawl of " + site, Duration.ofMillis(300))
                .until(() -> ScraperClient.at(stack.session(), site).reported(report)));
    }

    private static Map<String, CrawlBehaviour> crawlBehaviours(OwnStack stack, Map<String, String> hosts) {
        var manners = new HashMap<String, CrawlBehaviour>();
        hosts.values()
                .forEach(host ->
                        manners.put(host, new CrawlBehaviour(stack.gazette().requestsTo(host))));
        return manners;
    }

    /** Returns when each round with a report began, by site. */
    private static Map<String, List<Instant>> roundStartsBySite(OwnStack stack, Map<String, String> hosts) {
        var beginnings = new HashMap<String, List<Instant>>();
        hosts.forEach((site, host) -> beginnings.put(
                host,
                stack.session().getJson("/api/v1/sources/" + site + "/rounds").requireSuccess().items().stream()
                        .filter(round -> round.hasNonNull("startedAt"))
                        .map(round -> Instant.parse(round.path("startedAt").asText()))
                        .toList()));
        return beginnings;
    }

    private Figures figures(
            OwnStack stack, Map<String, CrawlBehaviour> manners, Map<String, List<Instant>> rounds, int kills) {
        var figures = new Figures(name()).addNote("kills", "times the scraper was killed", kills, "");
        manners.forEach((host, one) -> {
            var gaps = new Spread(one.gaps());
            var again = one.findRefetched(rounds.get(host));
            var anew = one.findRefetchedAfterRestart(rounds.get(host));
            name(host, "given twice", again);
            name(host, "given once more in a later round", anew);
            figures.addNote(host + ".requests", host + ": requests", one.requests(), "")
                    .atMost(host + ".atOnce", host + ": concurrent requests", one.mostAtOnce(), 1, "")
                    .atMost(
                            host + ".lacking",
                            host + ": shortfall of the shortest pause",
                            Math.max(0, PAUSE_MS / 1000.0 - gaps.percentile(0)),
                            0.002,
                            " s")
                    .addNote(host + ".gap", host + ": median pause", gaps.median(), " s")
                    .atMost(
                            host + ".rules",
                            host + ": pages requested before robots.txt",
                            one.countBeforeRobots(),
                            0,
                            "")
                    .atMost(
                            host + ".forbidden",
                            host + ": of them forbidden",
                            one.countForbidden(rules(stack, host)),
                            0,
                            "")
                    .atMost(host + ".twice", host + ": pages given twice in one round", again.size(), 0, "")
                    .atMost(
                            host + ".anew",
                            host + ": pages given once more in a later round",
                            anew.size(),
                            INDEX_PAGES + kills,
                            "");
        });
        return figures;
    }

    /** Returns the patterns that the host's robots.txt disallows for everybody. */
    private static List<Pattern> rules(OwnStack stack, String host) {
        var robots = stack.session().get("/pretend/at/" + host + "/robots.txt");
        return robots.isSuccess() ? CrawlBehaviour.disallowRules(robots.body()) : List.of();
    }

    private static void name(String host, String what, List<String> pages) {
        pages.stream()
                .distinct()
                .limit(MAX_PRINTED_PAGES)
                .forEach(page -> System.out.println(host + ": " + what + ": " + page));
    }
}
