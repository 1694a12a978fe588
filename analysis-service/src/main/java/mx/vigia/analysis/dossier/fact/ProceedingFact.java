package mx.vigia.analysis.dossier.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import mx.vigia.analysis.bill.Provenance;
import mx.vigia.analysis.dossier.Dossier;

/**
 * Something done about a bill that is known from the page of a proceeding, not from the bill's own.
 *
 * @param number the sequence number of the announcement of this proceeding about this bill
 * @param content gives the fact its content
 * @param remembered what is stored as announced, as JSON
 */
public record ProceedingFact(
        FactKind kind,
        UUID proceeding,
        int number,
        Function<FactHeader, Fact> content,
        LocalDate happened,
        boolean told,
        String remembered) {
    /** Returns the fact about this bill, with its audience. */
    public AddressedFact toAddressedFact(Dossier bill, Provenance page, AlertHorizon horizon, Instant now) {
        String key = "%s/%s/%s/%d".formatted(bill.id(), kind.word(), proceeding, number);
        FactHeader header = FactHeader.ofPage(
                FactIdentity.of(kind, bill.id(), bill.revision(), key),
                happened,
                page,
                horizon.isLate(happened, page.fetchedAt()));
        return new AddressedFact(
                content.apply(header),
                told && horizon.isWithin(happened, now) ? FactAudience.WHO_MATCHES : FactAudience.NOBODY);
    }
}
