package mx.vigia.notification.roster;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.house.Language;
import mx.vigia.notification.committee.AssociationCommittee;

/** The committees there are, found by either of their names. */
final class Directory {
    private final Map<String, UUID> ids = new HashMap<>();
    private final Map<UUID, String> names = new HashMap<>();

    Directory(List<Named> committees) {
        for (var committee : committees) {
            names.put(committee.id(), committee.es());
            ids.put(Column.folded(committee.en()), committee.id());
        }
        committees.forEach(committee -> ids.put(Column.folded(committee.es()), committee.id()));
    }

    static Directory of(List<AssociationCommittee> committees) {
        return new Directory(committees.stream()
                .map(each -> new Named(each.id(), each.name(Language.ES), each.name(Language.EN)))
                .toList());
    }

    Optional<UUID> named(String name) {
        return Optional.ofNullable(ids.get(Column.folded(name)));
    }

    /** The Spanish name of one of them. */
    String name(UUID committee) {
        return names.get(committee);
    }

    /** Those that this hand may change, by their Spanish names, in a line. */
    String open(Hand hand) {
        return names.entrySet().stream()
                .filter(each -> hand.mayChange(each.getKey()))
                .map(Map.Entry::getValue)
                .sorted()
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }

    /** A committee by its names. */
    record Named(UUID id, String es, String en) {}
}
