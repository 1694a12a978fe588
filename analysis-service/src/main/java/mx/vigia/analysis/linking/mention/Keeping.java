package mx.vigia.analysis.linking.mention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.analysis.bill.proceeding.Concern;
import mx.vigia.analysis.bill.proceeding.Proceeding;
import mx.vigia.analysis.bill.proceeding.Word;
import mx.vigia.analysis.dossier.fact.Deed;

/** What a room that knows one sort of proceeding does with it. */
public interface Keeping {
    /** The proceeding as these words tell it. */
    Proceeding folded(UUID id, String site, List<Word> words, boolean silent);

    /** What is to be told about a bill it concerns; nothing where that was told already, or is not for telling. */
    Optional<Deed> deed(Proceeding proceeding, Concern concern, LocalDate today);

    /** What is to be remembered as told though nothing was told here, since another proceeding told the same. */
    default Optional<String> toldElsewhere(Proceeding proceeding, Concern concern) {
        return Optional.empty();
    }
}
