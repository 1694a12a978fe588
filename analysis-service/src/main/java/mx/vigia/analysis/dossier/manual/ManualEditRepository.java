package mx.vigia.analysis.dossier.manual;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads manual edits. */
public interface ManualEditRepository {
    /** Returns all edits of a bill, the latest first. */
    List<ManualEdit> of(UUID dossier);

    /** Returns the corrections for which a person has to decide between them and the sources, the oldest first. */
    List<ManualEdit> findContested(int max);

    /** Returns the number of contested corrections. */
    int findContested();

    /** Returns the bills with an active judgement of a person on a topic, the latest first. */
    List<UUID> findJudgedBills(int max);

    /** Returns the bills with an active judgement on the topic of this id, the latest first. */
    List<UUID> findBillsJudgedOn(String topic, int max);

    /** Returns the edit with this id. */
    Optional<ManualEdit> findById(UUID editId);
}
