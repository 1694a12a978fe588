package mx.vigia.analysis.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.analysis.bill.Kind;
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
public record KeptText(
        String sha256,
        String wording,
        Kind kind,
        String officialTerm,
        Instant captured,
        Provenance page,
        @JsonInclude(JsonInclude.Include.NON_NULL) UUID author) {
    private static final String LAW_IN_FORCE = "Ley vigente";
    private static final List<Kind> WAY_OF_A_BILL = List.of(Kind.INITIATIVE, Kind.REPORT, Kind.MINUTA, Kind.DECREE);
    private static final List<Kind> PUBLISHED = List.of(Kind.DECREE, Kind.RULE, Kind.NOTICE);

    /** The legal day of the text: that on which its page was published, or else on which we read it. */
    public LocalDate day() {
        return page.publishedOn() == null ? LegalTime.dayOf(captured) : page.publishedOn();
    }

    /** Whether what is of this kind is there in the words in which it was published. */
    public static boolean isPublished(Kind kind) {
        return PUBLISHED.contains(kind);
    }

    /**
     * Returns whether what is of this kind and official term is a law in force as a chamber consolidates it. Its day is
     * that of its last reform, which is not the day from which its transitory articles count.
     */
    public static boolean isLawInForce(Kind kind, String officialTerm) {
        return kind == Kind.DECREE && LAW_IN_FORCE.equals(officialTerm);
    }

    /** Of these texts, the earliest first, the one in which the matter was published: the latest decree, or else the latest rule or notice. */
    public static Optional<KeptText> published(List<KeptText> texts) {
        return PUBLISHED.stream()
                .flatMap(kind -> texts.reversed().stream().filter(text -> text.kind == kind))
                .findFirst();
    }

    /** By their days, those of one day in the order in which a bill has them, the same words again left out. */
    public static List<KeptText> inOrder(List<KeptText> texts) {
        var all = new ArrayList<KeptText>();
        texts.stream()
                .sorted(Comparator.comparing(KeptText::day)
                        .thenComparingInt(text -> WAY_OF_A_BILL.indexOf(text.kind))
                        .thenComparing(KeptText::captured)
                        .thenComparing(KeptText::sha256))
                .filter(text -> all.isEmpty() || !all.getLast().saysAs(text))
                .forEach(all::add);
        return List.copyOf(all);
    }

    private boolean saysAs(KeptText other) {
        return kind == other.kind && isWordedAs(other);
    }

    /** Whether both are the same words, however they are printed. */
    public boolean isWordedAs(KeptText other) {
        return wording.equals(other.wording) || sha256.equals(other.sha256);
    }
}
