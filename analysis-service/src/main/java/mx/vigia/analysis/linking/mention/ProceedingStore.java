package mx.vigia.analysis.linking.mention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.analysis.bill.proceeding.BillConcern;
import mx.vigia.analysis.bill.proceeding.Proceeding;
import mx.vigia.analysis.bill.proceeding.ProceedingPageStatement;
import mx.vigia.analysis.dossier.fact.ProceedingFact;

/** Handles one kind of proceeding. */
public interface ProceedingStore {
    /** Folds these statements into the proceeding. */
    Proceeding fold(UUID id, String site, List<ProceedingPageStatement> words, boolean silent);

    /**
     * Returns the fact to announce about a bill it concerns; empty if it was announced already, or is not to be
     * announced.
     */
    Optional<ProceedingFact> buildFact(Proceeding proceeding, BillConcern concern, LocalDate today);

    /** Returns what to record as announced without announcing it, since another proceeding announced the same. */
    default Optional<String> announcedElsewhere(Proceeding proceeding, BillConcern concern) {
        return Optional.empty();
    }
}
