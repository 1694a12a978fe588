package mx.vigia.notification.delivery;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessageRemovedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Optional;
import java.util.Properties;
import org.jboss.logging.Logger;

/**
 * Reads the mailbox to which letters bounce (IMAP, RFC 9051), and empties it: messages are deleted, whether or not they
 * were understood, since no person reads them.
 */
@ApplicationScoped
class BounceBox {
    private static final Logger LOG = Logger.getLogger(BounceBox.class);

    private static final FetchProfile SIZE_PROFILE = new FetchProfile();

    static {
        SIZE_PROFILE.add(FetchProfile.Item.SIZE);
    }

    private final BounceConfig config;
    private final BounceRecorder bounceRecorder;

    BounceBox(BounceConfig config, BounceRecorder bounceRecorder) {
        this.config = config;
        this.bounceRecorder = bounceRecorder;
    }

    /**
     * Reads the mailbox. While a server or the database is unavailable, what is not recorded yet stays in the mailbox.
     */
    @Scheduled(every = "{vigia.bounces.every:1m}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void readMailbox() {
        if (config.address().isEmpty()) {
            return;
        }
        try {
            empty();
        } catch (MessagingException | RuntimeException e) {
            LOG.warnf("Bounce mailbox cannot be read, retrying: %s", e);
        }
    }

    private void empty() throws MessagingException {
        try (var store = Session.getInstance(properties()).getStore(protocol())) {
            store.connect(
                    config.host(),
                    config.port(),
                    config.username().orElse(null),
                    config.password().orElse(null));
            try (var inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_WRITE);
                int max = Math.min(inbox.getMessageCount(), config.atOnce());
                for (int number = 1; number <= max; number++) {
                    process(inbox.getMessage(number));
                }
            }
        }
    }

    private void process(Message message) throws MessagingException {
        try {
            read(message).ifPresent(bounceRecorder::record);
            message.setFlag(Flags.Flag.DELETED, true);
        } catch (MessageRemovedException taken) {
            LOG.debugf("Bounced message already taken by another replica: %s", taken.getMessage());
        }
    }

    /**
     * Reads a message. One that cannot be read must not block the others for ever, whatever the parser throws. Only its
     * size is fetched first: with more fields, a server would parse the addresses in it, and may not be able to.
     */
    private Optional<BounceRecorder.ReportedLetter> read(Message message) throws MessageRemovedException {
        try {
            message.getFolder().fetch(new Message[] {message}, SIZE_PROFILE);
            if (message.getSize() > config.longest()) {
                bounceRecorder.count("too-long");
                return Optional.empty();
            }
            return bounceRecorder.read(new MimeMessage(
                    (MimeMessage) message)); // read whole, since servers differ in how they split its parts
        } catch (MessageRemovedException taken) {
            throw taken;
        } catch (IOException | MessagingException | RuntimeException | StackOverflowError unreadable) {
            bounceRecorder.count("unreadable");
            LOG.warnf("Bounced message cannot be parsed: %s", unreadable);
            return Optional.empty();
        }
    }

    private String protocol() {
        return config.tls() ? "imaps" : "imap";
    }

    private Properties properties() {
        var patience = String.valueOf(config.patience().toMillis());
        var properties = new Properties();
        for (var name : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.setProperty("mail." + protocol() + "." + name, patience);
        }
        properties.setProperty("mail." + protocol() + ".ssl.checkserveridentity", "true");
        properties.setProperty("mail." + protocol() + ".partialfetch", "true");
        return properties;
    }
}
