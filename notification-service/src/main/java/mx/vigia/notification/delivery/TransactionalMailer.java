package mx.vigia.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import mx.vigia.notification.letter.Letter;
import mx.vigia.notification.letter.LetterConfig;

/** Carries letters that are no notices, each over a line of its own: what a server answers means the same for all of them. */
@ApplicationScoped
public class TransactionalMailer {
    /** How long a letter that was not taken yet, or whose carrier died with it, is left alone. */
    public static final Duration RETRY_DELAY = Duration.ofMinutes(5);

    private static final int MAX_ATTEMPTS = 1_000;

    private final SuppressionList suppressions;
    private final SmtpConfig smtp;
    private final LetterConfig sender;
    private final BounceRecorder returned;
    private final Clock clock;

    TransactionalMailer(
            SuppressionList suppressions, SmtpConfig smtp, LetterConfig sender, BounceRecorder returned, Clock clock) {
        this.returned = returned;
        this.suppressions = suppressions;
        this.smtp = smtp;
        this.sender = sender;
        this.clock = clock;
    }

    /** What became of a letter. */
    public sealed interface Carried {
        /** A server took it: this is what it answered. */
        record Taken(String receipt) implements Carried {}

        /** It was not taken, and may be another time. */
        record NotYet(String why) implements Carried {}

        /** It will not be taken, or was tried often enough. */
        record Never(String why) implements Carried {}
    }

    /**
     * Carries a letter unless its address gets nothing.
     *
     * @param attempts how often it was tried, this time among them
     */
    public Carried send(Letter letter, int attempts) throws SQLException, MessagingException {
        var suppressed = suppressions.of(letter.to());
        if (suppressed.isPresent()) {
            return new Carried.Never(suppressed.get().why());
        }
        var carried = sendIgnoringSuppression(letter);
        return carried instanceof Carried.NotYet(var why) && attempts >= MAX_ATTEMPTS
                ? new Carried.Never(why)
                : carried;
    }

    /** Carries a letter to an address that may get nothing otherwise: whoever asked for it reads there. */
    Carried sendIgnoringSuppression(Letter letter) throws MessagingException {
        try (var courier = new EmailCourier(
                smtp, sender, id -> returned.envelopeSenderOf(id).orElse(sender.from()), clock)) {
            return switch (courier.deliver(letter)) {
                case DeliveryOutcome.Accepted(var receipt) -> new Carried.Taken(receipt);
                case DeliveryOutcome.TryAgain(var after, var why) -> new Carried.NotYet(why);
                case DeliveryOutcome.LineDown(var after, var why, var midway) -> new Carried.NotYet(why);
                case DeliveryOutcome.NoMailbox(var why) -> new Carried.Never(why);
                case DeliveryOutcome.Undeliverable(var why) -> new Carried.Never(why);
            };
        }
    }
}
