package mx.vigia.bench.mail;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A mail server that takes every letter as it comes and remembers when. */
public final class Bag implements AutoCloseable {
    private final ConcurrentLinkedQueue<Taken> taken = new ConcurrentLinkedQueue<>();
    private final MailServer server;

    /** One letter, byte by byte, and the moment in nanoseconds at which all of it was here. */
    public record Taken(String sender, String recipient, byte[] letter, long at) {}

    public Bag(int port) {
        server = new MailServer(
                port,
                (sender, recipient, letter) ->
                        taken.add(new Taken(sender, recipient, letter.readAllBytes(), System.nanoTime())));
    }

    /** All letters since it was last emptied, in the order in which they came. */
    public List<Taken> taken() {
        return List.copyOf(taken);
    }

    public int count() {
        return taken.size();
    }

    public void empty() {
        taken.clear();
    }

    /** Letters a second over the second half of what came, when both sides are warm. */
    public double perSecond() {
        var all = taken();
        var half = all.subList(all.size() / 2, all.size());
        return (half.size() - 1) * 1e9 / (half.getLast().at() - half.getFirst().at());
    }

    @Override
    public void close() {
        server.close();
    }
}
