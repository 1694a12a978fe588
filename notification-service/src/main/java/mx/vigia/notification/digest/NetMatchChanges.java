package mx.vigia.notification.digest;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.vigia.notification.notice.MatchTransition;

/**
 * The net result of matches that came and went while their notices waited for one letter: pure. A reader is notified of
 * the final state, once, if it differs from the one they know; matches that came and went, or went and came back, are
 * dropped. Facts that a watch selects by kind are always reported, with all that belongs to them.
 */
record NetMatchChanges(List<Turned> reasons) {
    NetMatchChanges {
        reasons = List.copyOf(reasons);
    }

    /**
     * A reason of a due notice.
     *
     * @param news whether the watch selects facts of this kind anyway
     */
    record Turned(UUID notice, UUID reader, UUID bill, UUID watch, MatchTransition turn, boolean news) {
        private boolean isMatchChange() {
            return turn != MatchTransition.NONE;
        }

        private List<UUID> matter() {
            return List.of(reader, bill, watch);
        }
    }

    /** Returns the notices with no reason left. */
    Set<UUID> idle() {
        var spent = findEvenedOut();
        var left = reasons.stream()
                .filter(reason -> !spent.contains(reason))
                .map(Turned::notice)
                .collect(Collectors.toSet());
        return reasons.stream()
                .map(Turned::notice)
                .filter(notice -> !left.contains(notice))
                .collect(Collectors.toSet());
    }

    /** Returns the dropped reasons of notices that have others left. */
    Set<Turned> idleReasons() {
        var idle = idle();
        return findEvenedOut().stream()
                .filter(reason -> !idle.contains(reason.notice()))
                .collect(Collectors.toSet());
    }

    private Set<Turned> findEvenedOut() {
        var turns = reasons.stream()
                .filter(Turned::isMatchChange)
                .collect(Collectors.groupingBy(Turned::matter, LinkedHashMap::new, Collectors.toList()));
        return turns.values().stream()
                .map(NetMatchChanges::findEvenedOut)
                .flatMap(Collection::stream)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static List<Turned> findEvenedOut(List<Turned> inOrder) {
        if (inOrder.stream().anyMatch(Turned::news)) {
            return List.of();
        }
        return inOrder.getFirst().turn() == inOrder.getLast().turn() ? inOrder.subList(0, inOrder.size() - 1) : inOrder;
    }
}
