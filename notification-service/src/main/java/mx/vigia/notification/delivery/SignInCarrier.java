package mx.vigia.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import java.time.Clock;
import mx.vigia.notification.account.SignInPost;
import mx.vigia.notification.letter.LetterConfig;
import mx.vigia.notification.letter.LetterWriter;
import org.jboss.logging.Logger;

/** Carries sign-in links on a thread of their own; a link that is lost is asked for again, so no row is kept. */
@ApplicationScoped
class SignInCarrier implements SignInPost {
    private static final Logger LOG = Logger.getLogger(SignInCarrier.class);

    private final LetterWriter writer;
    private final SmtpConfig smtp;
    private final LetterConfig sender;
    private final Clock clock;

    SignInCarrier(LetterWriter writer, SmtpConfig smtp, LetterConfig sender, Clock clock) {
        this.writer = writer;
        this.smtp = smtp;
        this.sender = sender;
        this.clock = clock;
    }

    @Override
    public void carry(Link link) {
        Thread.ofVirtual().name("sign-in-letter").start(() -> carryNow(link));
    }

    private void carryNow(Link link) {
        try (var courier = new EmailCourier(smtp, sender, clock)) {
            switch (courier.deliver(writer.write(link))) {
                case Outcome.Accepted(var receipt) -> LOG.debugf("Sign-in letter taken: %s", receipt);
                case Outcome.TryAgain(var after, var why) -> LOG.warnf("Sign-in letter not taken: %s", why);
                case Outcome.Undeliverable(var why) -> LOG.warnf("Sign-in letter not taken: %s", why);
            }
        } catch (MessagingException e) {
            LOG.error("No courier for a sign-in letter", e);
        }
    }
}
