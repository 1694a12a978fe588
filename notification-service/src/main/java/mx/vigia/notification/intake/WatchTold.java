package mx.vigia.notification.intake;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import mx.vigia.notification.notice.Match;
import mx.vigia.notification.notice.Reason;
import mx.vigia.notification.notice.Turn;

/**
 * A watch as an event names it.
 *
 * @param because why it answers, as places among the reasons of the event, from 0
 * @param turn whether the change made it answer, or unmade that
 */
record WatchTold(UUID watch, List<Integer> because, Turn turn) {
    WatchTold {
        Objects.requireNonNull(watch, "watches.watch");
        turn = turn == null ? Turn.NONE : turn;
        because = because == null ? List.of() : List.copyOf(because);
    }

    /** The watch with its reasons, among those of its event. */
    Match match(List<Reason> all) {
        return new Match(watch, because.stream().map(place -> at(place, all)).toList(), turn);
    }

    private static Reason at(int place, List<Reason> all) {
        if (place < 0 || place >= all.size()) {
            throw new IllegalArgumentException(
                    "expected a place among the %d reasons of the event but found %d".formatted(all.size(), place));
        }
        return all.get(place);
    }
}
