package mx.vigia.local.tray;

import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.subethamail.smtp.server.SMTPServer;

/** A mail server that accepts every letter sent by SMTP and keeps it to be read. */
public final class LetterTray implements AutoCloseable {

    private static final int MAX_MESSAGE_BYTES = 10 * 1024 * 1024;

    private final int port;
    private final MailFolder mailFolder;
    private SMTPServer smtp;

    private LetterTray(int port, MailFolder mailFolder) {
        this.port = port;
        this.mailFolder = mailFolder;
    }

    public static LetterTray start(int port, Path folder, InstantSource clock) {
        var tray = new LetterTray(port, new MailFolder(folder, clock));
        tray.openServer();
        return tray;
    }

    /** Opens its mail server, at the start or after {@link #close}; its letters stay in between. */
    public synchronized void openServer() {
        smtp = SMTPServer.port(port)
                .bindAddress(InetAddress.getLoopbackAddress())
                .hostName("localhost")
                .softwareName("Vigia letter tray")
                .maxConnections(50)
                .maxMessageSize(MAX_MESSAGE_BYTES)
                .connectionTimeoutMs((int) Duration.ofMinutes(5).toMillis())
                .insertReceivedHeaders(false)
                .messageHandlerFactory(context -> new SmtpHandler(mailFolder, MAX_MESSAGE_BYTES))
                .build();
        smtp.start();
    }

    /** Returns the newest letters, newest first. */
    public List<CaughtMail> newest(int limit) {
        return mailFolder.newest(limit);
    }

    /** Returns the letters after the one with this id, oldest first; with an empty id, from the first. */
    public List<CaughtMail> after(String id) {
        return mailFolder.after(id, Integer.MAX_VALUE);
    }

    MailFolder box() {
        return mailFolder;
    }

    @Override
    public synchronized void close() {
        smtp.stop();
    }
}
