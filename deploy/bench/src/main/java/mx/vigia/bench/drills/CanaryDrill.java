package mx.vigia.bench.drills;

import java.time.Duration;
import mx.vigia.bench.driver.Pause;
import mx.vigia.local.services.ServiceDefinition;

/** The canary goes the whole way; while the broker is away its age grows beyond what the rule tolerates. */
final class CanaryDrill implements Drill {
    private static final Duration AWAY = Duration.ofSeconds(25);

    @Override
    public String name() {
        return "canary";
    }

    @Override
    public String expectation() {
        return "it goes the whole way unseen, and its age shows that a part is away";
    }

    @Override
    public void run(DrillStack stack) {
        stack.awaitOr(() -> age(stack) < tolerated(stack), () -> "the canary did not arrive");
        requireUnseen(stack);
        stack.parts().stopKafka();
        try {
            Pause.of(AWAY);
            Drill.require(age(stack) > tolerated(stack), "its age did not grow: " + age(stack) + " s");
        } finally {
            stack.parts().startKafka();
        }
        stack.awaitOr(() -> age(stack) < tolerated(stack), () -> "its age did not shrink again");
    }

    private static void requireUnseen(DrillStack stack) {
        var letters = stack.own().tray().all().stream()
                .filter(letter -> !letter.header("X-Vigia-Canary").isEmpty())
                .toList();
        Drill.require(!letters.isEmpty(), "its letter is not in the tray");
        Drill.require(
                letters.stream().allMatch(letter -> letter.to().contains("canary@ami.example")),
                "somebody else got its letter");
        for (var page : new String[] {"/api/v1/bills?q=canary", "/api/v1/changes", "/api/v1/sources", "/sources"}) {
            var answer = stack.own().session().get(page).requireSuccess().body();
            Drill.require(
                    !answer.contains("\"canary\"") && !answer.contains("vigia.invalid"), page + " shows the canary");
        }
    }

    private static double age(DrillStack stack) {
        return stack.metric(ServiceDefinition.NOTIFICATION, "vigia_canary_age_seconds");
    }

    /** The same as the rule of the alert, which besides waits five minutes. */
    private static double tolerated(DrillStack stack) {
        return 3 * stack.metric(ServiceDefinition.NOTIFICATION, "vigia_canary_interval_seconds");
    }
}
