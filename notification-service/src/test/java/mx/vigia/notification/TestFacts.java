package mx.vigia.notification;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import mx.vigia.platform.kafka.CloudEvent;
import mx.vigia.platform.realparts.RealKafka;
import mx.vigia.platform.realparts.RealParts;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Builds facts with sensible defaults and publishes them as the analysis service would. */
public final class TestFacts {
    public static final UUID CYBERSECURITY = UUID.fromString("0199ef10-0000-7000-8000-000000000001");
    public static final UUID AI = UUID.fromString("0199ef10-0000-7000-8000-000000000002");
    public static final UUID CLOUD = UUID.fromString("0199ef10-0000-7000-8000-000000000003");
    public static final String LUCIA = "lucia.barrera@ami.example";
    public static final String TOMAS = "tomas.iturbide@ami.example";
    public static final String GRACE = "grace.whitfield@ami.example";
    public static final String INES = "ines.cordova@ami.example";
    public static final String RAUL = "raul.santillan@ami.example";
    public static final String MARIANA = "mariana.ochoa@ami.example";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final UUID fact = UUID.randomUUID();
    private final UUID dossier = UUID.randomUUID();
    private final ObjectNode given = JSON.createObjectNode();

    private TestFacts() {}

    /** A new initiative on cybersecurity, published today, that nobody watches yet. */
    public static TestFacts aFact() {
        var facts = new TestFacts();
        facts.given
                .put("fact", facts.fact.toString())
                .put("part", 1)
                .put("parts", 1)
                .put("kind", "new");
        facts.given.put("naturalKey", facts.dossier + "/new/1").put("dossier", facts.dossier.toString());
        facts.given.putObject("after").put("stage", "PRESENTED");
        facts.given.putObject("times").put("published", "2026-09-03").put("captured", "2026-09-03T14:01:40Z");
        facts.given.put("late", false);
        var bill = facts.given.putObject("bill");
        bill.put("revision", 1).put("title", "Que expide la Ley General de Ciberseguridad.");
        bill.put("kind", "initiative").put("officialTerm", "Iniciativa").put("stage", "PRESENTED");
        bill.put("citation", "Gaceta Parlamentaria, núm. 7121-II-1, jueves 3 de septiembre de 2026");
        bill.put(
                "officialAddress", "https://gaceta.diputados.gob.mx/Gaceta/66/2026/sep/20260903-II-1.html#Iniciativa4");
        bill.put("site", "mx.diputados.gaceta");
        bill.putArray("topics")
                .addObject()
                .put("id", "cybersecurity")
                .put("es", "Ciberseguridad")
                .put("en", "Cybersecurity")
                .put("strength", 0.5);
        bill.putArray("proponents")
                .addObject()
                .put("name", "Elena Marcela Robledo Quintana")
                .put("group", "PAN");
        facts.given.putArray("watches");
        return facts;
    }

    public TestFacts titled(String title) {
        ((ObjectNode) given.get("bill")).put("title", title);
        return this;
    }

    /** About another kind of bill than an initiative. */
    public TestFacts ofKind(String kind) {
        ((ObjectNode) given.get("bill")).put("kind", kind);
        return this;
    }

    /** Read at this source. */
    public TestFacts from(String site) {
        ((ObjectNode) given.get("bill")).put("site", site);
        return this;
    }

    /** Of a bill without an official document, at this page of its source. */
    public TestFacts onlyAt(String officialPage) {
        ((ObjectNode) given.get("bill")).put("officialPage", officialPage).remove("officialAddress");
        return this;
    }

    /** Of a bill that would change these laws. */
    public TestFacts laws(Object laws) {
        ((ObjectNode) given.get("bill")).set("laws", JSON.valueToTree(laws));
        return this;
    }

    public TestFacts topics(Object topics) {
        ((ObjectNode) given.get("bill")).set("topics", JSON.valueToTree(topics));
        return this;
    }

    /** Of a bill that has reached this stage. */
    public TestFacts standing(String stage) {
        ((ObjectNode) given.get("bill")).put("stage", stage);
        return this;
    }

    /** Of a bill with this heading in English. */
    public TestFacts inEnglish(String heading) {
        ((ObjectNode) given.get("bill")).put("headingEnglish", heading);
        return this;
    }

    public TestFacts answering(UUID watch, String words) {
        var match = watches().addObject().put("watch", watch.toString()).put("revision", 1);
        var reasons = given.withArray("reasons");
        match.putArray("because").add(reasons.size());
        reasons.addObject().put("field", "text").put("words", words).put("excerpt", "… " + words + " …");
        return this;
    }

    /** Adds a watch with the match change: {@code newly} matching or {@code no-longer}. */
    public TestFacts turning(UUID watch, String words, String referral) {
        answering(watch, words);
        ((ObjectNode) watches().get(watches().size() - 1)).put("turn", referral);
        return this;
    }

    /** The same fact in another of its parts, without watches. */
    public TestFacts part(int part, int parts) {
        var other = aFact();
        other.given.setAll(given.deepCopy());
        other.given.put("part", part).put("parts", parts).putArray("watches");
        other.given.remove("reasons");
        return other;
    }

    public TestFacts of(int parts) {
        given.put("parts", parts);
        return this;
    }

    public TestFacts with(String field, Object value) {
        given.set(field, JSON.valueToTree(value));
        return this;
    }

    private ArrayNode watches() {
        return (ArrayNode) given.get("watches");
    }

    public UUID id() {
        return UUID.fromString(given.get("fact").asText());
    }

    public String kind() {
        return given.get("kind").asText();
    }

    public String dossier() {
        return given.get("dossier").asText();
    }

    public byte[] json() {
        return given.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Publishes the fact and waits for the acknowledgement of the broker. */
    public TestFacts publish() {
        send("bills.facts.v1", dossier(), json());
        return this;
    }

    /** Publishes the fact with this record timestamp. */
    public TestFacts publishAt(Instant then) {
        send("bills.facts.v1", dossier(), json(), then);
        return this;
    }

    /** Sends any record. */
    public static void send(String topic, String key, byte[] value) {
        send(topic, key, value, Instant.now());
    }

    private static void send(String topic, String key, byte[] value, Instant then) {
        var label =
                new CloudEvent(UUID.randomUUID().toString(), "/vigia/analysis", "mx.vigia.fact.told.v1", then, key, "");
        try (var producer = new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers",
                        RealParts.bootstrap(),
                        "linger.ms",
                        0,
                        "max.request.size",
                        RealKafka.MAX_MESSAGE_BYTES),
                new StringSerializer(),
                new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(topic, null, then.toEpochMilli(), key, value, label.headers()))
                    .get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
