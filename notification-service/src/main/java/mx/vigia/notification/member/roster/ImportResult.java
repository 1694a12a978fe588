package mx.vigia.notification.member.roster;

import java.util.List;

/** What came of carrying out a list. */
public sealed interface ImportResult {
    /** It was carried out, but for what somebody else was quicker to change. */
    record Done(int steps, List<ImportStep> undone) implements ImportResult {
        public Done {
            undone = List.copyOf(undone);
        }
    }

    /** It comes to something else by now than was shown: nothing was done. */
    record Overtaken(RosterPlan plan) implements ImportResult {}

    /** There is no such list, its hour has passed, or it is being carried out already. */
    record Unknown() implements ImportResult {}
}
