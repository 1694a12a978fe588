package mx.vigia.analysis.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import mx.vigia.analysis.bill.SightingEvent;

/** Builds a sighting for tests; by default an initiative on the list of a period. */
public final class BillSightings {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TITLE = "Que reforma el artículo 5 de la Ley de Seguridad Nacional.";

    private final ObjectNode event = JSON.createObjectNode();

    private BillSightings(String key) {
        event.put("site", "mx.diputados.gaceta");
        event.put("sourceKey", key);
        event.put("revision", 1);
        event.put("pageKind", "period-list");
        event.put("silent", false);
        event.putArray("aliases");
        event.putArray("speaksFor");
        event.putObject("said");
        event.putObject("provenance")
                .put("address", "https://gaceta.diputados.gob.mx/Gaceta/Iniciativas/66/gp66_a3primero.html")
                .put("fetchedAt", Instant.now().toString())
                .put("sha256", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
                .put(
                        "publishedOn",
                        LocalDate.now(ZoneId.of("America/Mexico_City")).toString());
        titled(TITLE).kind("initiative");
    }

    public static BillSightings aBill() {
        return aBill("66/t/" + UUID.randomUUID());
    }

    public static BillSightings aBill(String key) {
        return new BillSightings(key);
    }

    public String key() {
        return event.get("sourceKey").textValue();
    }

    public String title() {
        return event.get("said").get("title").textValue();
    }

    /** Returns a sighting of another page with the same key and no other field. */
    public BillSightings then(int revision) {
        BillSightings next = new BillSightings(key());
        next.event.put("revision", revision);
        return next;
    }

    /** Returns the same sighting at another site, under the same key. */
    public BillSightings at(String site) {
        event.put("site", site);
        return this;
    }

    public BillSightings withRevision(int revision) {
        event.put("revision", revision);
        return this;
    }

    public BillSightings on(String pageKind) {
        event.put("pageKind", pageKind);
        return this;
    }

    public BillSightings alias(String alias) {
        ((ArrayNode) event.get("aliases")).add(alias);
        return this;
    }

    public BillSightings summed(String summary, String... subjects) {
        said("summary").put("summary", summary);
        ArrayNode list = said("subjects").putArray("subjects");
        List.of(subjects).forEach(list::add);
        return this;
    }

    public BillSightings openForCommentsUntil(LocalDate day, String language) {
        said("language").put("language", language);
        said("consultation").putObject("consultation").put("closesOn", day.toString());
        return this;
    }

    /** Sets the consultation window. */
    public BillSightings consulted(LocalDate opens, LocalDate closes) {
        consultedFrom(opens);
        ((ObjectNode) event.at("/said/consultation")).put("closesOn", closes.toString());
        return this;
    }

    /** Sets a consultation of which the source states no last day. */
    public BillSightings consultedFrom(LocalDate opens) {
        said("consultation").putObject("consultation").put("opensOn", opens.toString());
        return this;
    }

    public BillSightings linked(String address) {
        said("documents")
                .putArray("documents")
                .addObject()
                .put("label", "Votación")
                .put("address", address);
        return this;
    }

    public BillSightings silently() {
        event.put("silent", true);
        return this;
    }

    public BillSightings titled(String title) {
        said("title").put("title", title);
        return this;
    }

    public BillSightings kind(String kind) {
        said("kind").put("kind", kind);
        return this;
    }

    /** Sets the source's own term for the kind. */
    public BillSightings termed(String term) {
        said("kind").put("officialTerm", term);
        return this;
    }

    /** From a page published on this day. */
    public BillSightings published(LocalDate day) {
        ((ObjectNode) event.get("provenance")).put("publishedOn", day.toString());
        return this;
    }

    public BillSightings officiallyAt(String address) {
        said("officialAddress").put("officialAddress", address);
        return this;
    }

    public BillSightings numbered(String number) {
        said("number").put("number", number);
        return this;
    }

    public BillSightings presented(LocalDate day) {
        said("presentedOn").put("presentedOn", day.toString());
        return this;
    }

    public BillSightings text(String content) {
        said("text").putObject("text").put("content", content).put("cut", false);
        return this;
    }

    public BillSightings proposedBy(String name, String group, String role) {
        ObjectNode stated = said("proponents");
        ArrayNode list =
                stated.has("proponents") ? (ArrayNode) stated.get("proponents") : stated.putArray("proponents");
        ObjectNode proponent = list.addObject().put("name", name).put("role", role);
        if (!group.isEmpty()) {
            proponent.put("group", group);
        }
        return this;
    }

    public BillSightings turnedTo(String... committees) {
        ArrayNode list = said("committees").putArray("committees");
        for (String committee : committees) {
            list.addObject().put("name", committee).put("purpose", "report");
        }
        return this;
    }

    /** Was referred to these committees of a chamber. */
    public BillSightings turnedIn(String chamber, LocalDate day, String... committees) {
        turnedTo(committees).stepIn(chamber, "referred", "Turnada a comisiones.", day);
        ObjectNode step = (ObjectNode) steps().get(steps().size() - 1);
        step.set("committees", said("committees").get("committees").deepCopy());
        return this;
    }

    public BillSightings cited(String number) {
        said("citation")
                .putObject("citation")
                .put("text", "Gaceta Parlamentaria, núm. " + number)
                .put("number", number);
        return this;
    }

    /** Is printed in the gazette of this day, whose number is not known. */
    public BillSightings citedOn(LocalDate day) {
        said("citation")
                .putObject("citation")
                .put("text", "Gaceta Parlamentaria")
                .put("date", day.toString());
        return this;
    }

    public BillSightings step(String kind, String phrase) {
        steps().addObject().put("kind", kind).put("chamber", "deputies").put("phrase", phrase);
        return this;
    }

    public BillSightings step(String kind, String phrase, LocalDate day) {
        return stepIn("deputies", kind, phrase, day);
    }

    public BillSightings stepIn(String chamber, String kind, String phrase, LocalDate day) {
        steps().addObject()
                .put("kind", kind)
                .put("chamber", chamber)
                .put("phrase", phrase)
                .put("date", day.toString());
        return this;
    }

    /** Adds a step whose chamber and day may be null. */
    public BillSightings vaguely(String chamber, String kind, String phrase, LocalDate day) {
        ObjectNode step = steps().addObject().put("kind", kind).put("phrase", phrase);
        if (chamber != null) {
            step.put("chamber", chamber);
        }
        if (day != null) {
            step.put("date", day.toString());
        }
        return this;
    }

    public BillSightings readAt(Instant moment) {
        ((ObjectNode) event.get("provenance")).put("fetchedAt", moment.toString());
        return this;
    }

    /** Read from this page, in bytes of this digest. */
    public BillSightings from(String address, String sha256) {
        ((ObjectNode) event.get("provenance")).put("address", address).put("sha256", sha256);
        return this;
    }

    public BillSightings with(String field, String value) {
        event.put(field, value);
        return this;
    }

    public byte[] bytes() {
        return event.toString().getBytes(StandardCharsets.UTF_8);
    }

    public SightingEvent sighting() {
        return SightingReader.read(bytes());
    }

    /** Removes kind and title from the stated fields. */
    public BillSightings textOnly() {
        ((ObjectNode) event.get("said")).remove(List.of("kind", "title"));
        ArrayNode fields = event.putArray("speaksFor");
        ((ObjectNode) event.get("said")).fieldNames().forEachRemaining(fields::add);
        return this;
    }

    private ArrayNode steps() {
        ObjectNode stated = said("steps");
        return stated.has("steps") ? (ArrayNode) stated.get("steps") : stated.putArray("steps");
    }

    private ObjectNode said(String field) {
        ArrayNode fields = (ArrayNode) event.get("speaksFor");
        List<String> spoken = new java.util.ArrayList<>();
        fields.forEach(spoke -> spoken.add(spoke.textValue()));
        if (!spoken.contains(field)) {
            fields.add(field);
        }
        return (ObjectNode) event.get("said");
    }
}
