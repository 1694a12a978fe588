package mx.vigia.analysis.dossier;

import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.bill.Retraction;

/** Writes anew where bills stand that older rules led elsewhere and what else they are called, and nothing else of them: no page said anything, so those who follow hear of it and nobody is told. */
final class Refolding {
    private final Docket docket;
    private final Instant now;

    Refolding(Docket docket, Instant now) {
        this.docket = docket;
        this.now = now;
    }

    /** The bills of these records, as far as they have one to show. */
    void of(Collection<BillId> records) {
        records.stream()
                .map(docket::linkOf)
                .distinct()
                .flatMap(id -> docket.dossier(id).stream())
                .filter(bill -> docket.mergedInto(bill.id()).isEmpty())
                .forEach(this::again);
    }

    private void again(Dossier bill) {
        Dossier told = Fold.of(bill.id(), 1, docket.recordsOf(bill.id()), now, now);
        if (told.title() != null && !stands(bill, told)) {
            Dossier after = isRetractedOtherwise(bill, told) ? told.heldSince(bill) : bill.standingAs(told);
            docket.dossiers().put(after.at(bill.revision() + 1, bill.lastChanged()), true);
        }
    }

    private static boolean stands(Dossier kept, Dossier told) {
        return kept.stage() == told.stage()
                && kept.outcome() == told.outcome()
                && Objects.equals(kept.flagged(), told.flagged())
                && kept.otherNumbers().equals(told.otherNumbers())
                && !isRetractedOtherwise(kept, told);
    }

    /** Whether only one of them has the step by which a person withdrew an entry: it goes, or comes back, with all that stands beside it. */
    private static boolean isRetractedOtherwise(Dossier kept, Dossier told) {
        return Retraction.isAmong(kept.steps()) != Retraction.isAmong(told.steps());
    }
}
