package mx.vigia.analysis.matching.publishing;

import java.time.Clock;
import mx.vigia.platform.kafka.EventProducer;
import mx.vigia.platform.kafka.KafkaClientConfig;
import mx.vigia.platform.store.Jdbc;

/** Announcers for tests that need another broker than the house's. */
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

    /** Tells what was left untold, as is done every few seconds. */
    public static void sweep(FactAnnouncer announcer) {
        announcer.sweep();
    }
}
