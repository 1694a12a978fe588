package mx.vigia.bench.mail;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A mail server that accepts every letter, runs a given action before it answers, and records when. */
public final class FastSmtpSink implements AutoCloseable {
    private final ConcurrentLinkedQueue<Taken> taken = new ConcurrentLinkedQueue<>();
    private final MailServer server;

    /** A letter, byte by byte, and the moment in nanoseconds at which it was received completely. */
    public record Taken(String sender, String recipient, byte[] letter, long at) {}

    /** The action on a letter before its sender gets the answer. */
    @FunctionalInterface
    public interface First {
        void store(byte[] letter) throws IOException;
    }

    public FastSmtpSink(int port, First first) {
        server = new MailServer(port, (sender, recipient, letter) -> {
            var bytes = letter.readAllBytes();
            first.store(bytes);
            taken.add(new Taken(sender, recipient, bytes, System.nanoTime()));
        });
    }

    /** Returns all letters since it was last emptied, in the order in which they came. */
    public List<Taken> takenLetters() {
        return List.copyOf(taken);
    }

    public int count() {
        return taken.size();
    }

    public void empty() {
        taken.clear();
    }

    /** Returns letters per second over the second half, when both sides are warm. */
    public double lettersPerSecond() {
        var all = takenLetters();
        var half = all.subList(all.size() / 2, all.size());
        return (half.size() - 1) * 1e9 / (half.getLast().at() - half.getFirst().at());
    }

    @Override
    public void close() {
        server.close();
    }
}
