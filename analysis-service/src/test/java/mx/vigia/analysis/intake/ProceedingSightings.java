package mx.vigia.analysis.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import mx.vigia.platform.text.Sha256;

/** A sighting of a vote, a meeting or a debate for tests. */
public final class ProceedingSightings {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String HOST = "https://gaceta.diputados.gob.mx";

    private final ObjectNode event = JSON.createObjectNode();

    private ProceedingSightings(String site, String key, String pageKind) {
        event.put("site", site);
        event.put("sourceKey", key);
        event.put("revision", 1);
        event.put("pageKind", pageKind);
        event.put("silent", false);
        event.putArray("aliases");
        event.putArray("speaksFor");
        event.putObject("said");
        event.putObject("provenance")
                .put("address", HOST + "/" + key)
                .put("fetchedAt", Instant.now().toString())
                .put("sha256", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
        said("officialAddress", HOST + "/" + key);
        said("chamber", "deputies");
    }

    /** A vote of the Chamber of Deputies on a page of its own. */
    public static ProceedingSightings aVote() {
        return new ProceedingSightings("mx.diputados.gaceta", "vote/66/" + UUID.randomUUID(), "vote");
    }

    public static ProceedingSightings aVoteAt(String site) {
        return new ProceedingSightings(site, "vote/66/" + UUID.randomUUID(), "vote");
    }

    /** A meeting of a commission of the Chamber of Deputies, called on the page of a day. */
    public static ProceedingSightings aMeeting() {
        return aMeetingOn("mx.diputados.gaceta");
    }

    public static ProceedingSightings aMeetingOn(String site) {
        return new ProceedingSightings(site, "meeting/" + UUID.randomUUID(), "day")
                .said("kind", "committee")
                .said("status", "called")
                .said("title", "De la Comisión de Seguridad Ciudadana, a la décima reunión ordinaria")
                .said("body", "Comisión de Seguridad Ciudadana");
    }

    public static ProceedingSightings aDebate(String key) {
        return new ProceedingSightings("mx.diputados.cronica", key, "transcript")
                .said("title", "Versión estenográfica de la sesión ordinaria");
    }

    /** Returns the next revision of the same page. */
    public ProceedingSightings then(int revision) {
        ProceedingSightings next = new ProceedingSightings(
                event.get("site").textValue(), key(), event.get("pageKind").textValue());
        next.event.put("revision", revision);
        return next;
    }

    public ProceedingSightings on(String pageKind, String address) {
        event.put("pageKind", pageKind);
        ((ObjectNode) event.get("provenance")).put("address", address);
        return this;
    }

    public String key() {
        return event.get("sourceKey").textValue();
    }

    public String subject() {
        return key().substring(0, key().indexOf('/'));
    }

    public UUID id() {
        return Sha256.identifier(subject() + "|" + event.get("site").textValue() + "|" + key());
    }

    public String address() {
        return HOST + "/" + key();
    }

    public ProceedingSightings silently() {
        event.put("silent", true);
        return this;
    }

    public ProceedingSightings said(String field, String value) {
        spoken(field).put(field, value);
        return this;
    }

    public ProceedingSightings heldOn(LocalDate day) {
        return said("heldOn", day.toString());
    }

    public ProceedingSightings total(String group, int favour, int against, int abstention) {
        ObjectNode row = list("totals").addObject();
        if (!group.isEmpty()) {
            row.put("group", group);
        }
        row.put("favour", favour)
                .put("against", against)
                .put("abstention", abstention)
                .put("present", 0)
                .put("absent", 0)
                .put("total", favour + against + abstention);
        return this;
    }

    public ProceedingSightings ballot(String voter, String group, String position) {
        list("ballots").addObject().put("voter", voter).put("group", group).put("position", position);
        return this;
    }

    public ProceedingSightings about(String field, String value) {
        list("about").addObject().put(field, value);
        return this;
    }

    public ProceedingSightings about(String reference, String address, String title) {
        list("about")
                .addObject()
                .put("reference", reference)
                .put("address", address)
                .put("title", title);
        return this;
    }

    /** A point of an agenda; {@code field} of its mention may be empty. */
    public ProceedingSightings item(String number, String text, String field, String value) {
        ObjectNode item = list("items").addObject().put("number", number).put("text", text);
        if (!field.isEmpty()) {
            item.putArray("about").addObject().put(field, value);
        }
        return this;
    }

    /** A point whose one mention gives a title, and a key or an address where it is not empty. */
    public ProceedingSightings item(String number, String text, String key, String address, String title) {
        ObjectNode item = list("items").addObject().put("number", number).put("text", text);
        ObjectNode about = item.putArray("about").addObject().put("title", title);
        if (!key.isEmpty()) {
            about.put("key", key);
        }
        if (!address.isEmpty()) {
            about.put("address", address);
        }
        return this;
    }

    /** A point whose one mention cites a number of the Gaceta and gives a title. */
    public ProceedingSightings citing(String number, String text, String cited, String title) {
        ObjectNode item = list("items").addObject().put("number", number).put("text", text);
        item.putArray("about")
                .addObject()
                .put("reference", "Gaceta Parlamentaria, número " + cited)
                .put("title", title);
        return this;
    }

    /** From an issue of this day. */
    public ProceedingSightings published(LocalDate day) {
        ((ObjectNode) event.get("provenance")).put("publishedOn", day.toString());
        return this;
    }

    /** One mention more at the point added last. */
    public ProceedingSightings alsoNamed(String field, String value) {
        ArrayNode items = list("items");
        ((ArrayNode) items.get(items.size() - 1).get("about")).addObject().put(field, value);
        return this;
    }

    public ProceedingSightings turn(String speaker, String group, String subject, String text) {
        ArrayNode turns = list("turns");
        ObjectNode turn = turns.addObject().put("order", turns.size()).put("speaker", speaker);
        turn.put("group", group).put("matter", subject).put("text", text);
        return this;
    }

    /** Adds a turn of a speaker with this office, such as "diputada". */
    public ProceedingSightings turnOf(String speaker, String role, String text) {
        ArrayNode turns = list("turns");
        turns.addObject()
                .put("order", turns.size())
                .put("speaker", speaker)
                .put("role", role)
                .put("text", text);
        return this;
    }

    public ProceedingSightings with(String field, String value) {
        event.put(field, value);
        return this;
    }

    public byte[] bytes() {
        return event.toString().getBytes(StandardCharsets.UTF_8);
    }

    private ArrayNode list(String field) {
        ObjectNode stated = spoken(field);
        return stated.has(field) ? (ArrayNode) stated.get(field) : stated.putArray(field);
    }

    private ObjectNode spoken(String field) {
        ArrayNode fields = (ArrayNode) event.get("speaksFor");
        for (var spoke : fields) {
            if (spoke.textValue().equals(field)) {
                return (ObjectNode) event.get("said");
            }
        }
        fields.add(field);
        return (ObjectNode) event.get("said");
    }
}
