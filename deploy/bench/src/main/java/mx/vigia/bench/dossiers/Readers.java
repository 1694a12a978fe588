package mx.vigia.bench.dossiers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Clients that each request one page after the other, without a pause.
 *
 * @param root the address of the service itself, without the proxy
 * @param cookie the value of the header {@code Cookie}; empty for anonymous clients
 */
public record Readers(URI root, int clients, String cookie) {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    /** Creates anonymous clients. */
    public Readers(URI root, int clients) {
        this(root, clients, "");
    }

    /** Returns the same clients, signed in. */
    public Readers signedIn(String by) {
        return new Readers(root, clients, by);
    }

    /**
     * The result: how long each response took, in milliseconds, how long they were, and how many requests were refused.
     */
    public record Answers(List<Double> milliseconds, long bytes, int refused, Duration time) {

        /** Returns responses per second. */
        public double perSecond() {
            return milliseconds.size() * 1000.0 / Math.max(1, time.toMillis());
        }

        /** Returns the average length of a response. */
        public long meanBytes() {
            return bytes / Math.max(1, milliseconds.size());
        }
    }

    /** Requests these paths, each once at most, until all are done or the time is over. */
    public Answers runAll(List<String> paths, Duration maxDuration) {
        var next = new AtomicInteger();
        var begun = Instant.now();
        var until = begun.plus(maxDuration);
        try (var http = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(TIMEOUT)
                        .build();
                var desks = Executors.newFixedThreadPool(clients)) {
            List<Callable<Answers>> all = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                all.add(() -> one(http, paths, next, until));
            }
            var parts = new ArrayList<Answers>();
            for (var part : desks.invokeAll(all)) {
                parts.add(part.get());
            }
            return combine(parts, Duration.between(begun, Instant.now()));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stop);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a client broke", e.getCause());
        }
    }

    private Answers one(HttpClient http, List<String> paths, AtomicInteger next, Instant until) {
        var times = new ArrayList<Double>();
        long bytes = 0;
        int refused = 0;
        for (int at = next.getAndIncrement();
                at < paths.size() && Instant.now().isBefore(until);
                at = next.getAndIncrement()) {
            var begun = System.nanoTime();
            var answer = answer(http, paths.get(at));
            times.add((System.nanoTime() - begun) / 1e6);
            bytes += answer.length();
            refused += answer.status() == 200 ? 0 : 1;
        }
        return new Answers(times, bytes, refused, Duration.ZERO);
    }

    private record Answer(int status, int length) {}

    private Answer answer(HttpClient http, String path) {
        var request = HttpRequest.newBuilder(root.resolve(path))
                .timeout(TIMEOUT)
                .header("Accept", path.startsWith("/api/") ? "application/json" : "text/html");
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        try {
            var response = http.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), response.body().length);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stop);
        }
    }

    private static Answers combine(List<Answers> parts, Duration time) {
        return new Answers(
                parts.stream().flatMap(part -> part.milliseconds().stream()).toList(),
                parts.stream().mapToLong(Answers::bytes).sum(),
                parts.stream().mapToInt(Answers::refused).sum(),
                time);
    }
}
