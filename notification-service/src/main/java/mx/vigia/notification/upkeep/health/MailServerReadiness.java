package mx.vigia.notification.upkeep.health;

import jakarta.enterprise.context.ApplicationScoped;
import mx.vigia.notification.delivery.MailServerProbe;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Whether the mail server lets us in. It stays up: pages work without it, and letters are sent afterwards. */
@Readiness
@ApplicationScoped
class MailServerReadiness implements HealthCheck {
    private final MailServerProbe probe;

    MailServerReadiness(MailServerProbe probe) {
        this.probe = probe;
    }

    @Override
    public HealthCheckResponse call() {
        var health = HealthCheckResponse.named("mail server").up();
        var trouble = probe.trouble();
        trouble.ifPresent(why -> health.withData("reason", why));
        return health.withData("lets us in", trouble.isEmpty()).build();
    }
}
