package mx.vigia.analysis.intake.manual;

import java.util.UUID;

/** What came of what a person's hand asked for. */
public sealed interface ManualEditResult {
    /** It was done, and the bill is at this revision. */
    record Now(UUID bill, UUID act, int revision) implements ManualEditResult {}

    /** It had been done before, when it was sent the first time. */
    record AlreadyDone(UUID bill, UUID act) implements ManualEditResult {}

    /** Something else was sent under the same name before. */
    record Otherwise() implements ManualEditResult {}

    /** The bill is not at the revision that the person saw. */
    record Overtaken(int revision) implements ManualEditResult {}

    /** It is so already, or no longer in force. */
    record Needless() implements ManualEditResult {}

    /** It would leave nothing of the bill. */
    record Bare() implements ManualEditResult {}

    /** It is about a step that the bill does not have, in these words. */
    record Astray(String step) implements ManualEditResult {}

    /** There is no such bill, or no such act. */
    record Unknown() implements ManualEditResult {}
}
