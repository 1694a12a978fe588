package mx.vigia.notification.delivery;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.function.Function;
import mx.vigia.notification.letter.Letter;
import mx.vigia.notification.letter.LetterConfig;
import org.jboss.logging.Logger;

/** Hands letters to the mail server over one connection, kept open between them (RFC 5321). */
final class EmailCourier implements Courier {
    private static final Logger LOG = Logger.getLogger(EmailCourier.class);
    private static final Duration CONNECTION_FRESHNESS = Duration.ofSeconds(1);

    private final SmtpConfig config;
    private final Clock clock;
    private final SmtpConnector smtpConnector;
    private final Function<UUID, String> paths;
    private final Session session;
    private final InternetAddress from;
    private final SmtpConnection wire;
    private Instant answered = Instant.MIN;

    /** Creates a courier whose letters bounce to their sender. */
    EmailCourier(SmtpConfig config, LetterConfig letterConfig, Clock clock) throws MessagingException {
        this(config, letterConfig, letter -> letterConfig.from(), clock);
    }

    /** Creates a courier whose letters have the envelope senders that this function returns. */
    EmailCourier(SmtpConfig config, LetterConfig letterConfig, Function<UUID, String> paths, Clock clock)
            throws MessagingException {
        this.paths = paths;
        this.config = config;
        this.clock = clock;
        this.smtpConnector = new SmtpConnector(config.exchange());
        this.session = Session.getInstance(properties(config, letterConfig, smtpConnector));
        this.from = senderAddress(letterConfig);
        this.wire = new SmtpConnection(session);
    }

    @Override
    public DeliveryOutcome deliver(Letter letter) {
        try (var call = smtpConnector.begin()) {
            var outcome = transmit(letter);
            return outcome instanceof DeliveryOutcome.ConnectionFailed failed ? explained(failed, call) : outcome;
        }
    }

    /** Connects and signs in, and hangs up without a letter; returns why that failed, or nothing. */
    Optional<DeliveryOutcome.ConnectionFailed> probe() {
        try (var call = smtpConnector.begin()) {
            return connectOnly().map(failed -> explained(failed, call));
        }
    }

    /** Returns the failure, or that we ended the call ourselves. */
    private DeliveryOutcome.ConnectionFailed explained(
            DeliveryOutcome.ConnectionFailed failed, SmtpConnector.Call call) {
        return call.wasAborted()
                ? new DeliveryOutcome.ConnectionFailed(
                        config.unreachable(), "We hung up: it took longer than " + config.exchange(), failed.midway())
                : failed;
    }

    private Optional<DeliveryOutcome.ConnectionFailed> connectOnly() {
        try {
            connect();
            return Optional.empty();
        } catch (MessagingException e) {
            return Optional.of(connectionFailed(e));
        } finally {
            disconnect();
        }
    }

    private DeliveryOutcome transmit(Letter letter) {
        wire.begin();
        try {
            send(new OutgoingMail(session, letter, from, paths.apply(letter.id()), clock.instant()));
            answered = clock.instant();
            return new DeliveryOutcome.Accepted(wire.getLastServerResponse().strip());
        } catch (SendFailedException refused) {
            return SmtpRefusal.in(refused)
                    .map(smtpRefusal -> outcomeOf(smtpRefusal, refused))
                    .orElseGet(() -> connectionFailed(refused));
        } catch (AddressException malformed) {
            return new DeliveryOutcome.Undeliverable(
                    "Expected a mail address but found one that is none: " + malformed.getMessage());
        } catch (MessagingException e) {
            return connectionFailed(e);
        }
    }

    private DeliveryOutcome.ConnectionFailed connectionFailed(MessagingException line) {
        disconnect();
        return line instanceof AuthenticationFailedException
                ? new DeliveryOutcome.ConnectionFailed(config.notLetIn(), messageOf(line), false)
                : new DeliveryOutcome.ConnectionFailed(config.unreachable(), messageOf(line), wire.isUnderWay());
    }

    /**
     * Sends a message. A recently used connection is not checked; where it is closed, and nothing has been sent yet,
     * another is opened.
     */
    private void send(OutgoingMail message) throws MessagingException {
        var lately = clock.instant().isBefore(answered.plus(CONNECTION_FRESHNESS));
        if (!lately && !wire.isConnected()) {
            connect();
        }
        try {
            wire.sendMessage(message, message.getAllRecipients());
        } catch (MessagingException trouble) {
            if (!lately || wire.isUnderWay() || SmtpRefusal.in(trouble).isPresent()) {
                throw trouble;
            }
            disconnect();
            connect();
            wire.sendMessage(message, message.getAllRecipients());
        }
    }

    private void connect() throws MessagingException {
        wire.connect(
                config.host(),
                config.port(),
                config.username().orElse(null),
                config.password().orElse(null));
    }

    private static InternetAddress senderAddress(LetterConfig letterConfig) throws MessagingException {
        try {
            return new InternetAddress(letterConfig.from(), letterConfig.name(), StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException e) {
            throw new MessagingException("Every Java platform has UTF-8", e);
        }
    }

    private DeliveryOutcome outcomeOf(SmtpRefusal smtpRefusal, SendFailedException refused) {
        return switch (smtpRefusal) {
            case LATER -> new DeliveryOutcome.TryAgain(config.askedToWait(), messageOf(refused));
            case MAILBOX -> new DeliveryOutcome.NoMailbox(messageOf(refused));
            case LETTER -> new DeliveryOutcome.Undeliverable(messageOf(refused));
            case US -> {
                disconnect();
                yield new DeliveryOutcome.ConnectionFailed(config.unreachable(), messageOf(refused), false);
            }
        };
    }

    private static String messageOf(MessagingException trouble) {
        var inner = trouble.getNextException();
        return inner == null ? String.valueOf(trouble.getMessage()).strip() : inner.toString();
    }

    @Override
    public void close() {
        disconnect();
        smtpConnector.close();
    }

    private void disconnect() {
        answered = Instant.MIN;
        try {
            wire.close();
        } catch (MessagingException e) {
            LOG.debug("The mail server did not say goodbye", e);
        }
    }

    private static Properties properties(SmtpConfig config, LetterConfig letterConfig, SmtpConnector smtpConnector) {
        var patience = String.valueOf(config.patience().toMillis());
        var properties = new Properties();
        properties.setProperty("mail.smtp.connectiontimeout", patience);
        properties.setProperty("mail.smtp.timeout", patience);
        properties.setProperty("mail.smtp.writetimeout", patience);
        properties.put("mail.smtp.socketFactory", smtpConnector);
        properties.setProperty("mail.smtp.socketFactory.fallback", "false");
        properties.setProperty("mail.smtp.from", letterConfig.from());
        properties.setProperty(
                "mail.smtp.localhost",
                letterConfig.from().substring(letterConfig.from().indexOf('@') + 1));
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
