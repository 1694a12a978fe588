package mx.vigia.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import mx.vigia.local.visit.PostBox.Letter;

/** A session day at the rhythms and pauses the sites really have: how long from the site to the letter, polling included. */
final class SessionDay implements Driver {

    private static final Duration LOOK_EVERY = Duration.ofSeconds(2);
    private static final double QUICK_MINUTES = 10;
    private static final double OTHER_MINUTES = 60;
    private static final List<String> QUICK = List.of("mx.diputados.gaceta", "mx.segob.dof");
    private static final List<String> TOPICS = List.of("cybersecurity", "ai", "cloud", "child-online");

    /** A thing on a site, and when we first knew that it stood there. */
    private record OnSite(String site, String title, Instant since) {}

    @Override
    public String name() {
        return "session-day";
    }

    @Override
    public String what() {
        return "minutes from site to letter on a session day in real time (--minutes 20 --every 30, in seconds)";
    }

    @Override
    public Duration atMost() {
        return Duration.ofMinutes(100);
    }

    @Override
    public Figures measure(Wish wish) {
        try (var house = OwnHouse.open(wish, "", Map.of("VIGIA_FETCHING_PAUSE", "PT2S"))) {
            System.out.println("Nothing is scaled: rounds come as each site's file says, pages 2 s apart …");
            var known = shown(house);
            var requests = requests(house);
            var published = session(house, wish, known);
            var figures = new Figures(name());
            tell(figures, published, letters(house, published));
            requests(house)
                    .forEach((host, count) -> figures.say(
                            "requests." + host, "requests to " + host, count - requests.getOrDefault(host, 0), ""));
            return figures;
        }
    }

    /** Publishes in a lively session, and notes what appears where; then waits as long as the slowest may take. */
    private static List<OnSite> session(OwnHouse house, Wish wish, Map<String, OnSite> known) {
        var end = Instant.now().plus(Duration.ofMinutes(wish.number("minutes", 20)));
        var between = Duration.ofSeconds(wish.number("every", 30));
        var next = Instant.now();
        var published = new ArrayList<OnSite>();
        var nth = 0;
        while (Instant.now().isBefore(end) || isWaiting(house, published, end)) {
            if (Instant.now().isAfter(next) && Instant.now().isBefore(end)) {
                house.gazette().act("publish-next", Map.of("topic", TOPICS.get(nth++ % TOPICS.size())));
                next = Instant.now().plus(between);
            }
            shown(house).forEach((key, one) -> {
                if (known.putIfAbsent(key, one) == null) {
                    published.add(one);
                }
            });
            pause();
        }
        return published;
    }

    private static boolean isWaiting(OwnHouse house, List<OnSite> published, Instant end) {
        var quick = published.stream().filter(one -> QUICK.contains(one.site())).toList();
        return Instant.now().isBefore(end.plus(Duration.ofMinutes((long) QUICK_MINUTES + 2)))
                && letters(house, quick).size() < quick.size();
    }

    private static Map<String, OnSite> shown(OwnHouse house) {
        var shown = new LinkedHashMap<String, OnSite>();
        for (var one : house.gazette().shown()) {
            shown.put(
                    key(one),
                    new OnSite(one.path("site").asText(), one.path("title").asText(), Instant.now()));
        }
        return shown;
    }

    private static String key(JsonNode one) {
        return one.path("site").asText() + " "
                + one.path("bill").asText(one.path("key").asText());
    }

    /** The first letter about each. */
    private static Map<OnSite, Instant> letters(OwnHouse house, List<OnSite> published) {
        var all = house.tray().all();
        var first = new HashMap<OnSite, Instant>();
        for (var one : published) {
            all.stream()
                    .filter(letter -> letter.speaksOf(one.title())
                            && letter.receivedAt().isAfter(one.since().minus(LOOK_EVERY)))
                    .map(Letter::receivedAt)
                    .min(Instant::compareTo)
                    .ifPresent(at -> first.put(one, at));
        }
        return first;
    }

    private static void tell(Figures figures, List<OnSite> published, Map<OnSite, Instant> letters) {
        var sites = new TreeMap<String, List<OnSite>>();
        published.forEach(one ->
                sites.computeIfAbsent(one.site(), site -> new ArrayList<>()).add(one));
        sites.forEach((site, all) -> {
            var minutes = new Spread(all.stream()
                    .filter(letters::containsKey)
                    .map(one -> Duration.between(one.since(), letters.get(one)).toMillis() / 60_000.0)
                    .toList());
            figures.say(site + ".facts", site + ": published", all.size(), "")
                    .say(site + ".letters", site + ": that brought a letter", minutes.count(), "")
                    .say(site + ".p50", site + ": site → letter, median", minutes.median(), " min")
                    .atMost(
                            site + ".p95",
                            site + ": site → letter, 95th percentile",
                            minutes.at(0.95),
                            QUICK.contains(site) ? QUICK_MINUTES : OTHER_MINUTES,
                            " min")
                    .say(site + ".max", site + ": site → letter, slowest", minutes.most(), " min");
        });
    }

    private static Map<String, Integer> requests(OwnHouse house) {
        var counts = new TreeMap<String, Integer>();
        house.gazette()
                .hosts()
                .forEach(host -> counts.put(host, house.gazette().knocks(host).size()));
        return counts;
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(LOOK_EVERY.toMillis());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stop);
        }
    }
}
