package mx.vigia.bench.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Properties;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import mx.vigia.bench.mail.FastSmtpSink.Taken;

/** The process of the bare client; arguments: a port, a number of connections, a file of letters. */
final class BareClientProcess {
    private final int port;
    private final ConcurrentLinkedQueue<Taken> left;

    private BareClientProcess(int port, Path letters) throws IOException {
        this.port = port;
        this.left = new ConcurrentLinkedQueue<>(BareClient.read(letters));
    }

    public static void main(String[] given) throws IOException, ExecutionException, InterruptedException {
        new BareClientProcess(Integer.parseInt(given[0]), Path.of(given[2])).send(Integer.parseInt(given[1]));
    }

    private void send(int connections) throws ExecutionException, InterruptedException {
        try (var threads = Executors.newFixedThreadPool(connections)) {
            var all = new ArrayList<Future<Void>>();
            for (int i = 0; i < connections; i++) {
                all.add(threads.submit(this::sendBatch));
            }
            for (var one : all) {
                one.get();
            }
        }
    }

    private Void sendBatch() throws MessagingException {
        var session = Session.getInstance(new Properties());
        try (var transport = session.getTransport("smtp")) {
            transport.connect("127.0.0.1", port, null, null);
            for (var letter = left.poll(); letter != null; letter = left.poll()) {
                var message = new MimeMessage(session, new ByteArrayInputStream(letter.letter()));
                transport.sendMessage(message, new Address[] {new InternetAddress(letter.recipient())});
            }
        }
        return null;
    }
}
