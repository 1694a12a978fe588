package mx.vigia.notification.delivery;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Properties;
import org.jboss.logging.Logger;

/**
 * Looks into the mailbox to which letters come back (IMAP, RFC 9051), and empties it: what was read is thrown away, whether or not it was understood, for nobody else reads it.
 */
@ApplicationScoped
class BounceBox {
    private static final Logger LOG = Logger.getLogger(BounceBox.class);

    private final BounceConfig config;
    private final Returned returned;

    BounceBox(BounceConfig config, Returned returned) {
        this.config = config;
        this.returned = returned;
    }

    @Scheduled(every = "{vigia.bounces.every:1m}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        if (config.address().isEmpty()) {
            return;
        }
        try {
            empty();
        } catch (MessagingException | SQLException notNow) {
            LOG.warnf("What came back cannot be read now: %s", notNow.getMessage());
        }
    }

    private void empty() throws MessagingException, SQLException {
        try (var store = Session.getInstance(properties()).getStore(protocol())) {
            store.connect(
                    config.host(),
                    config.port(),
                    config.username().orElse(null),
                    config.password().orElse(null));
            try (var inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_WRITE);
                int most = Math.min(inbox.getMessageCount(), config.atOnce());
                for (int number = 1; number <= most; number++) {
                    take(inbox.getMessage(number));
                }
            }
        }
    }

    /** A message that nobody can read shall not keep the others from being read for ever. */
    private void take(Message message) throws MessagingException, SQLException {
        try {
            if (message.getSize() > config.longest()) {
                returned.count("too-long");
            } else {
                returned.take(new MimeMessage(
                        (MimeMessage) message)); // read whole: servers differ in what they make of its parts
            }
        } catch (IOException | MessagingException unreadable) {
            returned.count("unreadable");
            LOG.warnf("A message that came back cannot be read: %s", unreadable.getMessage());
        }
        message.setFlag(Flags.Flag.DELETED, true);
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
