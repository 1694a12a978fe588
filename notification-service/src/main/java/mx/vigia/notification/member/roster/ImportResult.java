package mx.vigia.notification.member.roster;

import java.util.List;

/** The result of carrying out a list. */
public sealed interface ImportResult {
    /** It was carried out, except for what somebody else changed in the meantime. */
    record Done(int steps, List<ImportStep> undone) implements ImportResult {
        public Done {
            undone = List.copyOf(undone);
        }
    }

    /** The plan differs from the one shown: nothing was done. */
    record Overtaken(RosterPlan plan) implements ImportResult {}

    /** There is no such list, it has expired, or it is being carried out already. */
    record Unknown() implements ImportResult {}
}
