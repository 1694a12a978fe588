package mx.vigia.notification.member.roster;

import java.util.List;
import mx.vigia.platform.kafka.CloudEvent;

/**
 * What a list comes to: nothing is done as long as any of its rows is wrong.
 *
 * @param steps in the order in which they are done
 * @param unchanged how many people of the list stand as it says already
 * @param faults by row
 */
public record RosterPlan(List<ImportStep> steps, int unchanged, List<RowError> faults) {
    public RosterPlan {
        steps = List.copyOf(steps);
        faults = List.copyOf(faults);
    }

    /** Another whenever something else would be done. */
    public String version() {
        return CloudEvent.idFrom(steps.stream().map(ImportStep::mark).toArray(String[]::new))
                .toString();
    }

    /** Whether there is something to do, and nothing wrong. */
    public boolean canBeDone() {
        return faults.isEmpty() && !steps.isEmpty();
    }
}
