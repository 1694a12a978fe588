package mx.vigia.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mx.vigia.bench.crawling.ServedPages;
import mx.vigia.bench.driver.Driver;
import mx.vigia.bench.driver.Figures;
import mx.vigia.bench.driver.Pause;
import mx.vigia.bench.driver.RunArguments;
import mx.vigia.bench.driver.Spread;
import mx.vigia.bench.stack.OwnStack;
import mx.vigia.local.client.TrayClient.Letter;

/** Measures the time from the last byte of the page that shows a bill to its letter being accepted by SMTP. */
final class Latency implements Driver {

    private static final Duration LETTER_TIMEOUT = Duration.ofSeconds(40);
    private static final Duration POLL_INTERVAL = Duration.ofMillis(50);
    private static final int COMMITTEE_SIZE = 3;
    private static final int REPORT_EVERY_BILLS = 10;
    private static final double MAX_MEDIAN_SECONDS = 0.3;
    private static final double MAX_WORST_SECONDS = 1.5;

    /** Times in seconds, from its page and from its publication to each letter; and the bills with too few letters. */
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
    public String description() {
        return "seconds from a bill's page to its letters (--bills 100 --warm-up 20 --polled 12 --minutes 6, each)";
    }

    @Override
    public Duration timeLimit() {
        return Duration.ofMinutes(25);
    }

    @Override
    public Figures measure(RunArguments arguments) {
        var figures = new Figures(name());
        var maxDuration = Duration.ofMinutes(arguments.number("minutes", 6));
        try (var stack = OwnStack.open(arguments, "off")) {
            System.out.println("Publishing one bill at a time, a round after each …");
            publish(stack, arguments.number("warm-up", 20), maxDuration.dividedBy(3), true);
            reportRounds(figures, publish(stack, arguments.number("bills", 100), maxDuration, true));
        }
        try (var stack = OwnStack.open(arguments, "PT10S")) {
            System.out.println("The same with the scraper polling every 10 s …");
            publish(stack, 2, maxDuration.dividedBy(3), false);
            reportPolled(figures, publish(stack, arguments.number("polled", 12), maxDuration, false));
        }
        return figures;
    }

    private static void reportRounds(Figures figures, Times times) {
        var letters = new Spread(times.fromPage());
        figures.addNote("letters", "letters measured", letters.count(), "")
                .atMost(
                        "unheard",
                        "bills without all their letters",
                        times.unheard().size(),
                        0,
                        "")
                .atMost("p50", "page → letter, median", letters.median(), MAX_MEDIAN_SECONDS, " s")
                .atMost("p99", "page → letter, 99th percentile", letters.percentile(0.99), MAX_WORST_SECONDS, " s")
                .addNote("max", "page → letter, slowest", letters.most(), " s");
    }

    private static void reportPolled(Figures figures, Times times) {
        var page = new Spread(times.fromPage());
        var publication = new Spread(times.fromPublication());
        figures.addNote("polledLetters", "polling every 10 s: letters measured", page.count(), "")
                .atMost(
                        "polledUnheard",
                        "polling every 10 s: bills without all their letters",
                        times.unheard().size(),
                        0,
                        "")
                .addNote("polledPageP50", "polling every 10 s: page → letter, median", page.median(), " s")
                .addNote("polledP50", "polling every 10 s: publication → letter, median", publication.median(), " s")
                .addNote(
                        "polledP99",
                        "polling every 10 s: publication → letter, 99th percentile",
                        publication.percentile(0.99),
                        " s");
    }

    /** Publishes this many bills, or as many as there is time for. */
    private static Times publish(OwnStack stack, int bills, Duration maxDuration, boolean withRound) {
        var times = new Times();
        var giveUp = Instant.now().plus(maxDuration);
        for (int done = 0; done < bills && Instant.now().isBefore(giveUp); done++) {
            var before = stack.tray().newestId();
            var bill = stack.gazette()
                    .act(
                            "publish-next",
                            Map.of("topic", "cybersecurity", "kind", "initiative")) // motions only on request
                    .getLast();
            if (withRound) {
                stack.scraper().round();
            }
            note(times, stack, bill, letters(stack, bill, before));
            if (done % REPORT_EVERY_BILLS == REPORT_EVERY_BILLS - 1) {
                System.out.println(done + 1 + " bills, " + times.fromPage().size() + " letters …");
            }
        }
        return times;
    }

    private static void note(Times times, OwnStack stack, JsonNode bill, List<Letter> letters) {
        var shown = new ServedPages(stack.gazette().log()).findFirstShown(bill);
        if (shown.isEmpty() || letters.size() < COMMITTEE_SIZE) {
            times.unheard().add(bill.path("title").asText());
            System.out.println(letters.size() + " of " + COMMITTEE_SIZE + " letters about "
                    + bill.path("title").asText());
            return;
        }
        var published = Instant.parse(bill.path("publishedAt").asText());
        for (var letter : letters) {
            times.fromPage().add(secondsBetween(shown.get(), letter.receivedAt()));
            times.fromPublication().add(secondsBetween(published, letter.receivedAt()));
        }
    }

    /** Returns the letters to the whole committee, or those that came in time. */
    private static List<Letter> letters(OwnStack stack, JsonNode bill, String before) {
        var giveUp = Instant.now().plus(LETTER_TIMEOUT);
        var letters = about(stack, bill, before);
        while (letters.size() < COMMITTEE_SIZE && Instant.now().isBefore(giveUp)) {
            Pause.of(POLL_INTERVAL);
            letters = about(stack, bill, before);
        }
        return letters;
    }

    private static List<Letter> about(OwnStack stack, JsonNode bill, String before) {
        return stack.tray().after(before).stream()
                .filter(letter -> letter.mentions(bill.path("title").asText()))
                .toList();
    }

    private static double secondsBetween(Instant from, Instant to) {
        return Duration.between(from, to).toMillis() / 1000.0;
    }
}
