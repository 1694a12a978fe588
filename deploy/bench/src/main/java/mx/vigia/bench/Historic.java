package mx.vigia.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A first round that finds a site with years of bills: how soon all can be found, and whether anybody is written to. */
final class Historic implements Driver {

    private static final int A_LOT = 2_000;
    private static final double LIMIT = 120;
    private static final Duration LOOK_EVERY = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @Override
    public String name() {
        return "historic";
    }

    @Override
    public String what() {
        return "seconds until the historic bills of a first round are found, its pause being 0 (--bills 10000)";
    }

    @Override
    public Duration atMost() {
        return Duration.ofMinutes(25);
    }

    @Override
    public Figures measure(Wish wish) {
        try (var house = OwnHouse.unread(wish, "off", Map.of("VIGIA_FETCHING_PAUSE", "PT0S"))) {
            publish(house, wish.number("bills", 10_000));
            var truth = house.gazette().truth();
            var letters = house.tray().all().size();
            System.out.println("The pretend gazette holds " + truth.size() + " bills; the pause between pages is 0 …");
            var begun = Instant.now();
            var report = house.lookout().order();
            var found = awaitFound(house, truth, begun);
            var ended = awaitEnd(house, report);
            var round = Duration.between(begun, Instant.now()).toMillis() / 1000.0;
            return new Figures(name())
                    .say("bills", "bills", truth.size(), "")
                    .atMost("found", "from the start of the round to the last found by search", found, LIMIT, " s")
                    .say("perSecond", "found in a second, on average", Math.round(truth.size() / found), "")
                    .say("pages", "pages read", ended.path("pages").asInt(), "")
                    .say("round", "until the round had read every page, full texts too", round, " s")
                    .atMost("letters", "letters written", house.tray().all().size() - letters, 0, "");
        }
    }

    private static void publish(OwnHouse house, int bills) {
        for (int left = bills; left > 0; left -= A_LOT) {
            house.gazette().act("publish", Map.of("n", Integer.toString(Math.min(left, A_LOT))));
        }
    }

    private static double awaitFound(OwnHouse house, List<JsonNode> truth, Instant begun) {
        var giveUp = begun.plus(PATIENCE);
        var last = 0L;
        var said = begun;
        while (Instant.now().isBefore(giveUp)) {
            var known = house.archive().count();
            if (known >= truth.size() && isFound(house, truth.getLast())) {
                return Duration.between(begun, Instant.now()).toMillis() / 1000.0;
            }
            var since = Duration.between(said, Instant.now()).toMillis() / 1000.0;
            if (since >= 5) {
                System.out.printf("%6d found, %.0f a second …%n", known, (known - last) / since);
                last = known;
                said = Instant.now();
            }
            pause();
        }
        throw new IllegalStateException("after %d minutes only %d of %d bills are found"
                .formatted(PATIENCE.toMinutes(), house.archive().count(), truth.size()));
    }

    private static boolean isFound(OwnHouse house, JsonNode bill) {
        return house.archive().titled(bill.path("title").asText()).isPresent();
    }

    private static JsonNode awaitEnd(OwnHouse house, String report) {
        var giveUp = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(giveUp)) {
            var ended = house.lookout().reported(report);
            if (ended.isPresent()) {
                return ended.get();
            }
            pause();
        }
        throw new IllegalStateException("the round did not end");
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
