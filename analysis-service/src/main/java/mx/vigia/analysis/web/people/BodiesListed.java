package mx.vigia.analysis.web.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.vigia.analysis.bill.body.Body;
import mx.vigia.analysis.bill.body.BodyKind;
import mx.vigia.analysis.linking.actor.BodyRepository;
import mx.vigia.analysis.linking.actor.BodyRepository.Counted;
import mx.vigia.analysis.page.ListPlace;
import mx.vigia.platform.i18n.Messages;

/**
 * A list of bodies by kind: of each kind first those of the data, then those that pages name. It can be continued from
 * any of them.
 */
final class BodiesListed {
    private final BodyRepository bodyRepository;
    private final String words;
    private final boolean byId;

    BodiesListed(BodyRepository bodyRepository, String words, boolean byId) {
        this.bodyRepository = bodyRepository;
        this.words = words;
        this.byId = byId;
    }

    /** Returns up to this many bodies of these kinds, and the cursor of the next ones. */
    ListPlace.Segment<Counted> page(List<BodyKind> kinds, String cursor, int max, Messages complaints) {
        var list = list(kinds);
        var after = ListPlace.key(
                list, cursor, complaints, ListPlace.IS_TEXT, ListPlace.IS_NUMBER, ListPlace.IS_TEXT, ListPlace.IS_TEXT);
        var found = new ArrayList<Counted>();
        for (var kind : kinds) {
            var key = after.filter(place -> place.getFirst().equals(kind.word()));
            if (after.isEmpty() || key.isPresent() || isAfter(kind, after.get().getFirst(), kinds)) {
                found.addAll(of(kind, key, max + 1 - found.size()));
            }
        }
        return ListPlace.firstPage(list, found, max, BodiesListed::key);
    }

    private List<Counted> of(BodyKind kind, Optional<List<String>> after, int max) {
        var held = BodyParameters.search(kind, words);
        int from = after.map(key -> place(held, key.get(3))).orElse(0);
        var found = new ArrayList<>(
                bodyRepository.findCounts(held.stream().skip(from).limit(max).toList()));
        if (found.size() < max) {
            found.addAll(bodyRepository.findPage(kind, words, startAfter(held, after), max - found.size()));
        }
        return found;
    }

    /**
     * Returns the body named by pages after which the list continues; the start while those of the data are not all
     * shown.
     */
    private BodyRepository.After startAfter(List<Body> held, Optional<List<String>> after) {
        return after.filter(key -> place(held, key.get(3)) == held.size())
                .filter(key -> held.isEmpty() || !held.getLast().id().equals(key.get(3)))
                .map(key -> new BodyRepository.After(byId, Long.parseLong(key.get(1)), key.get(2), key.get(3)))
                .orElseGet(() -> BodyRepository.After.first(byId));
    }

    /** Returns how many of the data come up to and including this one: all if it is not among them. */
    private static int place(List<Body> held, String id) {
        for (int i = 0; i < held.size(); i++) {
            if (held.get(i).id().equals(id)) {
                return i + 1;
            }
        }
        return held.size();
    }

    private static boolean isAfter(BodyKind kind, String word, List<BodyKind> kinds) {
        return kinds.subList(0, kinds.indexOf(kind)).stream()
                .anyMatch(earlier -> earlier.word().equals(word));
    }

    private static List<?> key(Counted body) {
        return List.of(
                body.body().kind().word(),
                body.bills(),
                body.body().name(),
                body.body().id());
    }

    private String list(List<BodyKind> kinds) {
        return ListPlace.listName(byId ? "bodies by id" : "bodies by bills", List.of(words, kinds));
    }
}
