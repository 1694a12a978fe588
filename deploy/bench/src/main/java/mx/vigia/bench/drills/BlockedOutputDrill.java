package mx.vigia.bench.drills;

import java.lang.ProcessBuilder.Redirect;
import java.util.Map;
import mx.vigia.local.services.ServiceDefinition;

/** Nobody reads the output of a service that writes much of it. */
final class BlockedOutputDrill implements Drill {
    private static final int REQUESTS = 300;

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
        try (var replica = Replica.start(
                stack, ServiceDefinition.NOTIFICATION, Map.of("QUARKUS_LOG_LEVEL", "DEBUG"), Redirect.PIPE)) {
            stack.awaitOr(replica::isReady, () -> "a service whose output is not read does not become ready");
            for (var request = 0; request < REQUESTS; request++) {
                var status = replica.session().get("/sign-in").status();
                Drill.require(status == 200, "it answered " + status);
            }
            stack.awaitOr(
                    () -> DrillStack.metric(replica.session(), "vigia_log_dropped_total") > 0,
                    () -> "no metric counts discarded records");
        }
    }
}
