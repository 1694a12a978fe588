package mx.vigia.analysis.matching.publishing;

import java.time.Clock;
import mx.vigia.platform.kafka.EventProducer;
import mx.vigia.platform.kafka.KafkaClientConfig;
import mx.vigia.platform.store.Jdbc;

/** Announcers for tests that need a broker other than that of the application. */
public final class TestAnnouncers {
    private TestAnnouncers() {}

    /** Tells a broker at this address. */
    public static FactAnnouncer to(String bootstrap, FactAnnouncementRepository announcementRepository, Jdbc database) {
        return to(bootstrap, announcementRepository, database, Clock.systemUTC());
    }

    /** The same, by another clock. */
    public static FactAnnouncer to(
            String bootstrap, FactAnnouncementRepository announcementRepository, Jdbc database, Clock clock) {
        EventProducer producer = EventProducerFactory.closedProducer(KafkaClientConfig.plaintext(bootstrap));
        producer.open();
        return new FactAnnouncer(producer, announcementRepository, database, clock);
    }

    /** Publishes the pending facts, as the scheduled sweep does. */
    public static void sweep(FactAnnouncer announcer) {
        announcer.announcePending();
    }
}
