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
 * What is left to say of matches that came and went while their notices waited for one letter: pure. A reader is told how it is in the end, once, where that is
 * another than what they know; of what came and went, or went and came back, nothing. What a watch asks for by its kind is news of its own, and always told with
 * all that belongs to it.
 */
record NetMatchChanges(List<Turned> reasons) {
    NetMatchChanges {
        reasons = List.copyOf(reasons);
    }

    /**
     * A reason of a notice that is due.
     *
     * @param news whether the watch asks for facts of this kind anyway
     */
    record Turned(UUID notice, UUID reader, UUID bill, UUID watch, MatchTransition turn, boolean news) {
        private boolean turns() {
            return turn != MatchTransition.NONE;
        }

        private List<UUID> matter() {
            return List.of(reader, bill, watch);
        }
    }

    /** The notices of which no reason is left. */
    Set<UUID> idle() {
        var spent = spent();
        var left = reasons.stream()
                .filter(reason -> !spent.contains(reason))
                .map(Turned::notice)
                .collect(Collectors.toSet());
        return reasons.stream()
                .map(Turned::notice)
                .filter(notice -> !left.contains(notice))
                .collect(Collectors.toSet());
    }

    /** The reasons that fall away from notices for which others are left. */
    Set<Turned> idleReasons() {
        var idle = idle();
        return spent().stream()
                .filter(reason -> !idle.contains(reason.notice()))
                .collect(Collectors.toSet());
    }

    private Set<Turned> spent() {
        var turns = reasons.stream()
                .filter(Turned::turns)
                .collect(Collectors.groupingBy(Turned::matter, LinkedHashMap::new, Collectors.toList()));
        return turns.values().stream()
                .map(NetMatchChanges::spent)
                .flatMap(Collection::stream)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static List<Turned> spent(List<Turned> inOrder) {
        if (inOrder.stream().anyMatch(Turned::news)) {
            return List.of();
        }
        return inOrder.getFirst().turn() == inOrder.getLast().turn() ? inOrder.subList(0, inOrder.size() - 1) : inOrder;
    }
}
