package mx.vigia.analysis.intake.manual;

import java.util.List;
import java.util.UUID;
import mx.vigia.analysis.dossier.registry.RelinkResult;

/** What came of somebody's word on links between bills. */
public sealed interface LinkRulingResult {
    /** It was done. */
    record Now(RelinkResult done) implements LinkRulingResult {}

    /** It stands already, at the same person's word; these are the bills it is about. */
    record AlreadyDone(UUID act, List<UUID> bills) implements LinkRulingResult {
        public AlreadyDone {
            bills = List.copyOf(bills);
        }
    }

    /** A bill is not as it was seen, or somebody else decided on the same two in the meantime. */
    record Overtaken() implements LinkRulingResult {}

    /** Nothing that can be shown would be left of a bill, or where somebody's hand spoke. */
    record Bare() implements LinkRulingResult {}

    /** There is no such bill or decision, or nothing to be done about it. */
    record Needless() implements LinkRulingResult {}
}
