package mx.vigia.analysis.telling;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import mx.vigia.platform.kafka.CloudEvent;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jboss.logging.Logger;

/** Tells committed facts: some hundred together, waiting for the broker once, and marks them when it has them. */
@ApplicationScoped
public class FactAnnouncer {
    static final String TOPIC = "bills.facts.v1";
    private static final Logger LOG = Logger.getLogger(FactAnnouncer.class);
    private static final String SOURCE = "/vigia/analysis";
    private static final String TYPE = "mx.vigia.fact.told.v1";
    private static final String SCHEMA = "https://vigia.example/contract/schemas/bills.facts.v1.json";
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int AT_ONCE = 100;

    private final Wire wire;
    private final FactLedger ledger;
    private final DataSource database;
    private final Clock clock;

    FactAnnouncer(Wire wire, FactLedger ledger, DataSource database, Clock clock) {
        this.wire = wire;
        this.ledger = ledger;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Tells facts that are already committed, some at a time; {@link BrokerSilent} leaves the rest to be told later, under the same names. One that was told
     * meanwhile, because it was committed long after it was recorded, is not told again. All of them are in hand until the last is told, so that nobody
     * tells a later one of a bill before an earlier one.
     */
    public void announce(List<Telling> tellings) throws SQLException {
        if (tellings.isEmpty()) {
            return;
        }
        try (Connection transaction = database.getConnection()) {
            transaction.setAutoCommit(false);
            Set<UUID> untold = ledger.inHand(
                    transaction, tellings.stream().map(Telling::id).toList());
            try {
                tellByTheHundred(
                        transaction,
                        tellings.stream()
                                .filter(telling -> untold.contains(telling.id()))
                                .toList());
            } finally {
                transaction.commit(); // what the broker has stays marked, whatever became of the rest
            }
        }
    }

    private void tellByTheHundred(Connection transaction, List<Telling> tellings) throws SQLException {
        for (int from = 0; from < tellings.size(); from += AT_ONCE) {
            tell(transaction, tellings.subList(from, Math.min(tellings.size(), from + AT_ONCE)));
        }
    }

    /** Tells what was committed a while ago and never marked: its teller died, or the broker was away. */
    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        try {
            int told = tellTheUntold(clock.instant().minus(PATIENCE));
            if (told > 0) {
                LOG.infof("%d facts told that had been left untold", told);
            }
        } catch (SQLException | BrokerSilent notNow) {
            LOG.warnf("untold facts must wait: %s", notNow.getMessage());
        }
    }

    private int tellTheUntold(Instant before) throws SQLException {
        try (Connection transaction = database.getConnection()) {
            transaction.setAutoCommit(false);
            List<Telling> untold = ledger.untold(transaction, before, AT_ONCE);
            if (!untold.isEmpty()) {
                tell(transaction, untold);
            }
            transaction.commit();
            return untold.size();
        }
    }

    /** A fact that the broker refuses for itself is laid aside, and the others are told. */
    private void tell(Connection connection, List<Telling> tellings) throws SQLException {
        Instant now = clock.instant();
        List<Sent> sent =
                tellings.stream().flatMap(telling -> records(telling, now)).toList();
        Map<Integer, String> refusals =
                wire.sendWhatIsTaken(sent.stream().map(Sent::record).toList());
        refusals.forEach((place, why) -> ledger.layAside(sent.get(place).fact(), why));
        Set<UUID> refused =
                refusals.keySet().stream().map(place -> sent.get(place).fact()).collect(Collectors.toSet());
        ledger.mark(
                connection,
                tellings.stream()
                        .map(Telling::id)
                        .filter(id -> !refused.contains(id))
                        .toList(),
                now);
    }

    /** A part of a fact on its way. */
    private record Sent(UUID fact, ProducerRecord<String, byte[]> record) {}

    private static Stream<Sent> records(Telling telling, Instant now) {
        String key = telling.fact().dossier().toString();
        return telling.parts(now)
                .map(part -> new CloudEvent(telling.id() + "/" + part.number(), SOURCE, TYPE, now, key, SCHEMA)
                        .on(TOPIC, key, part.json()))
                .map(record -> new Sent(telling.id(), record));
    }
}
