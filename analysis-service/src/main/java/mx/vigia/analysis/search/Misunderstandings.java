package mx.vigia.analysis.search;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import mx.vigia.analysis.matching.CannotStand;

/**
 * Says of watches that they cannot stand here. A replica in which one does stand takes that back, and would be contradicted at once: this one says it again only after a while, when
 * an older version beside it is gone.
 */
final class Misunderstandings {
    /** Longer than two versions run side by side. */
    private static final Duration AGAIN = Duration.ofMinutes(10);

    private final AnsweringTold told;
    private final Map<UUID, Marked> marked = new HashMap<>();

    Misunderstandings(AnsweringTold told) {
        this.told = told;
    }

    private record Marked(long revision, Instant at) {}

    /** What is to be said of them now, each with its sites as they were last told. */
    List<AnsweringTold.Answered> of(List<CannotStand> cannotStand, Instant now) {
        marked.keySet().retainAll(cannotStand.stream().map(CannotStand::watch).toList());
        return cannotStand.stream()
                .filter(watch -> !isFresh(watch, now))
                .map(watch -> AnsweringTold.Answered.by(
                        watch,
                        told.of(watch.watch(), watch.revision())
                                .map(AnsweringTold.Answered::sites)
                                .orElseGet(TreeSet::new)))
                .toList();
    }

    /** These were told now. */
    void told(Collection<AnsweringTold.Answered> news, Instant now) {
        news.stream()
                .filter(answered -> answered.misunderstood() != null)
                .forEach(answered -> marked.put(answered.watch(), new Marked(answered.revision(), now)));
    }

    private boolean isFresh(CannotStand watch, Instant now) {
        var before = marked.get(watch.watch());
        return before != null
                && before.revision() == watch.revision()
                && before.at().plus(AGAIN).isAfter(now);
    }
}
