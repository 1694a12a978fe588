package mx.vigia.analysis.dossier.folding;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.BillText;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.FederalSites;
import mx.vigia.analysis.bill.Provenance;
import mx.vigia.analysis.deadline.LegalTime;
import org.jspecify.annotations.Nullable;

/**
 * The text of one document of a bill, as its record states it now.
 *
 * @param kind what the document is; null where its record does not state it
 * @param page the page with the text
 */
public record DocumentText(BillId record, @Nullable BillKind kind, BillText text, Provenance page) {
    /** The most days between two copies of one document; a second report comes later. */
    static final int MAX_DAYS_BETWEEN_COPIES = 30;

    /**
     * Whether both are copies of one document: from one record, or of one kind and about one day, unless two chambers
     * issued them.
     */
    boolean isCopyOf(DocumentText other) {
        return record.equals(other.record)
                || kind == other.kind
                        && Math.abs(ChronoUnit.DAYS.between(day(), other.day())) <= MAX_DAYS_BETWEEN_COPIES
                        && (issuer() == null || other.issuer() == null || issuer() == other.issuer());
    }

    /** Returns the chamber that reported or sent it, as its site implies; null where that is unknown. */
    private @Nullable Chamber issuer() {
        return switch (kind) {
            case REPORT -> FederalSites.chamberOf(record.site());
            case MINUTA -> FederalSites.minutaSender(record.site());
            case null, default -> null;
        };
    }

    /** Returns the legal day of the text: that on which its page was published, or else on which it was read. */
    LocalDate day() {
        return Objects.requireNonNullElseGet(page.publishedOn(), () -> LegalTime.dayOf(page.fetchedAt()));
    }
}
