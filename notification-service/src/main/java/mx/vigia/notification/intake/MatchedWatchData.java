package mx.vigia.notification.intake;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import mx.vigia.notification.notice.MatchTransition;
import mx.vigia.notification.notice.WatchMatch;
import mx.vigia.notification.notice.WatchMatchReason;
import mx.vigia.platform.text.OrEmpty;

/**
 * A watch as an event names it.
 *
 * @param because why it matches, as indices into the reasons of the event, from 0
 * @param turn whether the change made it match, or ended that
 */
record MatchedWatchData(UUID watch, List<Integer> because, MatchTransition turn) {
    MatchedWatchData {
        Objects.requireNonNull(watch, "watches.watch");
        turn = turn == null ? MatchTransition.NONE : turn;
        because = OrEmpty.list(because);
    }

    /** Returns the watch with its reasons, from those of its event. */
    WatchMatch match(List<WatchMatchReason> all) {
        return new WatchMatch(
                watch, because.stream().map(place -> reasonAt(place, all)).toList(), turn);
    }

    private static WatchMatchReason reasonAt(int place, List<WatchMatchReason> all) {
        if (place < 0 || place >= all.size()) {
            throw new IllegalArgumentException(
                    "expected a place among the %d reasons of the event but found %d".formatted(all.size(), place));
        }
        return all.get(place);
    }
}
