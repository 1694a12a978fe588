package mx.vigia.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mx.vigia.local.client.Await;
import mx.vigia.local.services.ServiceDefinition;

/** Kills each service in turn while bills are being published, then compares the tray with the truth. */
final class Restart implements Driver {

    private static final int DEFAULT_BATCHES = 20;
    private static final Duration BATCH_INTERVAL = Duration.ofMillis(2_500);
    private static final Duration RESTART_TIMEOUT = Duration.ofMinutes(3);

    @Override
    public String name() {
        return "restart";
    }

    @Override
    public String what() {
        return "letters lost, duplicated or resent when services are killed while bills are published (--bills 200 --times 3)";
    }

    @Override
    public Duration timeLimit() {
        return Duration.ofMinutes(40);
    }

    @Override
    public Figures measure(RunArguments wish) {
        try (var house = OwnStack.open(wish, "PT2S")) {
            var known = house.gazette().truth().size();
            var last = house.tray().newestId();
            var times = wish.number("times", 3);
            for (int time = 1; time <= times; time++) {
                System.out.println("The " + time + ". of " + times + " times:");
                publishAndKill(house, wish.number("bills", 200) / DEFAULT_BATCHES);
                new Quiescence(house, published(house, known), last).await();
                tell(house, known, last);
            }
            return compareDeliveries(house, known, last)
                    .toFigures(name())
                    .addNote("times", "times each service was killed", times, "");
        }
    }

    /** Prints the state after each restart; what is lost or duplicated in one is not repaired in the next. */
    private static void tell(OwnStack house, int known, String last) {
        System.out.println(
                compareDeliveries(house, known, last).toFigures("restart").table());
    }

    private static DeliveryComparison compareDeliveries(OwnStack house, int known, String last) {
        var truth = house.gazette().truth();
        return new DeliveryComparison(
                house, truth.subList(known, truth.size()), house.tray().after(last));
    }

    private static List<JsonNode> published(OwnStack house, int known) {
        var truth = house.gazette().truth();
        return truth.subList(known, truth.size());
    }

    private static void publishAndKill(OwnStack house, int batch) {
        var victims = new ArrayList<>(List.of(ServiceDefinition.values()));
        var down = new ArrayList<ServiceDefinition>();
        for (int i = 1; i <= DEFAULT_BATCHES; i++) {
            house.gazette().act("publish", Map.of("n", Integer.toString(batch)));
            if (i % (DEFAULT_BATCHES / 4) == 0 && !victims.isEmpty()) {
                down.forEach(wing -> awaitReady(house, wing));
                down.add(victims.removeFirst());
                System.out.println("kill -9 " + down.getLast().folder());
                house.stack().services().kill(down.getLast());
            }
            Pause.of(BATCH_INTERVAL);
        }
        down.forEach(wing -> awaitReady(house, wing));
    }

    private static void awaitReady(OwnStack house, ServiceDefinition wing) {
        new Await(RESTART_TIMEOUT, wing.folder() + " to be ready again")
                .untilTrue(() -> house.stack().services().ready(wing));
    }
}
