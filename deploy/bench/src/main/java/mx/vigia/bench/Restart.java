package mx.vigia.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mx.vigia.bench.driver.Driver;
import mx.vigia.bench.driver.Figures;
import mx.vigia.bench.driver.Pause;
import mx.vigia.bench.driver.RunArguments;
import mx.vigia.bench.stack.OwnStack;
import mx.vigia.bench.stack.Quiescence;
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
    public String description() {
        return "letters lost, duplicated or resent when services are killed while bills are published (--bills 200 --times 3)";
    }

    @Override
    public Duration timeLimit() {
        return Duration.ofMinutes(40);
    }

    @Override
    public Figures measure(RunArguments arguments) {
        try (var stack = OwnStack.open(arguments, "PT2S")) {
            var known = stack.gazette().truth().size();
            var last = stack.tray().newestId();
            var times = arguments.number("times", 3);
            for (int time = 1; time <= times; time++) {
                System.out.println("The " + time + ". of " + times + " times:");
                publishAndKill(stack, arguments.number("bills", 200) / DEFAULT_BATCHES);
                new Quiescence(stack, published(stack, known), last).await();
                printComparison(stack, known, last);
            }
            return compareDeliveries(stack, known, last)
                    .toFigures(name())
                    .addNote("times", "times each service was killed", times, "");
        }
    }

    /** Prints the state after each restart; what is lost or duplicated in one is not repaired in the next. */
    private static void printComparison(OwnStack stack, int known, String last) {
        System.out.println(
                compareDeliveries(stack, known, last).toFigures("restart").table());
    }

    private static DeliveryComparison compareDeliveries(OwnStack stack, int known, String last) {
        var truth = stack.gazette().truth();
        return new DeliveryComparison(
                stack, truth.subList(known, truth.size()), stack.tray().after(last));
    }

    private static List<JsonNode> published(OwnStack stack, int known) {
        var truth = stack.gazette().truth();
        return truth.subList(known, truth.size());
    }

    private static void publishAndKill(OwnStack stack, int batch) {
        var victims = new ArrayList<>(List.of(ServiceDefinition.values()));
        var down = new ArrayList<ServiceDefinition>();
        for (int i = 1; i <= DEFAULT_BATCHES; i++) {
            stack.gazette().act("publish", Map.of("n", Integer.toString(batch)));
            if (i % (DEFAULT_BATCHES / 4) == 0 && !victims.isEmpty()) {
                down.forEach(wing -> awaitReady(stack, wing));
                down.add(victims.removeFirst());
                System.out.println("kill -9 " + down.getLast().folder());
                stack.stack().services().kill(down.getLast());
            }
            Pause.of(BATCH_INTERVAL);
        }
        down.forEach(wing -> awaitReady(stack, wing));
    }

    private static void awaitReady(OwnStack stack, ServiceDefinition wing) {
        new Await(RESTART_TIMEOUT, wing.folder() + " to be ready again")
                .untilTrue(() -> stack.stack().services().ready(wing));
    }
}
