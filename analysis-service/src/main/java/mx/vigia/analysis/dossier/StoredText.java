package mx.vigia.analysis.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.DocumentOrder;
import mx.vigia.analysis.bill.Provenance;
import mx.vigia.analysis.deadline.LegalTime;

/**
 * A text that a bill had, as one source record stated it.
 *
 * @param wording the digest of its words without typographic differences
 * @param kind what the matter was at that time, and {@code officialTerm} the source's own word for it; null where not
 *     stated
 * @param captured when it was first read in this form
 * @param page the page it was first read from
 * @param author who entered it by hand, an opaque id; null where a page gave it
 */
public record StoredText(
        String sha256,
        String wording,
        BillKind kind,
        String officialTerm,
        Instant captured,
        Provenance page,
        @JsonInclude(JsonInclude.Include.NON_NULL) UUID author) {
    private static final String LAW_IN_FORCE = "Ley vigente";
    private static final List<BillKind> PUBLISHED_KINDS = List.of(BillKind.DECREE, BillKind.RULE, BillKind.NOTICE);

    /** Creates a text that a page gave. */
    public StoredText(
            String sha256, String wording, BillKind kind, String officialTerm, Instant captured, Provenance page) {
        this(sha256, wording, kind, officialTerm, captured, page, null);
    }

    /** Returns the legal day of the text: that on which its page was published, or else on which we read it. */
    public LocalDate day() {
        return Objects.requireNonNullElseGet(page.publishedOn(), () -> LegalTime.dayOf(captured));
    }

    /** Whether texts of this kind are the published wording. */
    public static boolean isPublished(BillKind kind) {
        return PUBLISHED_KINDS.contains(kind);
    }

    /**
     * Whether a text of this kind and official term is a law in force as consolidated by a chamber. Its day is that of
     * its last reform, which is not the day from which its transitory articles count.
     */
    public static boolean isLawInForce(BillKind kind, String officialTerm) {
        return kind == BillKind.DECREE && LAW_IN_FORCE.equals(officialTerm);
    }

    /**
     * Returns the text in which the matter was published, from texts with the earliest first: the latest decree, or
     * else the latest rule or notice.
     */
    public static Optional<StoredText> published(List<StoredText> texts) {
        return PUBLISHED_KINDS.stream()
                .flatMap(kind -> texts.reversed().stream().filter(text -> text.kind == kind))
                .findFirst();
    }

    /** Returns the texts by day, those of one day in the bill's own order, without repeated wordings. */
    public static List<StoredText> sort(List<StoredText> texts) {
        var all = new ArrayList<StoredText>();
        texts.stream()
                .sorted(Comparator.comparing(StoredText::day)
                        .thenComparing(DocumentOrder.of(texts, StoredText::kind, text -> text.page.site()))
                        .thenComparing(StoredText::captured)
                        .thenComparing(StoredText::sha256))
                .filter(text -> all.isEmpty() || !all.getLast().hasSameContentAs(text))
                .forEach(all::add);
        return List.copyOf(all);
    }

    private boolean hasSameContentAs(StoredText other) {
        return kind == other.kind && isWordedAs(other);
    }

    /** Whether both have the same words, ignoring typography. */
    public boolean isWordedAs(StoredText other) {
        return wording.equals(other.wording) || sha256.equals(other.sha256);
    }
}
