package mx.vigia.analysis.web.bill;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.bill.stage.LifeCycle;
import mx.vigia.analysis.bill.stage.StageTransition;
import mx.vigia.analysis.dossier.fact.FactKind;

/** Places the steps of one day, and those without a day, in a timeline as they usually follow each other. */
final class TimelineOrder {
    private TimelineOrder() {}

    /** Puts the entries of dated steps in their order; the entries of facts between them stay where they are. */
    static void sortDated(List<Step> order, Map<Step, Timeline.Entry> ofSteps, List<Timeline.Entry> entries) {
        Set<Timeline.Entry> steps = Collections.newSetFromMap(new IdentityHashMap<>());
        steps.addAll(ofSteps.values());
        var next = order.stream()
                .filter(step -> step.date() != null)
                .distinct()
                .map(ofSteps::get)
                .iterator();
        entries.replaceAll(entry -> steps.contains(entry) ? next.next() : entry);
    }

    /** Puts the entry of a minuta behind that of its approval on the same day, whichever page was read first. */
    static void placeMinutas(Map<Step, Timeline.Entry> ofSteps, List<Timeline.Entry> entries) {
        for (var minuta : entries.stream()
                .filter(entry -> entry.kind().equals(FactKind.MINUTA.word()))
                .toList()) {
            var approval = entries.stream()
                    .filter(entry -> entry.when().day().equals(minuta.when().day()))
                    .filter(entry -> isApproval(entry, ofSteps))
                    .findFirst()
                    .map(entry -> indexOf(entry, entries))
                    .orElse(-1);
            int place = indexOf(minuta, entries);
            if (approval > place) {
                Collections.rotate(entries.subList(place, approval + 1), -1);
            }
        }
    }

    private static boolean isApproval(Timeline.Entry entry, Map<Step, Timeline.Entry> ofSteps) {
        return ofSteps.entrySet().stream()
                .anyMatch(step -> step.getValue() == entry
                        && LifeCycle.mainTransitionOf(step.getKey()) == StageTransition.PASSED);
    }

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
