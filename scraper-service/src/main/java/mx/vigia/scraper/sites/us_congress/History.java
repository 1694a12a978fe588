package mx.vigia.scraper.sites.us_congress;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import mx.vigia.scraper.reading.StatedFields.Step;

/** A bill's lines of history as steps, oldest first; the lines of several systems about one event are one step. */
final class History {
    private static final int MAX_STEPS = 200;
    private static final int MAX_DOCUMENTS = 20;

    private History() {}

    /** Returns the addresses of the roll calls that these actions link to. */
    static List<URI> rollCalls(List<Action> actions) {
        return actions.stream()
                .flatMap(action -> action.votes().stream())
                .map(RecordedVote::address)
                .distinct()
                .toList();
    }

    /** Returns the steps of these actions, which come newest first; if too many, the latest. */
    static List<Step> of(List<Action> actions) {
        var events = new LinkedHashMap<String, List<Action>>();
        actions.stream()
                .filter(action -> !action.text().isEmpty())
                .forEach(action -> events.computeIfAbsent(action.event(), same -> new ArrayList<>())
                        .add(action));
        return events.values().stream()
                .limit(MAX_STEPS)
                .map(History::step)
                .toList()
                .reversed();
    }

    /** The first line about an event is used; the kind and the chamber are those stated by any of them. */
    private static Step step(List<Action> same) {
        var kind =
                same.stream().map(Action::kind).filter(k -> !k.equals("other")).findFirst();
        var chamber =
                same.stream().map(Action::chamber).filter(c -> !c.isEmpty()).findFirst();
        var votes = same.stream()
                .flatMap(action -> action.votes().stream())
                .map(RecordedVote::link)
                .distinct()
                .limit(MAX_DOCUMENTS)
                .toList();
        return same.getFirst().step(kind.orElse("other"), chamber.orElse(""), votes);
    }
}
