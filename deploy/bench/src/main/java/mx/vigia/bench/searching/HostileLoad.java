package mx.vigia.bench.searching;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import mx.vigia.platform.realparts.RandomQueryText;

/**
 * Clients that send abusive searches, each over its own connection and without a pause, until they have no more or are
 * closed.
 */
public final class HostileLoad implements AutoCloseable {
    private static final int REPORT_EVERY_SEARCHES = 100_000;
    private static final double NANOS_PER_MILLI = 1e6;

    private final int port;
    private final ExecutorService clients;
    private final HostileSearchResult account = new HostileSearchResult();
    private final AtomicBoolean leaving = new AtomicBoolean();

    /** Each client sends what its supplier returns next, until that is null. */
    private HostileLoad(int port, List<Supplier<String>> asking) {
        this.port = port;
        clients = Executors.newFixedThreadPool(asking.size());
        asking.forEach(paths -> clients.submit(() -> ask(paths)));
    }

    /** Runs this many nonsensical searches, or as many as there is time for; the same for the same seed. */
    public static HostileSearchResult runNonsense(int port, int clients, int queries, Duration maxDuration, long seed) {
        long until = System.nanoTime() + maxDuration.toNanos();
        var requested = new AtomicInteger();
        var asking = new ArrayList<Supplier<String>>();
        for (int client = 0; client < clients; client++) {
            var gibberish = new RandomQueryText(seed * clients + client);
            asking.add(
                    () -> requested.getAndIncrement() < queries && System.nanoTime() < until ? path(gibberish) : null);
        }
        var hostileLoad = new HostileLoad(port, asking);
        hostileLoad.close(maxDuration.plusMinutes(1));
        return hostileLoad.account;
    }

    /** Runs each of these once, one after the other. */
    public static HostileSearchResult runEachOnce(int port, List<String> paths, Duration maxDuration) {
        var next = paths.iterator();
        var hostileLoad = new HostileLoad(port, List.of(() -> next.hasNext() ? next.next() : null));
        hostileLoad.close(maxDuration);
        return hostileLoad.account;
    }

    /** Repeats these with this many clients, until it is closed. */
    public static HostileLoad startEndless(int port, int clients, List<String> paths) {
        var asking = new ArrayList<Supplier<String>>();
        for (int client = 0; client < clients; client++) {
            var at = new AtomicInteger(client);
            asking.add(() -> paths.get(at.getAndIncrement() % paths.size()));
        }
        return new HostileLoad(port, asking);
    }

    public HostileSearchResult result() {
        return account;
    }

    @Override
    public void close() {
        leaving.set(true);
        close(Duration.ofMinutes(1));
    }

    private void close(Duration maxDuration) {
        clients.shutdown();
        try {
            clients.awaitTermination(maxDuration.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        clients.shutdownNow();
    }

    private static String path(RandomQueryText gibberish) {
        return "/api/v1/bills?q=" + URLEncoder.encode(gibberish.next(), StandardCharsets.UTF_8);
    }

    private void ask(Supplier<String> paths) {
        try (var line = new HttpLine(port)) {
            for (var path = paths.get(); path != null && !leaving.get(); path = paths.get()) {
                long begun = System.nanoTime();
                int status = status(line, path);
                account.record((System.nanoTime() - begun) / NANOS_PER_MILLI, status, path);
                expectDisconnect(path, line);
                if (account.countRequests() % REPORT_EVERY_SEARCHES == 0) {
                    System.out.println(account.countRequests() + " asked …");
                }
            }
        } catch (IOException closing) {
            System.out.println("A line could not be closed: " + closing.getMessage());
        }
    }

    /**
     * Closes the connection after an overlong address: the service ends it, and the next request would find it dead.
     */
    private static void expectDisconnect(String path, HttpLine line) throws IOException {
        if (HostileSearchResult.isOverlong(path)) {
            line.close();
        }
    }

    private static int status(HttpLine line, String path) {
        try {
            return line.get(path).status();
        } catch (IOException none) {
            return 0;
        }
    }
}
