package mx.vigia.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import mx.vigia.local.running.Wing;
import mx.vigia.local.visit.Waiting;

/** Kills each service in turn while bills are being published, then compares the tray with the truth. */
final class Restart implements Driver {

    private static final int BATCHES = 20;
    private static final Duration BETWEEN = Duration.ofMillis(2_500);
    private static final Duration BACK = Duration.ofMinutes(1);
    private static final Duration QUIET = Duration.ofSeconds(25);
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    @Override
    public String name() {
        return "restart";
    }

    @Override
    public String what() {
        return "letters lost, doubled or resent when each service is killed while bills are published (--bills 200)";
    }

    @Override
    public Duration atMost() {
        return Duration.ofMinutes(12);
    }

    @Override
    public Figures measure(Wish wish) {
        try (var house = OwnHouse.open(wish, "PT2S")) {
            var known = house.gazette().truth().size();
            var last = house.tray().newestId();
            publishAndKill(house, wish.number("bills", 200) / BATCHES);
            var published = house.gazette()
                    .truth()
                    .subList(known, house.gazette().truth().size());
            awaitQuiet(house, published, last);
            return new Reckoning(house, published, house.tray().after(last)).figures(name());
        }
    }

    private static void publishAndKill(OwnHouse house, int batch) {
        var victims = new ArrayList<>(List.of(Wing.values()));
        var down = new ArrayList<Wing>();
        for (int i = 1; i <= BATCHES; i++) {
            house.gazette().act("publish", Map.of("n", Integer.toString(batch)));
            if (i % (BATCHES / 4) == 0 && !victims.isEmpty()) {
                down.forEach(wing -> awaitBack(house, wing));
                down.add(victims.removeFirst());
                System.out.println("kill -9 " + down.getLast().folder());
                house.stack().wings().kill(down.getLast());
            }
            pause(BETWEEN);
        }
        down.forEach(wing -> awaitBack(house, wing));
    }

    private static void awaitBack(OwnHouse house, Wing wing) {
        new Waiting(BACK, wing.folder() + " to be ready again")
                .untilTrue(() -> house.stack().wings().ready(wing));
    }

    /** Until nothing more arrives for a while and everything is known, or patience ends. */
    private static void awaitQuiet(OwnHouse house, List<JsonNode> published, String last) {
        var giveUp = Instant.now().plus(PATIENCE);
        var letters = -1;
        var since = Instant.now();
        while (Instant.now().isBefore(giveUp) && Instant.now().isBefore(since.plus(QUIET))) {
            var now = house.tray().after(last).size();
            if (now != letters) {
                letters = now;
                since = Instant.now();
                System.out.println(letters + " letters …");
            }
            pause(BETWEEN);
        }
        System.out.println(published.size() + " bills were published.");
    }

    private static void pause(Duration time) {
        try {
            TimeUnit.MILLISECONDS.sleep(time.toMillis());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stop);
        }
    }
}
