package mx.vigia.notification;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;

/**
 * A real mail server with the bounce mailbox. Its ports are system properties, because Quarkus loads this class more
 * than once.
 */
public class BounceMailbox implements QuarkusTestResourceLifecycleManager {
    private static final String ADDRESS = "rebotes@vigia.example";
    private static final String USER = "rebotes";
    private static final String PASSWORD = "a password";
    private static final String SMTP = "vigia.test.bounces.smtp";
    private static final String IMAP = "vigia.test.bounces.imap";

    private GreenMail server;

    /** Delivers a message to the bounce mailbox. */
    static void deliver(String raw) {
        var session = Session.getInstance(new Properties());
        try (var transport = session.getTransport("smtp")) {
            var message = new MimeMessage(
                    session, new ByteArrayInputStream(raw.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)));
            transport.connect("127.0.0.1", Integer.getInteger(SMTP), null, null);
            transport.sendMessage(message, InternetAddress.parse(ADDRESS));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The number of unprocessed messages. */
    static int countMessages() {
        try (var store = Session.getInstance(new Properties()).getStore("imap")) {
            store.connect("127.0.0.1", Integer.getInteger(IMAP), USER, PASSWORD);
            try (var inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_ONLY);
                return inbox.getMessageCount();
            }
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Map<String, String> start() {
        server = new GreenMail(new ServerSetup[] {
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
        });
        server.start();
        server.setUser(ADDRESS, USER, PASSWORD);
        System.setProperty(SMTP, String.valueOf(server.getSmtp().getPort()));
        System.setProperty(IMAP, String.valueOf(server.getImap().getPort()));
        return Map.of(
                "vigia.bounces.address",
                ADDRESS,
                "vigia.bounces.host",
                "127.0.0.1",
                "vigia.bounces.port",
                System.getProperty(IMAP),
                "vigia.bounces.tls",
                "false",
                "vigia.bounces.username",
                USER,
                "vigia.bounces.password",
                PASSWORD);
    }

    @Override
    public void stop() {
        server.stop();
    }
}
