package mx.vigia.analysis.dossier.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import mx.vigia.analysis.bill.Provenance;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.platform.text.Sha256;

/**
 * Something done about a bill that is known from the page of a proceeding, not from the bill's own.
 *
 * @param number the sequence number of the announcement of this proceeding about this bill
 * @param before null where there is none
 * @param remembered what is stored as announced, as JSON
 */
public record ProceedingFact(
        FactKind kind,
        UUID proceeding,
        int number,
        FactState before,
        FactState after,
        LocalDate happened,
        boolean told,
        String remembered) {
    /** Returns the fact about this bill, with its audience. */
    public AddressedFact toAddressedFact(Dossier bill, Provenance page, AlertHorizon horizon, Instant now) {
        String key = "%s/%s/%s/%d".formatted(bill.id(), kind.word(), proceeding, number);
        Fact fact = new Fact(
                Sha256.identifier(key),
                kind,
                key,
                bill.id(),
                bill.revision(),
                before,
                after,
                happened,
                page.publishedOn(),
                page.fetchedAt(),
                page,
                null,
                horizon.isLate(happened, page.fetchedAt()));
        return new AddressedFact(
                fact, told && horizon.isWithin(happened, now) ? FactAudience.WHO_MATCHES : FactAudience.NOBODY);
    }
}
