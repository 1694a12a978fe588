package mx.vigia.analysis.dossier.fact;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.BillField;
import mx.vigia.analysis.bill.DocumentLink;
import mx.vigia.analysis.bill.Proponent;
import mx.vigia.analysis.bill.Referral;
import mx.vigia.analysis.bill.StatedFields;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.Tag;
import mx.vigia.platform.i18n.LocalizedName;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One side of a correction: the field, and its value in plain words.
 *
 * @param field its word, or {@value #TOPICS_FIELD}
 * @param says null where it has no value, or is a text
 * @param topics what the bill is about on this side, if the topics were corrected; {@code says} has their ids
 * @param takesBack the facts that announced what is no longer true: everyone notified of them is also to be notified of
 * this
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

        @Nullable String says,
        List<LocalizedName> topics,
        List<UUID> takesBack) {
    /**
     * The field name for topics, which is not a field of any page: they follow from the topic rules, which people
     * change.
     */
    public static final String TOPICS_FIELD = "topics";

    private static final String SEPARATOR = "; ";

    public CorrectionData {
        topics = topics == null ? List.of() : List.copyOf(topics);
        takesBack = takesBack == null ? List.of() : List.copyOf(takesBack);
    }

    static CorrectionData of(BillField field, StatedFields one, StatedFields other, List<UUID> takesBack) {
        String words = words(field, one, other);
        return new CorrectionData(field.word(), words == null || words.isBlank() ? null : words, List.of(), takesBack);
    }

    /** Returns the topics the bill is certainly about. */
    static CorrectionData ofTopics(Dossier bill, Function<String, LocalizedName> names) {
        List<String> ids = bill.tags().stream().map(Tag::topic).sorted().toList();
        return new CorrectionData(
                TOPICS_FIELD,
                ids.isEmpty() ? null : String.join(SEPARATOR, ids),
                ids.stream().map(names).toList(),
                List.of());
    }

    /** Whether it is about this field. */
    public boolean isOf(BillField other) {
        return other.word().equals(field);
    }

    private static String words(BillField field, StatedFields one, StatedFields other) {
        return switch (field) {
            case TITLE -> one.title();
            case KIND -> one.officialTerm() == null ? one.kind().word() : one.officialTerm();
            case NUMBER -> one.number();
            case PROPONENTS -> joined(one.proponents().stream().map(Proponent::name));
            case PRESENTED_ON -> plain(one.presentedOn());
            case COMMITTEES -> joined(one.committees().stream().map(Referral::name));
            case STEPS ->
                joined(one.steps().stream()
                        .filter(step -> !other.steps().contains(step))
                        .map(CorrectionData::words));
            case CITATION -> one.citation() == null ? null : one.citation().text();
            case OFFICIAL_ADDRESS -> one.officialAddress();
            case DOCUMENTS -> joined(one.documents().stream().map(DocumentLink::address));
            case TEXT -> null;
            case SUMMARY -> one.summary();
            case SUBJECTS -> joined(one.subjects().stream());
            case LANGUAGE -> one.language();
            case CONSULTATION -> one.consultation() == null ? null : window(one);
        };
    }

    private static String words(Step step) {
        return step.date() == null ? step.phrase() : step.date() + " " + step.phrase();
    }

    private static String window(StatedFields stated) {
        return List.of(
                        plain(stated.consultation().opensOn()),
                        plain(stated.consultation().closesOn()))
                .stream()
                .collect(Collectors.joining("/"));
    }

    private static String plain(Object value) {
        return value == null ? "" : value.toString();
    }

    private static String joined(Stream<String> words) {
        return words.collect(Collectors.joining(SEPARATOR));
    }
}
