package mx.vigia.notification.delivery;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Instant;
import mx.vigia.notification.account.EmailAddress;
import mx.vigia.notification.delivery.TransactionalMailer.MailResult;
import mx.vigia.notification.intake.CanaryConfig;
import mx.vigia.notification.intake.CanaryRepository;
import mx.vigia.notification.letter.CanaryLetters;
import mx.vigia.notification.letter.LetterConfig;
import org.jboss.logging.Logger;

/** Ends the run of a canary: sends its letter, and marks it when a mail server has accepted it. */
@ApplicationScoped
class CanaryMailer {
    private static final Logger LOG = Logger.getLogger(CanaryMailer.class);

    private final CanaryRepository canaries;
    private final TransactionalMailer mailer;
    private final LetterConfig letterConfig;
    private final CanaryConfig config;
    private final Clock clock;

    CanaryMailer(
            CanaryRepository canaries,
            TransactionalMailer mailer,
            LetterConfig letterConfig,
            CanaryConfig config,
            Clock clock) {
        this.canaries = canaries;
        this.mailer = mailer;
        this.letterConfig = letterConfig;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sendDue() throws MessagingException {
        var due = canaries.claim(clock.instant(), TransactionalMailer.RETRY_DELAY);
        if (due.isPresent()) {
            send(due.get());
        }
    }

    private void send(Instant begun) throws MessagingException {
        var address = config.address().orElseGet(letterConfig::from);
        var to = EmailAddress.typed(address)
                .orElseThrow(() -> new IllegalStateException("Expected a mail address but found " + address));
        switch (mailer.send(CanaryLetters.write(begun, to), 1)) {
            case MailResult.Accepted(var receipt) -> canaries.markAccepted(begun, clock.instant());
            case MailResult.RetryLater(var why) -> refuse(begun, why);
            case MailResult.Failed(var why) -> refuse(begun, why);
        }
    }

    private void refuse(Instant begun, String why) {
        LOG.warnf("The letter of the canary of %s was not accepted: %s", begun, why);
        canaries.markRefused(begun, DeliveryRepository.truncate(why));
    }
}
