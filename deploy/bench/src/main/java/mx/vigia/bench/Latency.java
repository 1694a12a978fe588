package mx.vigia.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.vigia.local.visit.PostBox.Letter;
import mx.vigia.local.visit.Waiting;

/** How long it takes from the last byte of the page that shows a bill to its letter being accepted by SMTP. */
final class Latency implements Driver {

    private static final Duration SOON = Duration.ofSeconds(40);
    private static final int COMMITTEE = 3;
    private static final double MEDIAN_LIMIT = 0.3;
    private static final double WORST_LIMIT = 1.5;

    /** The times of one bill, in seconds: from its page, and from its publication, to each of its letters. */
    private record Times(List<Double> fromPage, List<Double> fromPublication) {}

    @Override
    public String name() {
        return "latency";
    }

    @Override
    public String what() {
        return "seconds from a bill's page to its letters (--bills 100 --warm-up 20 --polled 12)";
    }

    @Override
    public Duration atMost() {
        return Duration.ofMinutes(12);
    }

    @Override
    public Figures measure(Wish wish) {
        var figures = new Figures(name());
        try (var house = OwnHouse.open(wish, "off")) {
            System.out.println("Publishing one bill at a time, a round after each …");
            publish(house, wish.number("warm-up", 20), true);
            tellRounds(figures, publish(house, wish.number("bills", 100), true));
        }
        try (var house = OwnHouse.open(wish, "PT10S")) {
            System.out.println("The same with the scraper looking every 10 s by itself …");
            publish(house, 2, false);
            tellPolled(figures, publish(house, wish.number("polled", 12), false));
        }
        return figures;
    }

    private static void tellRounds(Figures figures, Times times) {
        var letters = new Spread(times.fromPage());
        figures.say("letters", "letters measured", letters.count(), "")
                .atMost("p50", "page → letter, median", letters.median(), MEDIAN_LIMIT, " s")
                .atMost("p99", "page → letter, 99th percentile", letters.at(0.99), WORST_LIMIT, " s")
                .say("max", "page → letter, slowest", letters.most(), " s");
    }

    private static void tellPolled(Figures figures, Times times) {
        var page = new Spread(times.fromPage());
        var publication = new Spread(times.fromPublication());
        figures.say("polledPageP50", "looking every 10 s: page → letter, median", page.median(), " s")
                .say("polledP50", "looking every 10 s: publication → letter, median", publication.median(), " s")
                .say(
                        "polledP99",
                        "looking every 10 s: publication → letter, 99th percentile",
                        publication.at(0.99),
                        " s");
    }

    private static Times publish(OwnHouse house, int bills, boolean withRound) {
        var times = new Times(new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < bills; i++) {
            var before = house.tray().newestId();
            var bill = house.gazette()
                    .act("publish-next", Map.of("topic", "cybersecurity"))
                    .getLast();
            if (withRound) {
                house.lookout().round();
            }
            note(times, house, bill, letters(house, bill, before));
        }
        return times;
    }

    private static void note(Times times, OwnHouse house, JsonNode bill, List<Letter> letters) {
        var shown = new ServedPages(house.gazette().log()).firstShown(bill).orElseThrow();
        var published = Instant.parse(bill.path("publishedAt").asText());
        for (var letter : letters) {
            times.fromPage().add(seconds(shown, letter.receivedAt()));
            times.fromPublication().add(seconds(published, letter.receivedAt()));
        }
    }

    private static List<Letter> letters(OwnHouse house, JsonNode bill, String before) {
        var title = bill.path("title").asText();
        return new Waiting(SOON, "the letters about " + title)
                .until(() -> Optional.of(house.tray().after(before).stream()
                                .filter(letter -> letter.speaksOf(title))
                                .toList())
                        .filter(found -> found.size() >= COMMITTEE));
    }

    private static double seconds(Instant from, Instant to) {
        return Duration.between(from, to).toMillis() / 1000.0;
    }
}
