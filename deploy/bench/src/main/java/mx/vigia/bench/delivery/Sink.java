package mx.vigia.bench.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.server.SMTPServer;

/** A mail server that takes every letter and keeps of it who it is for, its Message-ID and which facts it tells. */
public final class Sink implements AutoCloseable {
    private static final Session SESSION = Session.getInstance(new Properties());
    private static final int CONNECTIONS = 50;

    private final ConcurrentLinkedQueue<Caught> caught = new ConcurrentLinkedQueue<>();
    private final SMTPServer server;

    /** One letter that was taken. */
    public record Caught(String recipient, String id, List<UUID> facts) {}

    public Sink(int port) {
        server = SMTPServer.port(port)
                .bindAddress(InetAddress.getLoopbackAddress())
                .hostName("localhost")
                .maxConnections(CONNECTIONS)
                .insertReceivedHeaders(false)
                .messageHandlerFactory(context -> new Hand())
                .build();
        server.start();
    }

    /** All letters so far, in the order in which they came. */
    public List<Caught> caught() {
        return List.copyOf(caught);
    }

    public int count() {
        return caught.size();
    }

    @Override
    public void close() {
        server.stop();
    }

    /** Takes the letters of one connection. */
    private final class Hand implements MessageHandler {
        private String recipient = "";

        @Override
        public void from(String sender) {
            recipient = "";
        }

        @Override
        public void recipient(String address) {
            recipient = address;
        }

        @Override
        public String data(InputStream letter) throws IOException {
            try {
                var message = new MimeMessage(SESSION, letter);
                caught.add(new Caught(recipient, message.getMessageID(), facts(message)));
                return "Taken";
            } catch (MessagingException unreadable) {
                throw new IOException("not a letter", unreadable);
            }
        }

        @Override
        public void done() {
            recipient = "";
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
