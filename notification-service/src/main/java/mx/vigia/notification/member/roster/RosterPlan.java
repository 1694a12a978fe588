package mx.vigia.notification.member.roster;

import java.util.List;
import mx.vigia.platform.kafka.CloudEvent;

/**
 * The changes that a list comes to: none is made as long as any row is wrong.
 *
 * @param steps in the order in which they are done
 * @param unchanged how many people of the list need no change
 * @param faults by row
 */
public record RosterPlan(List<ImportStep> steps, int unchanged, List<RowError> faults) {
    public RosterPlan {
        steps = List.copyOf(steps);
        faults = List.copyOf(faults);
    }

    /** Returns a version that differs whenever the changes do. */
    public String version() {
        return CloudEvent.idFrom(steps.stream().map(ImportStep::mark).toArray(String[]::new))
                .toString();
    }

    /** Whether there are changes to make and no errors. */
    public boolean canBeDone() {
        return faults.isEmpty() && !steps.isEmpty();
    }
}
