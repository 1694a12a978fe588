package mx.vigia.analysis.dossier.folding;

import java.time.LocalDate;
import java.util.Objects;
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.BillText;
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
    /** Returns the legal day of the text: that on which its page was published, or else on which it was read. */
    LocalDate day() {
        return Objects.requireNonNullElseGet(page.publishedOn(), () -> LegalTime.dayOf(page.fetchedAt()));
    }
}
