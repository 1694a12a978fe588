package mx.vigia.bench.pipeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import mx.vigia.bench.matching.Draw;
import mx.vigia.local.visit.Archive;
import mx.vigia.local.visit.Visitor;
import mx.vigia.local.visit.Waiting;

/** Asks for some bills by a word of their own, again and again, and notes how long after it was sighted each was found. What is not found yet is asked for ten
 * times a second by each of four clients: more would be a load of its own, and who asks later finds later. */
public final class Probe implements AutoCloseable {
    private static final Duration LOOK_EVERY = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int CLIENTS = 4;

    private final Archive archive;
    private final ExecutorService desks = Executors.newFixedThreadPool(CLIENTS);
    private final List<Double> seconds = Collections.synchronizedList(new ArrayList<>());

    public Probe(Visitor visitor) {
        archive = new Archive(visitor);
    }

    /** Begins to ask for a bill that was told of just now. */
    public void lookFor(int number) {
        long begun = System.nanoTime();
        desks.execute(() -> {
            new Waiting(PATIENCE, "bill " + number + " to be found", LOOK_EVERY)
                    .untilTrue(() -> isFound(Draw.word(number)));
            seconds.add((System.nanoTime() - begun) / 1e9);
        });
    }

    private boolean isFound(String word) {
        return archive.search(word).stream()
                .anyMatch(bill -> bill.path("title").asText().endsWith(word));
    }

    /** How long each took that was found, once all that was begun has ended. */
    public List<Double> seconds() {
        close();
        return List.copyOf(seconds);
    }

    @Override
    public void close() {
        desks.shutdown();
        try {
            desks.awaitTermination(PATIENCE.toSeconds() * 2, TimeUnit.SECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
