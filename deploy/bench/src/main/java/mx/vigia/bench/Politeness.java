package mx.vigia.bench;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.local.running.Wing;
import mx.vigia.local.visit.Lookout;
import mx.vigia.local.visit.Waiting;

/** A crawl of two hosts during which the scraper is killed again and again, judged from what the hosts saw. */
final class Politeness implements Driver {

    private static final String GAZETTE = "mx.diputados.gaceta";
    private static final int PAUSE_MS = 100;
    private static final Duration BACK = Duration.ofMinutes(3);
    private static final Duration CRAWL = Duration.ofMinutes(8);

    @Override
    public String name() {
        return "politeness";
    }

    @Override
    public String what() {
        return "manners at two hosts of 500 pages while the scraper is killed (--pages 500 --kills 3)";
    }

    @Override
    public Duration atMost() {
        return Duration.ofMinutes(20);
    }

    @Override
    public Figures measure(Wish wish) {
        var told = Map.of("VIGIA_FETCHING_PAUSE", "PT0.1S", "VIGIA_FETCHING_LEASE", "PT2S");
        try (var house = OwnHouse.unread(wish, "off", told)) {
            house.gazette().act("publish", Map.of("n", Integer.toString(wish.number("pages", 500))));
            var sites = house.gazette().sites();
            var hosts = Stream.concat(Stream.of(GAZETTE), sites.keySet().stream())
                    .distinct()
                    .filter(house::visits)
                    .limit(2)
                    .collect(Collectors.toMap(site -> site, sites::get));
            System.out.println("Crawling " + hosts.values() + ", " + PAUSE_MS + " ms apart …");
            var kills = wish.number("kills", 3);
            for (int kill = 1; kill <= kills; kill++) {
                hosts.keySet().forEach(site -> Lookout.at(house.visitor(), site).order());
                awaitRequests(house, hosts, wish.number("pages", 500) * kill / (kills + 1));
                System.out.println("kill -9 scraper");
                house.stack().wings().kill(Wing.SCRAPER);
                new Waiting(BACK, "the scraper to be ready again")
                        .untilTrue(() -> house.stack().wings().ready(Wing.SCRAPER));
            }
            crawlToTheEnd(house, hosts);
            return figures(manners(house, hosts), kills);
        }
    }

    private static void awaitRequests(OwnHouse house, Map<String, String> hosts, int requests) {
        new Waiting(CRAWL, requests + " requests", Duration.ofMillis(200))
                .untilTrue(() -> manners(house, hosts).values().stream()
                                .mapToInt(Manners::requests)
                                .sum()
                        >= requests);
    }

    private static void crawlToTheEnd(OwnHouse house, Map<String, String> hosts) {
        var reports = new HashMap<String, String>();
        hosts.keySet()
                .forEach(site ->
                        reports.put(site, Lookout.at(house.visitor(), site).order()));
        reports.forEach((site, report) -> new Waiting(CRAWL, "the end of the crawl of " + site, Duration.ofMillis(300))
                .until(() -> Lookout.at(house.visitor(), site).reported(report)));
    }

    private static Map<String, Manners> manners(OwnHouse house, Map<String, String> hosts) {
        var manners = new HashMap<String, Manners>();
        hosts.values()
                .forEach(host -> manners.put(host, new Manners(house.gazette().knocks(host))));
        return manners;
    }

    private Figures figures(Map<String, Manners> manners, int kills) {
        var figures = new Figures(name()).say("kills", "times the scraper was killed", kills, "");
        manners.forEach((host, one) -> {
            var gaps = new Spread(one.gaps());
            figures.say(host + ".requests", host + ": requests", one.requests(), "")
                    .atMost(host + ".atOnce", host + ": requests under way at once", one.mostAtOnce(), 1, "")
                    .atMost(
                            host + ".lacking",
                            host + ": missing of the shortest pause",
                            Math.max(0, PAUSE_MS / 1000.0 - gaps.at(0)),
                            0.002,
                            " s")
                    .say(host + ".gap", host + ": median pause", gaps.median(), " s")
                    .atMost(host + ".rules", host + ": pages asked for before the rules", one.beforeTheRules(), 0, "")
                    .atMost(host + ".twice", host + ": pages given twice", one.givenTwice(), kills, "");
        });
        return figures;
    }
}
