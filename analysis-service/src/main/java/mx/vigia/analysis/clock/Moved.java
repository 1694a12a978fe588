package mx.vigia.analysis.clock;

import java.util.List;

/** A term that now ends on another day than it did: from before to after. */
public record Moved(Deadline before, Deadline after) {
    /** Which of these terms moved between two states of one matter; new ones and those that are gone did not. */
    public static List<Moved> between(List<Deadline> before, List<Deadline> after) {
        return after.stream()
                .flatMap(now -> before.stream()
                        .filter(then -> then.rule().equals(now.rule()) && then.chamber() == now.chamber())
                        .filter(then -> then.start() != Event.LISTED)
                        .filter(then ->
                                !then.due().equals(now.due()) || !then.latest().equals(now.latest()))
                        .map(then -> new Moved(then, now)))
                .toList();
    }
}
