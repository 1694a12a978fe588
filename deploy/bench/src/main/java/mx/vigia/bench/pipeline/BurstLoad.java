package mx.vigia.bench.pipeline;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import mx.vigia.bench.dossiers.Heap;
import mx.vigia.local.client.BillsClient;

/**
 * Publishes all bills at once, as fast as the broker takes them; ends when a fact of each is published and each can be
 * found, or nothing more comes.
 */
public final class BurstLoad {
    private static final int HEAP_SAMPLES = 10;
    private static final Duration POLL_INTERVAL = Duration.ofMillis(200);
    private static final Duration QUIET_TIMEOUT = Duration.ofSeconds(60);
    private static final double NANOS_PER_SECOND = 1e9;

    private final WorkloadProducer producer;
    private final FactConsumer factConsumer;
    private final BillsClient archive;
    private final Heap heap;
    private final LeastSquares line = new LeastSquares();
    private final int bills;
    private long begun;

    public BurstLoad(AnalysisTestStack testStack, WorkloadProducer producer, FactConsumer factConsumer, int bills) {
        this.producer = producer;
        this.factConsumer = factConsumer;
        this.bills = bills;
        archive = new BillsClient(testStack.session());
        heap = new Heap(testStack.pid());
    }

    /**
     * The result.
     *
     * @param toldSeconds until the last bill's fact was published, by the broker's log
     * @param foundSeconds until all could be found
     * @param heap the live megabytes after a collection, by bills
     */
    public record BurstResult(double toldSeconds, double foundSeconds, LeastSquares heap) {}

    /** Publishes all of them and waits. */
    public BurstResult run() {
        begun = System.nanoTime();
        long since = System.currentTimeMillis();
        var telling = CompletableFuture.runAsync(this::publishAll);
        awaitWritten();
        awaitCount(archive::count);
        double found = (System.nanoTime() - begun) / NANOS_PER_SECOND;
        telling.join();
        awaitRead();
        return new BurstResult((factConsumer.lastPublishedAt() - since) / 1000.0, found, line);
    }

    private void publishAll() {
        for (int number = 0; number < bills; number++) {
            producer.bill(number);
        }
        producer.flush();
        System.out.printf(
                "All records acknowledged by the broker after %.1f s …%n",
                (System.nanoTime() - begun) / NANOS_PER_SECOND);
    }

    /**
     * Waits for the events; the broker counts them while bills come, and they are read at the end, so that reading them
     * costs the service nothing.
     */
    private void awaitWritten() {
        var next = new AtomicInteger(1);
        awaitCount(() -> {
            long known = factConsumer.countWritten();
            if (known >= (long) bills * next.get() / HEAP_SAMPLES) {
                next.incrementAndGet();
                recordHeap(known);
            }
            return known;
        });
    }

    private void awaitRead() {
        awaitCount(() -> {
            factConsumer.readAll();
            return factConsumer.bills();
        });
    }

    /** Waits until all bills are counted, or no more come for a while. */
    private void awaitCount(LongSupplier counting) {
        long moved = System.nanoTime();
        long known = 0;
        while (known < bills && System.nanoTime() - moved < QUIET_TIMEOUT.toNanos()) {
            pause();
            long now = counting.getAsLong();
            moved = now == known ? moved : System.nanoTime();
            known = now;
        }
    }

    private void recordHeap(long known) {
        double live = heap.liveMegabytes();
        line.add(known, live);
        System.out.printf(
                "%7d announced after %.1f s, %.0f MB of live heap …%n",
                known, (System.nanoTime() - begun) / NANOS_PER_SECOND, live);
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(POLL_INTERVAL.toMillis());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stop);
        }
    }
}
