package mx.vigia.bench;

import java.time.Duration;
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
            var opening = house.archive().count();
            var last = house.tray().newestId();
            publishAndKill(house, wish.number("bills", 200) / BATCHES);
            var published = house.gazette()
                    .truth()
                    .subList(known, house.gazette().truth().size());
            System.out.println(published.size() + " bills were published.");
            new Settling(house, opening + published.size(), last).await();
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

    private static void pause(Duration time) {
        try {
            TimeUnit.MILLISECONDS.sleep(time.toMillis());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stop);
        }
    }
}
