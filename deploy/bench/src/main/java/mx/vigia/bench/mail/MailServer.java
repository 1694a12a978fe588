package mx.vigia.bench.mail;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.server.SMTPServer;

/** A mail server on this machine that accepts every letter and passes it to a handler. */
public final class MailServer implements AutoCloseable {
    private static final int MAX_CONNECTIONS = 50;

    private final SMTPServer server;
    private final LetterHandler letterHandler;

    /** Handles a letter while its sender waits for the answer. */
    @FunctionalInterface
    public interface LetterHandler {
        void take(String sender, String recipient, InputStream letter) throws IOException;
    }

    public MailServer(int port, LetterHandler letterHandler) {
        this.letterHandler = letterHandler;
        server = SMTPServer.port(port)
                .bindAddress(InetAddress.getLoopbackAddress())
                .hostName("localhost")
                .maxConnections(MAX_CONNECTIONS)
                .insertReceivedHeaders(false)
                .messageHandlerFactory(context -> new Connection())
                .build();
        server.start();
    }

    @Override
    public void close() {
        server.stop();
    }

    /** Receives the letters of one connection. */
    private final class Connection implements MessageHandler {
        private String sender = "";
        private String recipient = "";

        @Override
        public void from(String address) {
            sender = address;
            recipient = "";
        }

        @Override
        public void recipient(String address) {
            recipient = address;
        }

        @Override
        public String data(InputStream letter) throws IOException {
            letterHandler.take(sender, recipient, letter);
            return "Taken";
        }

        @Override
        public void done() {
            recipient = "";
        }
    }
}
