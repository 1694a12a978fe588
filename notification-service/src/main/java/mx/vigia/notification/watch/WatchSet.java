package mx.vigia.notification.watch;

import java.util.List;
import java.util.UUID;

/** A standing question as {@code watches.v1} tells it: no name, no address, and only kinds of fact about bills. */
record WatchSet(UUID watch, int revision, boolean deleted, boolean paused, String query, List<String> kinds) {

    WatchSet {
        kinds = kinds.stream()
                .filter(kind -> !FactKind.called(kind).isOfASource())
                .toList();
    }

    static WatchSet of(Watch watch) {
        return new WatchSet(
                watch.id(),
                watch.revision(),
                watch.state() == Watch.State.DELETED,
                watch.state() == Watch.State.PAUSED,
                watch.query(),
                watch.writtenKinds());
    }
}
