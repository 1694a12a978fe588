package mx.vigia.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import mx.vigia.notification.letter.Letter;
import mx.vigia.notification.letter.LetterConfig;

/**
 * Sends letters that are no notices, each over a connection of its own: the responses of servers mean the same for all
 * of them.
 */
@ApplicationScoped
public class TransactionalMailer {
    /** The delay before a letter that was not accepted yet, or whose process died, is tried again. */
    public static final Duration RETRY_DELAY = Duration.ofMinutes(5);

    private static final int MAX_ATTEMPTS = 1_000;

    private final SuppressionList suppressions;
    private final SmtpConfig smtp;
    private final LetterConfig letterConfig;
    private final BounceRecorder bounceRecorder;
    private final Clock clock;

    TransactionalMailer(
            SuppressionList suppressions,
            SmtpConfig smtp,
            LetterConfig letterConfig,
            BounceRecorder bounceRecorder,
            Clock clock) {
        this.bounceRecorder = bounceRecorder;
        this.suppressions = suppressions;
        this.smtp = smtp;
        this.letterConfig = letterConfig;
        this.clock = clock;
    }

    /** The outcome of a letter. */
    public sealed interface MailResult {
        /** A server accepted it with this response. */
        record Accepted(String receipt) implements MailResult {}

        /** It was not accepted, and may be another time. */
        record RetryLater(String why) implements MailResult {}

        /** It will not be accepted, or was tried often enough. */
        record Failed(String why) implements MailResult {}
    }

    /**
     * Sends a letter unless its address is suppressed.
     *
     * @param attempts how often it was tried, this time among them
     */
    public MailResult send(Letter letter, int attempts) throws MessagingException {
        var suppressed = suppressions.of(letter.to());
        if (suppressed.isPresent()) {
            return new MailResult.Failed(suppressed.get().why());
        }
        var carried = sendIgnoringSuppression(letter);
        return carried instanceof MailResult.RetryLater(var why) && attempts >= MAX_ATTEMPTS
                ? new MailResult.Failed(why)
                : carried;
    }

    /** Sends a letter even to a suppressed address, since a person who requested it reads there. */
    public MailResult sendIgnoringSuppression(Letter letter) throws MessagingException {
        try (var emailCourier = new EmailCourier(
                smtp, letterConfig, id -> bounceRecorder.envelopeSenderOf(id).orElse(letterConfig.from()), clock)) {
            return switch (emailCourier.deliver(letter)) {
                case DeliveryOutcome.Accepted(var receipt) -> new MailResult.Accepted(receipt);
                case DeliveryOutcome.TryAgain(var after, var why) -> new MailResult.RetryLater(why);
                case DeliveryOutcome.ConnectionFailed(var after, var why, var midway) -> new MailResult.RetryLater(why);
                case DeliveryOutcome.NoMailbox(var why) -> new MailResult.Failed(why);
                case DeliveryOutcome.Undeliverable(var why) -> new MailResult.Failed(why);
            };
        }
    }
}
