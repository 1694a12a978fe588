package mx.vigia.notification.delivery;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import mx.vigia.house.CloudEvent;
import mx.vigia.notification.delivery.WarningBook.Warning;
import mx.vigia.notification.letter.EndpointLetters;
import mx.vigia.notification.letter.LetterConfig;
import org.jboss.logging.Logger;

/** Carries the letters that warn owners of endpoints, each again after some minutes until a server took it. */
@ApplicationScoped
class WarningCarrier {
    private static final Logger LOG = Logger.getLogger(WarningCarrier.class);
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMinutes(5);
    private static final int MOST_ATTEMPTS = 1_000;

    private final WarningBook book;
    private final EndpointLetters letters;
    private final SmtpConfig smtp;
    private final LetterConfig sender;
    private final Clock clock;

    WarningCarrier(WarningBook book, EndpointLetters letters, SmtpConfig smtp, LetterConfig sender, Clock clock) {
        this.book = book;
        this.letters = letters;
        this.smtp = smtp;
        this.sender = sender;
        this.clock = clock;
    }

    @Scheduled(every = "{vigia.endpoints.warn-every:5s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void carryAll() throws SQLException, MessagingException {
        Optional<Warning> due;
        while ((due = book.claim(BETWEEN_ATTEMPTS)).isPresent()) {
            carry(due.get());
        }
    }

    private void carry(Warning warning) throws SQLException, MessagingException {
        try (var courier = new EmailCourier(smtp, sender, clock)) {
            switch (courier.deliver(letters.write(words(warning)))) {
                case Outcome.Accepted(var receipt) -> book.settle(warning, clock.instant());
                case Outcome.TryAgain(var after, var why) -> later(warning, why);
                case Outcome.LineDown(var after, var why, var midway) -> later(warning, why);
                case Outcome.NoMailbox(var why) -> giveUp(warning, why);
                case Outcome.Undeliverable(var why) -> giveUp(warning, why);
            }
        }
    }

    private void later(Warning warning, String why) throws SQLException {
        if (warning.attempts() >= MOST_ATTEMPTS) {
            giveUp(warning, why);
        }
    }

    private void giveUp(Warning warning, String why) throws SQLException {
        LOG.warnf("The owner of endpoint %s cannot be warned: %s", warning.endpoint(), why);
        book.settle(warning, clock.instant());
    }

    private static EndpointLetters.Warning words(Warning warning) {
        var what = warning.what();
        return new EndpointLetters.Warning(
                CloudEvent.idFrom(
                        "warning",
                        warning.endpoint().toString(),
                        warning.account().toString(),
                        what.name(),
                        warning.disabledOn().toString()),
                warning.endpoint(),
                warning.name(),
                what == WarningBook.What.DISABLED,
                warning.disabledOn(),
                warning.to(),
                warning.language());
    }
}
