package mx.vigia.analysis.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.Provenance;
import mx.vigia.analysis.deadline.LegalTime;

/**
 * A text that a bill had, as one source record gave it.
 *
 * @param wording the digest of its words apart from their print
 * @param kind what the matter was at that time, and {@code officialTerm} the source's own word for it; null where nothing said so
 * @param captured when it was first read so
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
    private static final List<BillKind> KIND_ORDER =
            List.of(BillKind.INITIATIVE, BillKind.REPORT, BillKind.MINUTA, BillKind.DECREE);
    private static final List<BillKind> PUBLISHED_KINDS = List.of(BillKind.DECREE, BillKind.RULE, BillKind.NOTICE);

    /** The legal day of the text: that on which its page was published, or else on which we read it. */
    public LocalDate day() {
        return page.publishedOn() == null ? LegalTime.dayOf(captured) : page.publishedOn();
    }

    /** Whether what is of this kind is there in the words in which it was published. */
    public static boolean isPublished(BillKind kind) {
        return PUBLISHED_KINDS.contains(kind);
    }

    /**
     * Returns whether what is of this kind and official term is a law in force as a chamber consolidates it. Its day is
     * that of its last reform, which is not the day from which its transitory articles count.
     */
    public static boolean isLawInForce(BillKind kind, String officialTerm) {
        return kind == BillKind.DECREE && LAW_IN_FORCE.equals(officialTerm);
    }

    /** Of these texts, the earliest first, the one in which the matter was published: the latest decree, or else the latest rule or notice. */
    public static Optional<StoredText> published(List<StoredText> texts) {
        return PUBLISHED_KINDS.stream()
                .flatMap(kind -> texts.reversed().stream().filter(text -> text.kind == kind))
                .findFirst();
    }

    /** By their days, those of one day in the order in which a bill has them, the same words again left out. */
    public static List<StoredText> sort(List<StoredText> texts) {
        var all = new ArrayList<StoredText>();
        texts.stream()
                .sorted(Comparator.comparing(StoredText::day)
                        .thenComparingInt(text -> KIND_ORDER.indexOf(text.kind))
                        .thenComparing(StoredText::captured)
                        .thenComparing(StoredText::sha256))
                .filter(text -> all.isEmpty() || !all.getLast().hasSameContentAs(text))
                .forEach(all::add);
        return List.copyOf(all);
    }

    private boolean hasSameContentAs(StoredText other) {
        return kind == other.kind && isWordedAs(other);
    }

    /** Whether both are the same words, however they are printed. */
    public boolean isWordedAs(StoredText other) {
        return wording.equals(other.wording) || sha256.equals(other.sha256);
    }
}
