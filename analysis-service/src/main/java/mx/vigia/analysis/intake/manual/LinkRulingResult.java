package mx.vigia.analysis.intake.manual;

import java.util.List;
import java.util.UUID;
import mx.vigia.analysis.dossier.registry.RelinkResult;

/** The result of a decision on links between bills. */
public sealed interface LinkRulingResult {
    /** The decision was carried out. */
    record Applied(RelinkResult done) implements LinkRulingResult {}

    /** The same person's decision is already active; these are the bills it is about. */
    record AlreadyDone(UUID act, List<UUID> bills) implements LinkRulingResult {
        public AlreadyDone {
            bills = List.copyOf(bills);
        }
    }

    /** A bill has changed since it was seen, or another person decided on the same two in the meantime. */
    record Outdated() implements LinkRulingResult {}

    /** Nothing would be left to show of a bill, or of one with manual edits. */
    record NothingLeft() implements LinkRulingResult {}

    /** There is no such bill or decision, or nothing to be done about it. */
    record NothingToDecide() implements LinkRulingResult {}
}
