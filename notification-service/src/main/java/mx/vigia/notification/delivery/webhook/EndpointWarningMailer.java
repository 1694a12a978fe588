package mx.vigia.notification.delivery.webhook;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.util.Optional;
import mx.vigia.notification.delivery.TransactionalMailer;
import mx.vigia.notification.delivery.TransactionalMailer.MailResult;
import mx.vigia.notification.delivery.webhook.EndpointWarningRepository.Warning;
import mx.vigia.notification.letter.EndpointLetters;
import mx.vigia.platform.kafka.CloudEvent;
import org.jboss.logging.Logger;

/**
 * Sends warnings to owners of endpoints, each again after some minutes until a server accepts or finally refuses it.
 */
@ApplicationScoped
class EndpointWarningMailer {
    private static final Logger LOG = Logger.getLogger(EndpointWarningMailer.class);

    private final EndpointWarningRepository warningRepository;
    private final EndpointLetters letters;
    private final TransactionalMailer mailer;
    private final Clock clock;

    EndpointWarningMailer(
            EndpointWarningRepository warningRepository,
            EndpointLetters letters,
            TransactionalMailer mailer,
            Clock clock) {
        this.warningRepository = warningRepository;
        this.letters = letters;
        this.mailer = mailer;
        this.clock = clock;
    }

    @Scheduled(every = "{vigia.endpoints.warn-every:5s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sendAllDue() throws MessagingException {
        Optional<Warning> due;
        while ((due = warningRepository.claimNext(TransactionalMailer.RETRY_DELAY)).isPresent()) {
            send(due.get());
        }
    }

    private void send(Warning warning) throws MessagingException {
        switch (mailer.send(letters.write(letterFor(warning)), warning.attempts())) {
            case MailResult.Accepted(var receipt) -> warningRepository.markDone(warning, clock.instant());
            case MailResult.RetryLater(var why) ->
                LOG.debugf("Endpoint warning not accepted yet: endpoint=%s reason=%s", warning.endpoint(), why);
            case MailResult.Failed(var why) -> giveUp(warning, why);
        }
    }

    private void giveUp(Warning warning, String why) {
        LOG.warnf("Endpoint warning given up: endpoint=%s reason=%s", warning.endpoint(), why);
        warningRepository.markDone(warning, clock.instant());
    }

    private static EndpointLetters.Warning letterFor(Warning warning) {
        return new EndpointLetters.Warning(
                CloudEvent.idFrom(
                        "warning",
                        warning.endpoint().toString(),
                        warning.to().account().toString(),
                        warning.what().name(),
                        warning.disabledOn().toString()),
                warning.endpoint(),
                warning.name(),
                warning.what(),
                warning.saidGone(),
                warning.disabledOn(),
                warning.to().address(),
                warning.to().language());
    }
}
