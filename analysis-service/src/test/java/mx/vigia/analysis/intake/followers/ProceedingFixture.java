package mx.vigia.analysis.intake.followers;

import static org.awaitility.Awaitility.await;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import mx.vigia.analysis.dossier.fact.Fact;
import mx.vigia.analysis.dossier.fact.FactKind;
import mx.vigia.analysis.dossier.feed.IntakePriority;
import mx.vigia.analysis.dossier.store.DossierRepository;
import mx.vigia.analysis.intake.BillIntake;
import mx.vigia.analysis.intake.BillSightings;
import mx.vigia.analysis.intake.KafkaTopics;
import mx.vigia.analysis.intake.ProceedingChannels;
import mx.vigia.analysis.intake.ProceedingSightings;
import mx.vigia.analysis.matching.WatchTopicReader;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.text.Sha256;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Passes sightings to the intake as its channels do, and reads the results. */
@ApplicationScoped
public class ProceedingFixture {
    public static final Duration SOON = Duration.ofSeconds(60);

    private static final String NAMED = "select last_number from reprocessing where follower = 'naming'";

    private final BillIntake bills;
    private final ProceedingChannels channels;
    private final LateMentionLinker late;
    private final DossierRepository dossiers;
    private final Jdbc database;
    private final WatchTopicReader watches;
    private final IntakePriority priority;

    ProceedingFixture(
            BillIntake bills,
            ProceedingChannels channels,
            LateMentionLinker late,
            DossierRepository dossiers,
            Jdbc database,
            WatchTopicReader watches,
            IntakePriority priority) {
        this.watches = watches;
        this.priority = priority;
        this.bills = bills;
        this.channels = channels;
        this.late = late;
        this.dossiers = dossiers;
        this.database = database;
    }

    public void take(BillSightings... sightings) {
        bills.process(Stream.of(sightings)
                .map(each -> record("bills.sighted.v1", each.key(), each.bytes()))
                .toList());
        priority.runIntake(0, false, () -> {}); // nothing waits behind what was handed over here, however much it was
        await().atMost(SOON).until(watches::read);
        late.follow();
    }

    /** Waits until the references of all processed bills are stored. */
    public void awaitNaming() {
        await().atMost(SOON).until(this::isNamingUpToDate);
    }

    private boolean isNamingUpToDate() {
        late.follow();
        return database.first(NAMED, row -> row.getLong(1)).orElse(0L) >= dossiers.findLastChange();
    }

    public void take(ProceedingSightings... sightings) {
        for (ProceedingSightings each : sightings) {
            takeInOnePoll(each);
        }
    }

    /** Passes sightings of one subject to the intake as what arrived during a standstill. */
    public void takeInOnePoll(ProceedingSightings... sightings) {
        String subject = sightings[0].subject();
        channels.process(
                subject,
                Stream.of(sightings)
                        .map(each -> record(subject + "s.sighted.v1", each.key(), each.bytes()))
                        .toList());
    }

    public List<Fact> facts(BillSightings bill, FactKind kind) {
        return factsOf(bill).stream().filter(fact -> fact.kind() == kind).toList();
    }

    /** Ordered by capture time, then by publication. */
    public List<Fact> factsOf(BillSightings bill) {
        return dossiers.findFacts(id(bill)).stream()
                .sorted(Comparator.comparing(Fact::captured)
                        .thenComparing(Fact::announced, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** Waits until the watch is active, that is, until it matches a probe bill. */
    public void awaitWatch(UUID watch, String word, KafkaTopics topics) {
        await().atMost(SOON).until(() -> {
            BillSightings probe = BillSightings.aBill().titled("Sobre " + word + ".");
            take(probe);
            return topics.all("bills.facts.v1", event -> id(probe).toString().equals(event.key())).stream()
                    .anyMatch(event -> new String(event.value(), StandardCharsets.UTF_8).contains(watch.toString()));
        });
    }

    public static UUID id(BillSightings bill) {
        return Sha256.identifier("mx.diputados.gaceta|" + bill.key());
    }

    private static ConsumerRecord<String, byte[]> record(String topic, String key, byte[] value) {
        return new ConsumerRecord<>(topic, 0, 0, key, value);
    }
}
