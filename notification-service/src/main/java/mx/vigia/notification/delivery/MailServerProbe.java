package mx.vigia.notification.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import mx.vigia.notification.letter.LetterConfig;
import org.jboss.logging.Logger;

/**
 * Connects to the mail server and signs in at the start and once a minute, without a letter: a wrong address or
 * password shows before the first person waits for a letter. After a refused password it pauses, as couriers do.
 */
@ApplicationScoped
public class MailServerProbe {
    private static final Logger LOG = Logger.getLogger(MailServerProbe.class);

    private final SmtpConfig config;
    private final LetterConfig letterConfig;
    private final Clock clock;
    private volatile String trouble = "";
    private Instant notBefore = Instant.MIN;

    MailServerProbe(SmtpConfig config, LetterConfig letterConfig, Clock clock, MeterRegistry meters) {
        this.config = config;
        this.letterConfig = letterConfig;
        this.clock = clock;
        meters.gauge("vigia.smtp.reachable", this, probe -> probe.trouble().isEmpty() ? 1 : 0);
    }

    /** Returns why the mail server did not let us in when last asked, with its address; empty if it did. */
    public Optional<String> trouble() {
        return Optional.of(trouble).filter(why -> !why.isEmpty());
    }

    @Scheduled(every = "{vigia.smtp.probe-every:1m}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void probe() throws MessagingException {
        if (clock.instant().isBefore(notBefore)) {
            return;
        }
        try (var courier = new EmailCourier(config, letterConfig, clock)) {
            var failed = courier.probe();
            failed.ifPresent(failure -> notBefore = clock.instant().plus(failure.after()));
            report(failed.map(failure -> "%s:%d: %s".formatted(config.host(), config.port(), failure.why()))
                    .orElse(""));
        }
    }

    private void report(String found) {
        if (!found.isEmpty() && trouble.isEmpty()) {
            LOG.errorf("The mail server does not let us in, so no letter leaves: %s", found);
        } else if (found.isEmpty() && !trouble.isEmpty()) {
            LOG.info("The mail server lets us in again");
        }
        trouble = found;
    }
}
