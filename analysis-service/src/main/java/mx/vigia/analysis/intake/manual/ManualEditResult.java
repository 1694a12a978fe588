package mx.vigia.analysis.intake.manual;

import java.util.UUID;

/** The result of a manual edit. */
public sealed interface ManualEditResult {
    /** The edit was made, and the bill is at this revision. */
    record Applied(UUID bill, UUID act, int revision) implements ManualEditResult {}

    /** The edit had already been made, when it was submitted the first time. */
    record AlreadyDone(UUID bill, UUID act) implements ManualEditResult {}

    /** Different content was submitted under the same key before. */
    record KeyReused() implements ManualEditResult {}

    /** The bill is not at the revision that the person saw. */
    record Outdated(int revision) implements ManualEditResult {}

    /** The edit would change nothing: the state is as requested, or the edit is no longer active. */
    record Unchanged() implements ManualEditResult {}

    /** Undoing the edit would leave no statement about the bill. */
    record NothingLeft() implements ManualEditResult {}

    /** It is about a step that the bill does not have, in these words. */
    record UnknownStep(String step) implements ManualEditResult {}

    /** There is no bill with this id, so nothing was changed. */
    record NotFound() implements ManualEditResult {}
}
