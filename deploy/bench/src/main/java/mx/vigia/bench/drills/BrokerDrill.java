package mx.vigia.bench.drills;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import mx.vigia.bench.driver.Pause;
import mx.vigia.local.services.ServiceDefinition;

/** The broker is away for a while, comes back without its records, or is replaced by an empty one. */
record BrokerDrill(Kind kind) implements Drill {
    enum Kind {
        AWAY("pages work meanwhile, and what was read is told afterwards"),
        EMPTIED("alerts and sign-ins are written again, and the next bill is told"),
        REPLACED("alerts and sign-ins are written again, and the next bill is told");

        private final String expectation;

        Kind(String expectation) {
            this.expectation = expectation;
        }
    }

    @Override
    public String name() {
        return "broker-" + kind.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String expectation() {
        return kind.expectation;
    }

    @Override
    public void run(DrillStack stack) {
        switch (kind) {
            case AWAY -> beAway(stack);
            case EMPTIED -> {
                stack.parts().emptyKafka();
                requireAlertsAgain(stack);
            }
            case REPLACED -> {
                stack.parts().stopKafka();
                stack.parts().eraseKafka();
                stack.parts().startKafka();
                requireAlertsAgain(stack);
            }
        }
    }

    private static void beAway(DrillStack stack) {
        stack.parts().stopKafka();
        DrillStack.Published bill;
        try {
            bill = stack.publish();
            Pause.of(Duration.ofSeconds(10));
            stack.requirePages();
            for (var service : ServiceDefinition.values()) {
                Drill.require(
                        stack.readiness(service).status() == 200, service.folder() + " is not ready while it is away");
            }
            stack.awaitOr(
                    () -> stack.metric(ServiceDefinition.NOTIFICATION, "vigia_broker_away_seconds") > 0,
                    () -> "no metric says that it is away");
        } finally {
            stack.parts().startKafka();
        }
        stack.requireLetters(bill);
    }

    private static void requireAlertsAgain(DrillStack stack) {
        stack.awaitReady();
        stack.awaitOr(
                () -> findDiffering(stack).isEmpty(),
                () -> "topics differ from the database: " + String.join(", ", findDiffering(stack)));
        stack.requireLetters(stack.publish());
        var own = stack.own().session().get("/sources/declared").status();
        Drill.require(own == 200, "an administrator's page of another service answered " + own);
    }

    /** Returns the topics that a service has written, or has read, otherwise than the database of their writer says. */
    private static Set<String> findDiffering(DrillStack stack) {
        var expected = new HashMap<String, Double>();
        for (var service : ServiceDefinition.values()) {
            expected.putAll(stack.metricByTopic(service, "vigia_topic_keys_expected"));
        }
        var differing = new TreeSet<String>();
        for (var service : ServiceDefinition.values()) {
            for (var metric : List.of("vigia_topic_keys_standing", "vigia_topic_keys_held")) {
                stack.metricByTopic(service, metric).forEach((topic, count) -> {
                    if (expected.containsKey(topic) && !count.equals(expected.get(topic))) {
                        differing.add(service.folder() + " has " + count.longValue() + " of " + expected.get(topic)
                                + " keys of " + topic);
                    }
                });
            }
        }
        return differing;
    }
}
