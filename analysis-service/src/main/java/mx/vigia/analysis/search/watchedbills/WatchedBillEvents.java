package mx.vigia.analysis.search.watchedbills;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.store.DossierRepository;
import mx.vigia.analysis.intake.calendar.CalendarRepository;
import mx.vigia.analysis.linking.chamber.MeetingRepository;
import mx.vigia.analysis.matching.StandingQuery;
import mx.vigia.analysis.matching.Watchtower;
import mx.vigia.analysis.matching.publishing.BillData;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.topic.TopicCatalog;
import mx.vigia.platform.kafka.CloudEvent;
import mx.vigia.platform.kafka.EventProducer;
import mx.vigia.platform.text.Json;
import mx.vigia.platform.text.Sha256;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * Publishes open bills with the watches that they match, and a tombstone for those that are no longer open or matched.
 */
@ApplicationScoped
class WatchedBillEvents {
    static final String TOPIC = "bills.watched.v1";
    private static final String TYPE = "mx.vigia.bill.watched.v1";
    private static final String SCHEMA = "https://vigia.example/contract/schemas/bills.watched.v1.json";

    private final DossierRepository dossiers;
    private final Watchtower watchtower;
    private final MeetingRepository meetings;
    private final CalendarRepository dueDays;
    private final TopicCatalog topics;
    private final EventProducer producer;
    private final Clock clock;

    WatchedBillEvents(
            DossierRepository dossiers,
            Watchtower watchtower,
            MeetingRepository meetings,
            CalendarRepository dueDays,
            TopicCatalog topics,
            EventProducer producer,
            Clock clock) {
        this.dossiers = dossiers;
        this.watchtower = watchtower;
        this.meetings = meetings;
        this.dueDays = dueDays;
        this.topics = topics;
        this.producer = producer;
        this.clock = clock;
    }

    /** Publishes what of these bills differs from what was published, and marks it once the broker has it. */
    void publish(Collection<UUID> bills, WatchedBillRepository published) {
        var digests = published.findDigests(bills);
        if (digests.isEmpty() && watchtower.standingQueries().stream().noneMatch(StandingQuery::listed)) {
            return;
        }
        Map<UUID, Dossier> known =
                dossiers.findByIds(bills).stream().collect(Collectors.toMap(Dossier::id, Function.identity()));
        var records = new ArrayList<ProducerRecord<String, byte[]>>();
        for (var id : bills) {
            var event = Optional.ofNullable(known.get(id)).flatMap(this::toEvent);
            if (event.isEmpty() && digests.containsKey(id)) {
                records.add(tombstone(id.toString()));
                published.delete(id);
            }
            event.ifPresent(data -> {
                var value = Json.bytes(data);
                var digest = Sha256.of(value);
                if (!digest.equals(digests.get(id))) {
                    records.add(toRecord(id, digest, value));
                    published.save(id, digest, data.watches());
                }
            });
        }
        if (!records.isEmpty()) {
            producer.sendAll(records);
        }
    }

    /** Publishes tombstones of bills that are on the topic and should not be. */
    void delete(Collection<String> bills) {
        producer.sendAll(bills.stream().map(WatchedBillEvents::tombstone).toList());
    }

    private static ProducerRecord<String, byte[]> tombstone(String bill) {
        return new ProducerRecord<>(TOPIC, bill, null);
    }

    /**
     * Returns the bill as it stands; empty if it is not open or matches no watch. A hearing is open until it is held.
     */
    private Optional<WatchedBillData> toEvent(Dossier bill) {
        var watches = bill.stage().live() && !bill.isRetracted()
                ? watchtower.findMatches(bill).stream()
                        .filter(StandingQuery::listed)
                        .map(StandingQuery::watch)
                        .sorted()
                        .toList()
                : List.<UUID>of();
        return Optional.of(watches)
                .filter(matching -> !matching.isEmpty())
                .map(matching ->
                        new WatchedBillData(bill.id(), BillData.of(bill, topics), comingDays(bill.id()), matching))
                .filter(open -> bill.kind() != BillKind.HEARING || !open.days().isEmpty());
    }

    private List<ComingDay> comingDays(UUID bill) {
        var today = BillLabels.dayOf(clock.instant());
        var held = meetings.findByBill(bill).stream()
                .filter(meeting -> meeting.heldOn() != null)
                .map(ComingDay::of);
        var due = dueDays.of(bill).stream()
                .filter(entry -> entry.kept().running())
                .map(ComingDay::of);
        return Stream.concat(held, due)
                .filter(day -> !day.day().isBefore(today))
                .sorted(Comparator.comparing(ComingDay::day).thenComparing(ComingDay::toString))
                .toList();
    }

    private ProducerRecord<String, byte[]> toRecord(UUID bill, String digest, byte[] value) {
        var key = bill.toString();
        var id = CloudEvent.idFrom("watched-bill", key, digest);
        return new CloudEvent(id.toString(), "/vigia/analysis", TYPE, clock.instant(), key, SCHEMA)
                .on(TOPIC, key, value);
    }
}
