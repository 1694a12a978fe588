package mx.vigia.bench.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import mx.vigia.bench.mail.MailServer;

/** A mail server that accepts every letter and keeps its recipient, its Message-ID and its facts. */
public final class CountingSmtpSink implements AutoCloseable {
    private static final Session SESSION = Session.getInstance(new Properties());

    private final ConcurrentLinkedQueue<Caught> caught = new ConcurrentLinkedQueue<>();
    private final MailServer server;

    /** A letter that was accepted. */
    public record Caught(String recipient, String id, List<UUID> facts) {}

    public CountingSmtpSink(int port) {
        server = new MailServer(port, (sender, recipient, letter) -> take(recipient, letter));
    }

    /** Returns all letters so far, in the order in which they came. */
    public List<Caught> letters() {
        return List.copyOf(caught);
    }

    public int count() {
        return caught.size();
    }

    @Override
    public void close() {
        server.close();
    }

    private void take(String recipient, InputStream letter) throws IOException {
        try {
            var message = new MimeMessage(SESSION, letter);
            caught.add(new Caught(recipient, message.getMessageID(), facts(message)));
        } catch (MessagingException unreadable) {
            throw new IOException("not a letter", unreadable);
        }
    }

    private static List<UUID> facts(MimeMessage message) throws MessagingException {
        var named = message.getHeader("X-Vigia-Fact", ",");
        return named == null
                ? List.of()
                : Stream.of(named.split("[,\\s]+"))
                        .filter(id -> !id.isEmpty())
                        .map(UUID::fromString)
                        .toList();
    }
}
