package mx.vigia.bench.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import mx.vigia.bench.mail.Bag.Taken;

/** Sends letters that are written already and asks nobody: what any program can do at best with the same library, over so many connections that stay open. */
public record BareClient(int port, int connections) {

    /** Returns when all of them are taken. */
    public void send(List<Taken> letters) throws MessagingException {
        var left = new ConcurrentLinkedQueue<>(letters);
        try (var threads = Executors.newFixedThreadPool(connections)) {
            var all = new ArrayList<Future<Void>>();
            for (int i = 0; i < connections; i++) {
                all.add(threads.submit(() -> carry(left)));
            }
            for (var one : all) {
                one.get();
            }
        } catch (ExecutionException failed) {
            throw new MessagingException("the bare client could not send", failed);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private Void carry(ConcurrentLinkedQueue<Taken> left) throws MessagingException {
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
