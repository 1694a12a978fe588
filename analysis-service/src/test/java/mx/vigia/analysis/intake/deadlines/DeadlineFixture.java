package mx.vigia.analysis.intake.deadlines;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import mx.vigia.analysis.deadline.LegalTime;
import mx.vigia.analysis.intake.BillSightings;
import mx.vigia.analysis.intake.KafkaTopics;
import mx.vigia.analysis.intake.followers.ProceedingFixture;
import mx.vigia.analysis.matching.publishing.FactAnnouncementRepository;
import mx.vigia.analysis.matching.publishing.FactAnnouncer;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.text.Json;

/** The facts published for a watch; the test runs the deadline scheduler itself. */
@ApplicationScoped
public class DeadlineFixture {
    private static final Set<String> OPENINGS = Set.of("new", "published", "consultation-opened", "reported", "minuta");

    private final ProceedingFixture fixture;
    private final Jdbc database;
    private final DeadlineAnnouncements deadlineAnnouncements;
    private final FactAnnouncementRepository announcementRepository;
    private final DeadlineSchedulerConfig config;
    private final FactAnnouncer announcer;
    private final KafkaTopics topics = new KafkaTopics();

    DeadlineFixture(
            ProceedingFixture fixture,
            Jdbc database,
            DeadlineAnnouncements deadlineAnnouncements,
            FactAnnouncementRepository announcementRepository,
            DeadlineSchedulerConfig config,
            FactAnnouncer announcer) {
        this.fixture = fixture;
        this.database = database;
        this.deadlineAnnouncements = deadlineAnnouncements;
        this.announcementRepository = announcementRepository;
        this.config = config;
        this.announcer = announcer;
    }

    /** Returns a word that occurs in no other bill. */
    public String rareWord() {
        return "q" + UUID.randomUUID().toString().replaceAll("[^a-z]", "") + "ador";
    }

    /** Creates a watch on this word for new bills and these kinds and waits until it is active. */
    public UUID watch(String word, String... kinds) {
        return watching(word, word, kinds);
    }

    /** The same with a query that a title of this word matches. */
    public UUID watching(String word, String question, String... kinds) {
        UUID watch = UUID.randomUUID();
        topics.watch(
                watch,
                1,
                question,
                Stream.concat(Stream.of("new"), Stream.of(kinds)).toList());
        fixture.awaitWatch(watch, word, topics);
        return watch;
    }

    /**
     * Counts the days of the bills that changed, at noon of today or now if that is later: what is counted is told
     * after what was heard.
     */
    public void count() {
        Instant now = Instant.now();
        Instant noon = noon(LegalTime.dayOf(now));
        announced(now.isAfter(noon) ? now : noon, true);
    }

    /** Publishes the due facts at noon of a day. */
    public void publishDueFacts(LocalDate day) {
        announced(noon(day), false);
    }

    public void publishDueFacts(Instant moment) {
        announced(moment, false);
    }

    private void announced(Instant moment, boolean counting) {
        DeadlineWork deadlineWork = new DeadlineWork(
                database, deadlineAnnouncements, announcementRepository, config, Clock.fixed(moment, ZoneOffset.UTC));
        for (var done = DeadlineWork.Done.INITIAL; done.more(); ) {
            done = counting ? deadlineWork.countNext() : deadlineWork.settlePending();
            announcer.announce(done.tellings());
        }
    }

    /** Returns the fact kinds the watch gets for these bills, except each bill's first fact. */
    public List<String> alertedKinds(UUID watch, BillSightings... bills) {
        return facts(watch, bills).stream()
                .filter(fact -> fact.has("before") || !isOpening(fact))
                .map(DeadlineFixture::kindOf)
                .toList();
    }

    private static boolean isOpening(JsonNode fact) {
        return OPENINGS.contains(kindOf(fact))
                || StreamSupport.stream(fact.path("after").path("tells").spliterator(), false)
                        .anyMatch(kind -> kind.asText().equals("new"));
    }

    private static String kindOf(JsonNode fact) {
        return fact.get("kind").textValue();
    }

    /** Returns these facts as JSON, in order per bill. */
    public List<JsonNode> facts(UUID watch, BillSightings... bills) {
        return factsOf(watch, Stream.of(bills).map(ProceedingFixture::id).collect(Collectors.toSet()));
    }

    /** Returns what facts about these bills add for a watch that was told of the same: {@code vote adds votes}. */
    public List<String> additions(UUID watch, BillSightings... bills) {
        Set<String> keys = Stream.of(bills)
                .map(bill -> ProceedingFixture.id(bill).toString())
                .collect(Collectors.toSet());
        return topics.all("bills.facts.v1", event -> keys.contains(event.key())).stream()
                .map(event -> Json.read(new String(event.value(), StandardCharsets.UTF_8), JsonNode.class))
                .flatMap(fact -> StreamSupport.stream(fact.path("alreadyTold").spliterator(), false)
                        .filter(told -> told.get("watch").textValue().equals(watch.toString()) && told.has("adds"))
                        .map(told -> kindOf(fact) + " adds " + told.get("adds").textValue()))
                .toList();
    }

    /** Returns the facts about the dossiers of these ids as JSON, in order per dossier. */
    public List<JsonNode> factsOf(UUID watch, Set<UUID> dossiers) {
        Set<String> keys = dossiers.stream().map(UUID::toString).collect(Collectors.toSet());
        List<JsonNode> received = new ArrayList<>();
        topics.all("bills.facts.v1", event -> keys.contains(event.key())).forEach(event -> {
            JsonNode fact = Json.read(new String(event.value(), StandardCharsets.UTF_8), JsonNode.class);
            if (concerns(fact, watch)) {
                received.add(fact);
            }
        });
        return received;
    }

    private static boolean concerns(JsonNode fact, UUID watch) {
        return StreamSupport.stream(fact.get("watches").spliterator(), false)
                .anyMatch(match -> match.get("watch").textValue().equals(watch.toString()));
    }

    public static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(LegalTime.ZONE).toInstant();
    }
}
