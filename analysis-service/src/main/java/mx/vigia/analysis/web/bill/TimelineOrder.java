package mx.vigia.analysis.web.bill;

import java.util.List;
import java.util.Map;
import mx.vigia.analysis.bill.Step;

/** Places steps without a day in a timeline. */
final class TimelineOrder {
    private TimelineOrder() {}

    /**
     * Adds the entries of steps without a day behind that of the step before, or before that of the first dated one.
     */
    static void addUndated(List<Step> order, Map<Step, Timeline.Entry> ofSteps, List<Timeline.Entry> entries) {
        for (int i = 0; i < order.size(); i++) {
            var step = order.get(i);
            if (step.date() == null) {
                int place = i > 0
                        ? indexOf(ofSteps.get(order.get(i - 1)), entries) + 1
                        : order.stream()
                                .filter(next -> next.date() != null)
                                .findFirst()
                                .map(next -> indexOf(ofSteps.get(next), entries))
                                .orElse(0);
                entries.add(place, ofSteps.get(step));
            }
        }
    }

    /** Returns the place of this very entry; another may be equal to it. */
    private static int indexOf(Timeline.Entry entry, List<Timeline.Entry> entries) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i) == entry) {
                return i;
            }
        }
        return entries.size() - 1;
    }
}
