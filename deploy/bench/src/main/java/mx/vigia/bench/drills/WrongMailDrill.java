package mx.vigia.bench.drills;

import java.util.Map;
import mx.vigia.local.services.ServiceDefinition;
import mx.vigia.platform.realparts.RealKafka;

/** The installation is started with a wrong port of the mail server. */
final class WrongMailDrill implements Drill {
    @Override
    public String name() {
        return "mail-wrong";
    }

    @Override
    public String expectation() {
        return "page, metric and readiness name it before anybody waits for a letter";
    }

    @Override
    public void run(DrillStack stack) {
        var nobody = RealKafka.freePort();
        stack.reopen(Map.of("VIGIA_SMTP_PORT", Integer.toString(nobody)), () -> {});
        try {
            stack.awaitOr(
                    () -> stack.metric(ServiceDefinition.NOTIFICATION, "vigia_smtp_reachable") == 0,
                    () -> "no metric says that the mail server does not answer");
            var readiness = DrillStack.check(stack.readiness(ServiceDefinition.NOTIFICATION), "mail server");
            Drill.require(
                    readiness.path("data").path("reason").asText().contains(":" + nobody),
                    "readiness does not name the server: " + readiness);
            var page = stack.own().session().get("/sign-in").page().text();
            Drill.require(page.contains("servidor de correo"), "the page for signing in does not say so");
        } finally {
            stack.reopen(Map.of(), () -> {});
        }
    }
}
