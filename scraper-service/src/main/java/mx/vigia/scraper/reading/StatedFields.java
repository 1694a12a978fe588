package mx.vigia.scraper.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The fields that one page states about one subject; unstated fields are absent. Written to JSON it is the {@code said}
 * of the contract, and its field names are what it {@code speaksFor}.
 */
public final class StatedFields {
    private final Map<String, Object> fields = new LinkedHashMap<>();

    private StatedFields(Map<String, Object> fields) {
        this.fields.putAll(fields);
    }

    /** Returns a statement without fields. */
    public static StatedFields nothing() {
        return new StatedFields(Map.of());
    }

    /** Sets the title; omitted if the page shows none. */
    public StatedFields title(String title) {
        return withNonEmpty("title", title);
    }

    /** Sets the kind of matter, in the contract's word and in the source's own. */
    public StatedFields kind(String kind, String officialTerm) {
        return with("kind", kind).with("officialTerm", officialTerm);
    }

    public StatedFields legislature(int legislature) {
        return with("legislature", legislature);
    }

    public StatedFields number(String number) {
        return withNonEmpty("number", number);
    }

    public StatedFields proponents(List<Proponent> proponents) {
        return with("proponents", List.copyOf(proponents));
    }

    /** Sets who signed and how, where the source lists more than those who bring the bill. */
    public StatedFields signers(List<Signer> signers) {
        return withNonEmpty("signers", List.copyOf(signers));
    }

    public StatedFields presentedOn(LocalDate day) {
        return with("presentedOn", day.toString());
    }

    public StatedFields committees(List<Referral> committees) {
        return with("committees", List.copyOf(committees));
    }

    public StatedFields steps(List<Step> steps) {
        return with("steps", List.copyOf(steps));
    }

    public StatedFields citation(Citation citation) {
        return with("citation", citation);
    }

    public StatedFields officialAddress(URI address) {
        return with("officialAddress", address.toString());
    }

    public StatedFields documents(List<DocumentLink> documents) {
        return with("documents", List.copyOf(documents));
    }

    public StatedFields text(String content, boolean cut) {
        return with("text", new Text(content, cut));
    }

    /** Sets the summary or abstract, in the source's words. */
    public StatedFields summary(String summary) {
        return withNonEmpty("summary", summary);
    }

    /** Sets the source's own subject words. */
    public StatedFields subjects(List<String> subjects) {
        return withNonEmpty("subjects", List.copyOf(subjects));
    }

    /** Sets the language of title and text as a BCP 47 tag; omitted if Spanish. */
    public StatedFields language(String language) {
        return withNonEmpty("language", language);
    }

    /** Sets the period in which the public may comment. */
    public StatedFields consultation(Consultation window) {
        return with("consultation", window);
    }

    /** Returns the same statement with this field as previously stored, in JSON types. */
    public StatedFields withStored(String field, Object asItWas) {
        return with(field, asItWas);
    }

    /** Returns all stated fields, by the contract's names, in a fixed order. */
    public Map<String, Object> fields() {
        return Collections.unmodifiableMap(fields);
    }

    /** Returns the same statement with this field, unless the value is empty. */
    StatedFields withNonEmpty(String field, Object value) {
        var empty = value instanceof String words ? words.isBlank() : value instanceof List<?> list && list.isEmpty();
        return empty ? this : with(field, value);
    }

    StatedFields with(String field, Object value) {
        var more = new StatedFields(fields);
        more.fields.put(field, value);
        return more;
    }

    @Override
    public String toString() {
        return fields.toString();
    }

    /** A person who brings the bill; the group in its short form, empty if the source names none. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Proponent(String name, String group, String role) {}

    /**
     * A person who signed.
     *
     * @param signature {@code proponent}, {@code group} for all members of a group, {@code several-groups},
     *     {@code adherent} who joined later, or {@code other}
     * @param term the source's own word for it
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Signer(String name, String group, String role, String signature, String term) {}

    /** A committee, and whether it is to report or to give its opinion. */
    public record Referral(String name, String purpose) {}

    /** A labelled link. */
    public record DocumentLink(String label, URI address) {}

    /** The customary citation of the publication. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Citation(String text, String number, String date) {}

    /** One line of a bill's progress in the source's own sentence; chamber and date are empty if it names none. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Step(
            String kind,
            String chamber,
            String phrase,
            String date,
            List<Referral> committees,
            List<DocumentLink> documents) {
        /** Creates a step without committee and link. */
        public Step(String kind, String chamber, String phrase, String date) {
            this(kind, chamber, phrase, date, List.of(), List.of());
        }
    }

    /** The period in which the public may comment, in days; a day the source does not name is empty. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Consultation(String opensOn, String closesOn, String address) {}

    /** The full text in paragraphs. */
    public record Text(String content, boolean cut) {}
}
