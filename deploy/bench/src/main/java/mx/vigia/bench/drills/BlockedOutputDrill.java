package mx.vigia.bench.drills;

import java.lang.ProcessBuilder.Redirect;
import java.util.Map;
import mx.vigia.local.services.ServiceDefinition;

/** Nobody reads the output of a service that writes much of it. */
final class BlockedOutputDrill implements Drill {
    private static final int REQUESTS = 2_000;

    @Override
    public String name() {
        return "output-blocked";
    }

    @Override
    public String expectation() {
        return "the service starts and answers, and counts the records it discards";
    }

    @Override
    public void run(DrillStack stack) {
        var settings = Map.of("QUARKUS_HTTP_ACCESS_LOG_ENABLED", "true", "VIGIA_LOG_QUEUE", "100");
        try (var replica = Replica.start(stack, ServiceDefinition.NOTIFICATION, settings, Redirect.PIPE)) {
            stack.awaitOr(replica::isReady, () -> "a service whose output is not read does not become ready");
            for (var request = 0; request < REQUESTS; request++) {
                var status = replica.session().get("/me/privacy").status();
                Drill.require(status == 200, "it answered " + status);
            }
            stack.awaitOr(
                    () -> DrillStack.metric(replica.session(), "vigia_log_dropped_total") > 0,
                    () -> "no metric counts discarded records");
        }
    }
}
