package mx.vigia.notification.delivery;

import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Clock;
import java.util.Properties;
import java.util.UUID;
import java.util.function.Function;
import mx.vigia.notification.letter.Letter;
import mx.vigia.notification.letter.LetterConfig;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jboss.logging.Logger;

/** Hands letters to the mail server over one connection, kept open between them (RFC 5321). */
final class EmailCourier implements Courier {
    private static final Logger LOG = Logger.getLogger(EmailCourier.class);

    private final SmtpConfig config;
    private final LetterConfig sender;
    private final Clock clock;
    private final Switchboard switchboard;
    private final Function<UUID, String> paths;
    private final Session session;
    private final SMTPTransport transport;

    /** One whose letters come back to their sender, if they do. */
    EmailCourier(SmtpConfig config, LetterConfig sender, Clock clock) throws MessagingException {
        this(config, sender, letter -> sender.from(), clock);
    }

    /** One whose letters come back to the address that these give to each. */
    EmailCourier(SmtpConfig config, LetterConfig sender, Function<UUID, String> paths, Clock clock)
            throws MessagingException {
        this.paths = paths;
        this.config = config;
        this.sender = sender;
        this.clock = clock;
        this.switchboard = new Switchboard(config.exchange());
        this.session = Session.getInstance(properties(config, sender, switchboard));
        this.transport = (SMTPTransport) session.getTransport("smtp");
    }

    @Override
    public Outcome deliver(Letter letter) {
        try (var call = switchboard.begin()) {
            var outcome = handOver(letter);
            return call.wasCut() && outcome instanceof Outcome.LineDown(var after, var why, var midway)
                    ? new Outcome.LineDown(
                            config.unreachable(), "We hung up: it took longer than " + config.exchange(), midway)
                    : outcome;
        }
    }

    private Outcome handOver(Letter letter) {
        var midway = false;
        try {
            var message = new OutgoingMail(session, letter, sender, paths.apply(letter.id()), clock.instant());
            if (!transport.isConnected()) {
                connect();
            }
            midway = true;
            transport.sendMessage(
                    message, new Address[] {new InternetAddress(letter.to().value())});
            return new Outcome.Accepted(transport.getLastServerResponse().strip());
        } catch (SendFailedException refused) {
            return answered(refused);
        } catch (AddressException malformed) {
            return new Outcome.Undeliverable(
                    "Expected a mail address but found one that is none: " + malformed.getMessage());
        } catch (AuthenticationFailedException notLetIn) {
            hangUp();
            return new Outcome.LineDown(config.notLetIn(), said(notLetIn), midway);
        } catch (MessagingException broken) {
            hangUp();
            return new Outcome.LineDown(config.unreachable(), said(broken), midway);
        }
    }

    private void connect() throws MessagingException {
        transport.connect(
                config.host(),
                config.port(),
                config.username().orElse(null),
                config.password().orElse(null));
    }

    private Outcome answered(SendFailedException refused) {
        return switch (meant(refused)) {
            case LATER -> new Outcome.TryAgain(config.askedToWait(), said(refused));
            case MAILBOX -> new Outcome.NoMailbox(said(refused));
            case LETTER -> new Outcome.Undeliverable(said(refused));
            case US -> {
                hangUp();
                yield new Outcome.LineDown(config.unreachable(), said(refused), false);
            }
        };
    }

    /** A refused sender is our own trouble, and so is what has no answer of the server at all. */
    private static Refusal meant(MessagingException refused) {
        for (Exception cause = refused; cause instanceof MessagingException link; cause = link.getNextException()) {
            if (cause instanceof SMTPAddressFailedException recipient) {
                return Refusal.of(recipient.getReturnCode(), String.valueOf(recipient.getMessage()), true);
            }
            if (cause instanceof SMTPSendFailedException letter
                    && !letter.getCommand().startsWith("MAIL")) {
                return Refusal.of(letter.getReturnCode(), String.valueOf(letter.getMessage()), false);
            }
        }
        return Refusal.US;
    }

    private static String said(MessagingException trouble) {
        var inner = trouble.getNextException();
        return inner == null ? String.valueOf(trouble.getMessage()).strip() : inner.toString();
    }

    @Override
    public void close() {
        hangUp();
        switchboard.close();
    }

    private void hangUp() {
        try {
            transport.close();
        } catch (MessagingException e) {
            LOG.debug("The mail server did not say goodbye", e);
        }
    }

    private static Properties properties(SmtpConfig config, LetterConfig sender, Switchboard switchboard) {
        var patience = String.valueOf(config.patience().toMillis());
        var properties = new Properties();
        properties.setProperty("mail.smtp.connectiontimeout", patience);
        properties.setProperty("mail.smtp.timeout", patience);
        properties.setProperty("mail.smtp.writetimeout", patience);
        properties.put("mail.smtp.socketFactory", switchboard);
        properties.setProperty("mail.smtp.socketFactory.fallback", "false");
        properties.setProperty("mail.smtp.from", sender.from());
        properties.setProperty(
                "mail.smtp.localhost", sender.from().substring(sender.from().indexOf('@') + 1));
        properties.setProperty("mail.smtp.starttls.enable", "true");
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(config.tls() == SmtpConfig.Tls.STARTTLS));
        properties.setProperty("mail.smtp.ssl.enable", String.valueOf(config.tls() == SmtpConfig.Tls.IMPLICIT));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty(
                "mail.smtp.auth", String.valueOf(config.username().isPresent()));
        properties.setProperty("mail.smtp.quitwait", "false");
        return properties;
    }
}
