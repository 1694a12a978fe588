package mx.vigia.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mx.vigia.local.client.TrayClient.Letter;

/** How long it takes from the last byte of the page that shows a bill to its letter being accepted by SMTP. */
final class Latency implements Driver {

    private static final Duration SOON = Duration.ofSeconds(40);
    private static final Duration LOOK_EVERY = Duration.ofMillis(50);
    private static final int COMMITTEE = 3;
    private static final int SAY_EVERY = 10;
    private static final double MEDIAN_LIMIT = 0.3;
    private static final double WORST_LIMIT = 1.5;

    /** Times in seconds, from its page and from its publication to each letter; and the bills of which too few came. */
    private record Times(List<Double> fromPage, List<Double> fromPublication, List<String> unheard) {
        Times() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    @Override
    public String name() {
        return "latency";
    }

    @Override
    public String what() {
        return "seconds from a bill's page to its letters (--bills 100 --warm-up 20 --polled 12 --minutes 6, each)";
    }

    @Override
    public Duration atMost() {
        return Duration.ofMinutes(25);
    }

    @Override
    public Figures measure(RunArguments wish) {
        var figures = new Figures(name());
        var most = Duration.ofMinutes(wish.number("minutes", 6));
        try (var house = OwnStack.open(wish, "off")) {
            System.out.println("Publishing one bill at a time, a round after each …");
            publish(house, wish.number("warm-up", 20), most.dividedBy(3), true);
            tellRounds(figures, publish(house, wish.number("bills", 100), most, true));
        }
        try (var house = OwnStack.open(wish, "PT10S")) {
            System.out.println("The same with the scraper looking every 10 s by itself …");
            publish(house, 2, most.dividedBy(3), false);
            tellPolled(figures, publish(house, wish.number("polled", 12), most, false));
        }
        return figures;
    }

    private static void tellRounds(Figures figures, Times times) {
        var letters = new Spread(times.fromPage());
        figures.say("letters", "letters measured", letters.count(), "")
                .atMost(
                        "unheard",
                        "bills without all their letters",
                        times.unheard().size(),
                        0,
                        "")
                .atMost("p50", "page → letter, median", letters.median(), MEDIAN_LIMIT, " s")
                .atMost("p99", "page → letter, 99th percentile", letters.at(0.99), WORST_LIMIT, " s")
                .say("max", "page → letter, slowest", letters.most(), " s");
    }

    private static void tellPolled(Figures figures, Times times) {
        var page = new Spread(times.fromPage());
        var publication = new Spread(times.fromPublication());
        figures.say("polledLetters", "looking every 10 s: letters measured", page.count(), "")
                .atMost(
                        "polledUnheard",
                        "looking every 10 s: bills without all their letters",
                        times.unheard().size(),
                        0,
                        "")
                .say("polledPageP50", "looking every 10 s: page → letter, median", page.median(), " s")
                .say("polledP50", "looking every 10 s: publication → letter, median", publication.median(), " s")
                .say(
                        "polledP99",
                        "looking every 10 s: publication → letter, 99th percentile",
                        publication.at(0.99),
                        " s");
    }

    /** So many bills, or as many as there is time for. */
    private static Times publish(OwnStack house, int bills, Duration most, boolean withRound) {
        var times = new Times();
        var giveUp = Instant.now().plus(most);
        for (int done = 0; done < bills && Instant.now().isBefore(giveUp); done++) {
            var before = house.tray().newestId();
            var bill = house.gazette()
                    .act("publish-next", Map.of("topic", "cybersecurity"))
                    .getLast();
            if (withRound) {
                house.lookout().round();
            }
            note(times, house, bill, letters(house, bill, before));
            if (done % SAY_EVERY == SAY_EVERY - 1) {
                System.out.println(done + 1 + " bills, " + times.fromPage().size() + " letters …");
            }
        }
        return times;
    }

    private static void note(Times times, OwnStack house, JsonNode bill, List<Letter> letters) {
        var shown = new ServedPages(house.gazette().log()).firstShown(bill);
        if (shown.isEmpty() || letters.size() < COMMITTEE) {
            times.unheard().add(bill.path("title").asText());
            System.out.println(letters.size() + " of " + COMMITTEE + " letters about "
                    + bill.path("title").asText());
            return;
        }
        var published = Instant.parse(bill.path("publishedAt").asText());
        for (var letter : letters) {
            times.fromPage().add(seconds(shown.get(), letter.receivedAt()));
            times.fromPublication().add(seconds(published, letter.receivedAt()));
        }
    }

    /** Those of the whole committee, or those that came in time. */
    private static List<Letter> letters(OwnStack house, JsonNode bill, String before) {
        var giveUp = Instant.now().plus(SOON);
        var letters = about(house, bill, before);
        while (letters.size() < COMMITTEE && Instant.now().isBefore(giveUp)) {
            Pause.of(LOOK_EVERY);
            letters = about(house, bill, before);
        }
        return letters;
    }

    private static List<Letter> about(OwnStack house, JsonNode bill, String before) {
        return house.tray().after(before).stream()
                .filter(letter -> letter.speaksOf(bill.path("title").asText()))
                .toList();
    }

    private static double seconds(Instant from, Instant to) {
        return Duration.between(from, to).toMillis() / 1000.0;
    }
}
