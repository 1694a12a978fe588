package mx.vigia.notification.watch;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;

/**
 * A watch as published on {@code watches.v1}: no name, no address, and only kinds of fact about bills.
 *
 * @param listed whether a page or a calendar has its open bills: those of a committee always do
 */
record WatchEvent(
        UUID watch,
        int revision,
        boolean deleted,
        boolean paused,
        String query,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean listed,
        List<String> kinds) {

    WatchEvent {
        kinds = kinds.stream()
                .filter(kind -> !FactKind.called(kind).isSourceFact())
                .toList();
    }

    static WatchEvent of(Watch watch) {
        return new WatchEvent(
                watch.id(),
                watch.revision(),
                watch.state() == Watch.State.DELETED,
                watch.state() == Watch.State.PAUSED,
                watch.query(),
                watch.isListed(),
                watch.writtenKinds());
    }
}
