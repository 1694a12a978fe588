package mx.vigia.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mx.vigia.bench.driver.Driver;
import mx.vigia.bench.driver.Figures;
import mx.vigia.bench.driver.RunArguments;
import mx.vigia.bench.driver.Spread;
import mx.vigia.bench.stack.FirstVisits;
import mx.vigia.bench.stack.OwnStack;
import mx.vigia.bench.stack.SessionActivity;
import mx.vigia.bench.stack.SiteItem;
import mx.vigia.bench.stack.SiteRounds;

/**
 * A session day at the real schedules and pauses of the sites: the time from the site to the letter, polling included.
 */
final class SessionDay implements Driver {

    private static final double MAX_QUICK_MINUTES = 10;
    private static final double MAX_MINUTES = 60;
    private static final ZoneId MEXICO = ZoneId.of("America/Mexico_City");
    private static final List<String> QUICK_SITES = List.of("mx.diputados.gaceta", "mx.segob.dof");

    @Override
    public String name() {
        return "session-day";
    }

    @Override
    public String description() {
        return "minutes from site to letter on a session day in real time (--session now|by-clock --minutes 20 --every 40, in seconds)";
    }

    @Override
    public Duration timeLimit() {
        return Duration.ofMinutes(75);
    }

    @Override
    public Figures measure(RunArguments arguments) {
        try (var hurried = OwnStack.openUnread(arguments, "off", Map.of())) {
            var first = new FirstVisits(hurried);
            first.pay();
            try (var stack = hurried.reopen("", sessionSettings(arguments))) {
                return measureDay(stack, first.visited(), arguments);
            }
        }
    }

    /**
     * Returns the configured pauses; and, unless the clock is to be believed, that the Congress sits now, whatever hour
     * and day it is.
     */
    private static Map<String, String> sessionSettings(RunArguments arguments) {
        var published = new HashMap<>(Map.of("VIGIA_FETCHING_PAUSE", ""));
        if (arguments.word("session", "now").equals("now")) {
            var today = LocalDate.now(MEXICO);
            published.put("VIGIA_CALENDAR_SESSION_HOURS", "00:00-23:59:59");
            published.put("VIGIA_CALENDAR_EXTRAORDINARY", today + "/" + today.plusDays(1));
            System.out.println(
                    "The scraper is configured to assume a session now, at any hour: " + new TreeMap<>(published));
        }
        return published;
    }

    private Figures measureDay(OwnStack stack, List<String> visited, RunArguments arguments) {
        System.out.println("Nothing is scaled: each site's rounds and pauses are those of its file. In Mexico it is "
                + LocalDateTime.now(MEXICO).withNano(0) + " …");
        var stand = new SessionActivity(stack, QUICK_SITES);
        var begun = Instant.now();
        var published = stand.watch(
                Duration.ofMinutes(arguments.number("minutes", 20)),
                Duration.ofSeconds(arguments.number("every", 40)),
                Duration.ofMinutes((long) MAX_QUICK_MINUTES + 2));
        var figures = new Figures(name());
        report(figures, published, stand.letters(published));
        visited.forEach(site -> reportRounds(figures, stack, site));
        reportRequests(figures, stack, Duration.between(begun, Instant.now()));
        return figures;
    }

    private static void report(Figures figures, List<SiteItem> published, Map<SiteItem, Instant> letters) {
        SiteItem.groupBySite(published).forEach((site, all) -> {
            figures.addNote(site + ".facts", site + ": published", all.size(), "");
            if (QUICK_SITES.contains(site)) {
                reportLetters(figures, site, all, letters);
            }
        });
        var silent = published.stream()
                .filter(one -> QUICK_SITES.contains(one.site()) && one.isWatched() && !letters.containsKey(one))
                .count();
        figures.atMost("silent", "bills and decrees of watched topics without a letter", silent, 0, "");
    }

    private static void reportLetters(
            Figures figures, String site, List<SiteItem> all, Map<SiteItem, Instant> letters) {
        var minutes = new Spread(all.stream()
                .filter(letters::containsKey)
                .map(one -> Duration.between(one.since(), letters.get(one)).toMillis() / 60_000.0)
                .toList());
        figures.addNote(site + ".letters", site + ": mentioned in a letter", minutes.count(), "")
                .addNote(site + ".p50", site + ": site → letter, median", minutes.median(), " min")
                .atMost(
                        site + ".p95",
                        site + ": site → letter, 95th",
                        minutes.percentile(0.95),
                        MAX_QUICK_MINUTES,
                        " min")
                .addNote(site + ".max", site + ": site → letter, slowest", minutes.most(), " min");
    }

    /**
     * Reports the wait for the rounds of a site. For the others this bounds a letter's time: what they show, the
     * gazette has often published before, and some of them are not read twice within the session.
     */
    private static void reportRounds(Figures figures, OwnStack stack, String site) {
        var rounds = SiteRounds.of(stack, site);
        var key = site + ".wait";
        var what = site + ": from round to round, including the round";
        figures.addNote(site + ".rounds", site + ": rounds", rounds.count(), "");
        if (QUICK_SITES.contains(site) || rounds.rests()) {
            figures.addNote(key, rounds.rests() ? what + " (it rests)" : what, rounds.minutes(), " min");
        } else {
            figures.atMost(key, what, rounds.minutes(), MAX_MINUTES, " min");
        }
    }

    private static void reportRequests(Figures figures, OwnStack stack, Duration time) {
        var hours = time.toMillis() / 3_600_000.0;
        var counts = new TreeMap<String, Integer>();
        stack.gazette()
                .hosts()
                .forEach(host ->
                        counts.put(host, stack.gazette().requestsTo(host).size()));
        counts.forEach((host, count) -> figures.addNote("requests." + host, "requests to " + host, count, "")
                .addNote("hourly." + host, "    of an hour", Math.round(count / hours), ""));
    }
}
