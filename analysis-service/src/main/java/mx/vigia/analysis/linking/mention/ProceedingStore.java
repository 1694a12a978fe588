package mx.vigia.analysis.linking.mention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.analysis.bill.proceeding.BillConcern;
import mx.vigia.analysis.bill.proceeding.Proceeding;
import mx.vigia.analysis.bill.proceeding.ProceedingPageStatement;
import mx.vigia.analysis.dossier.fact.ProceedingFact;

/** What a room that knows one sort of proceeding does with it. */
public interface ProceedingStore {
    /** The proceeding as these words tell it. */
    Proceeding fold(UUID id, String site, List<ProceedingPageStatement> words, boolean silent);

    /** What is to be told about a bill it concerns; nothing where that was told already, or is not for telling. */
    Optional<ProceedingFact> buildFact(Proceeding proceeding, BillConcern concern, LocalDate today);

    /** What is to be remembered as told though nothing was told here, since another proceeding told the same. */
    default Optional<String> announcedElsewhere(Proceeding proceeding, BillConcern concern) {
        return Optional.empty();
    }
}
