package mx.vigia.bench.searching;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Clients of one service, each with its own connection. */
public record SearchClients(int port, int people) {
    private static final double NANOS_PER_MILLI = 1e6;
    private static final double NANOS_PER_SECOND = 1e9;

    /**
     * One request.
     *
     * @param milliseconds how long it waited, from when it was scheduled
     * @param at seconds after the first scheduled request
     */
    public record Waited(double milliseconds, double at, String path) {
        String line() {
            return "%8.1f ms, %5.1f s after the first  %s".formatted(milliseconds, at, path);
        }
    }

    /**
     * The result.
     *
     * @param failed missing responses, and those other than 200
     */
    public record Answers(List<Waited> waited, int failed, double seconds) {
        public double perSecond() {
            return waited.size() / seconds;
        }

        /** Returns how long each request waited. */
        public List<Double> milliseconds() {
            return waited.stream().map(Waited::milliseconds).toList();
        }

        /** Returns the requests that waited longest, a line each. */
        public List<String> describeSlowest(int max) {
            return waited.stream()
                    .sorted(Comparator.comparingDouble(Waited::milliseconds).reversed())
                    .limit(max)
                    .map(Waited::line)
                    .toList();
        }
    }

    /**
     * Sends requests without a pause, each client the next path when the previous one is answered, until all are done
     * or the time is over.
     */
    public Answers runWithoutPause(List<String> paths, Duration maxDuration) {
        return ask(paths, maxDuration, 0);
    }

    /**
     * Sends requests at a fixed rate, whether earlier ones are answered or not. A request that could not start in time
     * because all connections were taken counts from its scheduled time: a service that halts does not receive fewer
     * requests for that (coordinated omission).
     */
    public Answers runAtRate(double perSecond, List<String> paths, Duration maxDuration) {
        return ask(paths, maxDuration, NANOS_PER_SECOND / perSecond);
    }

    private Answers ask(List<String> paths, Duration maxDuration, double between) {
        var next = new AtomicInteger();
        long begun = System.nanoTime();
        long until = begun + maxDuration.toNanos();
        try (var people = Executors.newFixedThreadPool(this.people)) {
            var all = new ArrayList<Future<Answers>>();
            for (int one = 0; one < this.people; one++) {
                all.add(people.submit(() -> one(paths, next, begun, until, between)));
            }
            return combine(all, begun);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stop);
        } catch (ExecutionException e) {
            throw new IllegalStateException("one of the crowd broke", e.getCause());
        }
    }

    private Answers one(List<String> paths, AtomicInteger next, long begun, long until, double between)
            throws IOException {
        var waited = new ArrayList<Waited>();
        int failed = 0;
        try (var line = new HttpLine(port)) {
            for (int at = next.getAndIncrement(); at < paths.size(); at = next.getAndIncrement()) {
                long meant = between > 0 ? begun + (long) (at * between) : System.nanoTime();
                if (meant > until) {
                    break;
                }
                await(meant);
                failed += isAnswered(line, paths.get(at)) ? 0 : 1;
                waited.add(new Waited(
                        (System.nanoTime() - meant) / NANOS_PER_MILLI,
                        (meant - begun) / NANOS_PER_SECOND,
                        paths.get(at)));
            }
        }
        return new Answers(waited, failed, 0);
    }

    private static void await(long moment) {
        for (long rest = moment - System.nanoTime(); rest > 0; rest = moment - System.nanoTime()) {
            LockSupport.parkNanos(rest);
        }
    }

    private static boolean isAnswered(HttpLine line, String path) {
        try {
            return line.get(path).status() == 200;
        } catch (IOException none) {
            return false;
        }
    }

    private static Answers combine(List<Future<Answers>> all, long begun)
            throws InterruptedException, ExecutionException {
        var waited = new ArrayList<Waited>();
        int failed = 0;
        for (var one : all) {
            waited.addAll(one.get().waited());
            failed += one.get().failed();
        }
        return new Answers(waited, failed, (System.nanoTime() - begun) / NANOS_PER_SECOND);
    }
}
