package mx.vigia.analysis.dossier.fact;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.BillField;
import mx.vigia.analysis.bill.Citation;
import mx.vigia.analysis.bill.Consultation;
import mx.vigia.analysis.bill.DocumentLink;
import mx.vigia.analysis.bill.Proponent;
import mx.vigia.analysis.bill.Referral;
import mx.vigia.analysis.bill.StatedFields;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.Tag;
import mx.vigia.platform.i18n.LocalizedName;
import mx.vigia.platform.text.OrEmpty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One side of a correction: the field, and its value in plain words.
 *
 * @param field its word, or {@value #TOPICS_FIELD}
 * @param says empty where it has no value, or is a text
 * @param topics what the bill is about on this side, if the topics were corrected; {@code says} has their ids
 * @param takesBack the facts that announced what is no longer true: everyone notified of them is also to be notified of
 *     this
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record CorrectionData(
        @Schema(
                required = true,
                enumeration = {
                    "title",
                    "kind",
                    "number",
                    "proponents",
                    "presentedOn",
                    "committees",
                    "steps",
                    "citation",
                    "officialAddress",
                    "documents",
                    "text",
                    "summary",
                    "subjects",
                    "language",
                    "consultation",
                    TOPICS_FIELD
                })
        String field,

        String says,
        List<LocalizedName> topics,
        List<UUID> takesBack) {
    /**
     * The field name for topics, which is not a field of any page: they follow from the topic rules, which people
     * change.
     */
    public static final String TOPICS_FIELD = "topics";

    private static final String SEPARATOR = "; ";

    public CorrectionData {
        says = OrEmpty.text(says);
        topics = OrEmpty.list(topics);
        takesBack = OrEmpty.list(takesBack);
    }

    static CorrectionData of(BillField field, StatedFields one, StatedFields other, List<UUID> takesBack) {
        String words = words(field, one, other);
        return new CorrectionData(field.word(), words.isBlank() ? "" : words, List.of(), takesBack);
    }

    /** Returns the topics the bill is certainly about. */
    static CorrectionData ofTopics(Dossier bill, Function<String, LocalizedName> names) {
        List<String> ids = bill.tags().stream().map(Tag::topic).sorted().toList();
        return new CorrectionData(
                TOPICS_FIELD,
                String.join(SEPARATOR, ids),
                ids.stream().map(names).toList(),
                List.of());
    }

    /** Whether it is about this field. */
    public boolean isOf(BillField other) {
        return other.word().equals(field);
    }

    private static String words(BillField field, StatedFields one, StatedFields other) {
        return switch (field) {
            case TITLE -> plain(one.title());
            case KIND ->
                Objects.requireNonNullElseGet(
                        one.officialTerm(), () -> one.kind().word());
            case NUMBER -> plain(one.number());
            case PROPONENTS -> joined(one.proponents().stream().map(Proponent::name));
            case PRESENTED_ON -> plain(one.presentedOn());
            case COMMITTEES -> joined(one.committees().stream().map(Referral::name));
            case STEPS ->
                joined(one.steps().stream()
                        .filter(step -> !other.steps().contains(step))
                        .map(CorrectionData::words));
            case CITATION ->
                Optional.ofNullable(one.citation()).map(Citation::text).orElse("");
            case OFFICIAL_ADDRESS -> plain(one.officialAddress());
            case DOCUMENTS -> joined(one.documents().stream().map(DocumentLink::address));
            case TEXT -> "";
            case SUMMARY -> plain(one.summary());
            case SUBJECTS -> joined(one.subjects().stream());
            case LANGUAGE -> plain(one.language());
            case CONSULTATION ->
                Optional.ofNullable(one.consultation())
                        .map(CorrectionData::window)
                        .orElse("");
        };
    }

    private static String words(Step step) {
        return step.date() == null ? step.phrase() : step.date() + " " + step.phrase();
    }

    private static String window(Consultation window) {
        return plain(window.opensOn()) + "/" + plain(window.closesOn());
    }

    private static String plain(Object value) {
        return Objects.toString(value, "");
    }

    private static String joined(Stream<String> words) {
        return words.collect(Collectors.joining(SEPARATOR));
    }
}
