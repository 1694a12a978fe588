package mx.vigia.analysis.dossier.manual;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What people did by hand, to read. */
public interface ManualEditRepository {
    /** Everything done to a bill, the latest first. */
    List<ManualEdit> of(UUID dossier);

    /** Where a person has to decide between a correction and the sources, the oldest first. */
    List<ManualEdit> findContested(int most);

    /** How many of those there are. */
    int findContested();

    /** The bills of which a person said something about a topic that stands, the latest first. */
    List<UUID> findJudgedBills(int most);

    /** The same of the topic of this id. */
    List<UUID> findBillsJudgedOn(String topic, int most);

    /** One act. */
    Optional<ManualEdit> findById(UUID act);
}
