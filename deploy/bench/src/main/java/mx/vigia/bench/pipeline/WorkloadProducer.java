package mx.vigia.bench.pipeline;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import mx.vigia.bench.matching.WorkloadSample;
import mx.vigia.platform.kafka.CloudEvent;

/** Publishes the watches, and sightings of bills like the scraper's, each by its number. */
public final class WorkloadProducer implements AutoCloseable {
    /** The site of the bills. */
    public static final String SITE = "mx.diputados.gaceta";

    public static final String KEY_PREFIX = "66/a/20261120-II-1#Iniciativa";
    private static final String WATCHES_TOPIC = "watches.v1";

    private final WorkloadSample workload;
    private final EventProducer eventProducer;

    public WorkloadProducer(String bootstrap, WorkloadSample workload) {
        this.workload = workload;
        eventProducer = new EventProducer(bootstrap);
    }

    /** Returns the id of the watch at this index. */
    public static UUID watch(int place) {
        return CloudEvent.idFrom("pipeline", Integer.toString(place));
    }

    /** Publishes this many watches, each for new bills. */
    public void watches(int count) {
        var questions = workload.watches(count);
        for (int place = 0; place < count; place++) {
            var id = watch(place).toString();
            eventProducer.send(
                    WATCHES_TOPIC,
                    id,
                    "mx.vigia.watch.set.v1",
                    Map.of(
                            "watch",
                            id,
                            "revision",
                            1,
                            "deleted",
                            false,
                            "paused",
                            false,
                            "query",
                            questions.get(place),
                            "kinds",
                            List.of("new", "text-changed")));
        }
        eventProducer.flush();
    }

    /** Publishes the bill of this number, and returns before the broker has it. */
    public void bill(int number) {
        var drawn = workload.bill(number);
        eventProducer.bill(KEY_PREFIX + number, drawn.title(), drawn.text());
    }

    /** Returns when the broker has all that was published. */
    public void flush() {
        eventProducer.flush();
    }

    @Override
    public void close() {
        eventProducer.close();
    }
}
