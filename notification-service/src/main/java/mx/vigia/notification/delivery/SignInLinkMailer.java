package mx.vigia.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.util.concurrent.locks.LockSupport;
import mx.vigia.notification.account.SignInMailer;
import mx.vigia.notification.delivery.TransactionalMailer.MailResult;
import mx.vigia.notification.letter.SignInLetters;
import org.jboss.logging.Logger;

/**
 * Sends sign-in links on a thread of its own, retrying while the link is valid; one that is lost with its process is
 * requested again, so no row is stored.
 */
@ApplicationScoped
class SignInLinkMailer implements SignInMailer {
    private static final Logger LOG = Logger.getLogger(SignInLinkMailer.class);

    private final SignInLetters writer;
    private final TransactionalMailer mailer;
    private final SmtpConfig smtp;
    private final Clock clock;

    SignInLinkMailer(SignInLetters writer, TransactionalMailer mailer, SmtpConfig smtp, Clock clock) {
        this.writer = writer;
        this.mailer = mailer;
        this.smtp = smtp;
        this.clock = clock;
    }

    @Override
    public void send(Link link) {
        Thread.ofVirtual().name("sign-in-letter").start(() -> sendNow(link));
    }

    private void sendNow(Link link) {
        var wait = smtp.askedToWait();
        while (!trySend(link)) {
            if (clock.instant().plus(wait).isAfter(link.until())) {
                LOG.warn("Sign-in letter given up: its link expires before the next attempt");
                return;
            }
            LockSupport.parkNanos(wait.toNanos());
            wait = wait.multipliedBy(2);
        }
    }

    /**
     * Tries to send a link; returns whether it is done. A server that refuses temporarily, as with greylisting, is
     * tried again.
     */
    private boolean trySend(Link link) {
        try {
            return switch (mailer.sendIgnoringSuppression(writer.write(link))) {
                case MailResult.Accepted(var receipt) -> logOutcome("accepted", receipt, true);
                case MailResult.RetryLater(var why) -> logOutcome("not accepted yet", why, false);
                case MailResult.Failed(var why) -> logOutcome("not accepted", why, true);
            };
        } catch (MessagingException e) {
            LOG.error("No courier for a sign-in letter", e);
            return true;
        }
    }

    private static boolean logOutcome(String what, String words, boolean done) {
        LOG.infof("Sign-in letter %s: %s", what, words);
        return done;
    }
}
