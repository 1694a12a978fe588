package mx.vigia.notification.delivery;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import mx.vigia.notification.account.Invitations;
import mx.vigia.notification.account.Invitations.Owed;
import mx.vigia.notification.letter.InvitationLetters;
import mx.vigia.notification.letter.LetterConfig;
import org.jboss.logging.Logger;

/** Carries the letters that ask for consent one after the other, each again after some minutes until a server took it. */
@ApplicationScoped
class InvitationCarrier {
    private static final Logger LOG = Logger.getLogger(InvitationCarrier.class);
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMinutes(5);
    private static final int MOST_ATTEMPTS = 1_000;

    private final Invitations invitations;
    private final Suppressions suppressions;
    private final InvitationLetters letters;
    private final SmtpConfig smtp;
    private final LetterConfig sender;
    private final Clock clock;

    InvitationCarrier(
            Invitations invitations,
            Suppressions suppressions,
            InvitationLetters letters,
            SmtpConfig smtp,
            LetterConfig sender,
            Clock clock) {
        this.invitations = invitations;
        this.suppressions = suppressions;
        this.letters = letters;
        this.smtp = smtp;
        this.sender = sender;
        this.clock = clock;
    }

    @Scheduled(every = "{vigia.members.invite-every:5s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void carryAll() throws SQLException, MessagingException {
        Optional<Owed> due;
        while ((due = invitations.claim(BETWEEN_ATTEMPTS)).isPresent()) {
            carry(due.get());
        }
    }

    private void carry(Owed owed) throws SQLException, MessagingException {
        if (suppressions.holds(owed.invitation().to())) {
            giveUp(owed, "no letters are sent to that address");
            return;
        }
        try (var courier = new EmailCourier(smtp, sender, clock)) {
            switch (courier.deliver(letters.write(owed))) {
                case Outcome.Accepted(var receipt) ->
                    invitations.settle(owed.invitation().id());
                case Outcome.TryAgain(var after, var why) -> later(owed, why);
                case Outcome.LineDown(var after, var why, var midway) -> later(owed, why);
                case Outcome.NoMailbox(var why) -> giveUp(owed, why);
                case Outcome.Undeliverable(var why) -> giveUp(owed, why);
            }
        }
    }

    private void later(Owed owed, String why) throws SQLException {
        if (owed.attempts() >= MOST_ATTEMPTS) {
            giveUp(owed, why);
        }
    }

    private void giveUp(Owed owed, String why) throws SQLException {
        LOG.warnf("Invitation %s cannot be delivered: %s", owed.invitation().id(), why);
        invitations.settle(owed.invitation().id());
    }
}
