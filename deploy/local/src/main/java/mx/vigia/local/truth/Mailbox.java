package mx.vigia.local.truth;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import mx.vigia.local.client.TrayClient;

/** The letters about facts that have come since it was opened; each is fetched once, without its HTML. */
final class Mailbox {
    private final TrayClient tray;
    private final List<Received> letters = new ArrayList<>();
    private String last;

    Mailbox(TrayClient tray) {
        this.tray = tray;
        last = tray.newestId();
    }

    /** A letter, and the ids of the facts that it tells. */
    private record Received(LetterItems letter, List<String> facts) {}

    /** Fetches what has come, and returns how many letters there are by now. */
    int fetch() {
        for (var letter : tray.after(last)) {
            last = letter.id();
            if (!letter.facts().isEmpty()) {
                letters.add(new Received(
                        new LetterItems(letter.to(), letter.messageId(), letter.subject(), letter.text()),
                        letter.facts()));
            }
        }
        return letters.size();
    }

    Set<String> facts() {
        return letters.stream().flatMap(letter -> letter.facts().stream()).collect(Collectors.toSet());
    }

    /** Returns what the letters told these people. */
    List<Delivered> told(Map<String, DeliveredFact> facts, Set<String> people) {
        return letters.stream()
                .filter(received -> people.contains(received.letter().person()))
                .flatMap(
                        received -> received
                                .letter()
                                .told(received.facts().stream()
                                        .filter(facts::containsKey)
                                        .map(facts::get)
                                        .toList())
                                .stream())
                .toList();
    }
}
