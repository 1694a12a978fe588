package mx.vigia.notification.member.roster;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.vigia.notification.committee.AssociationCommittee;
import mx.vigia.notification.committee.NormalizedName;
import mx.vigia.platform.i18n.Language;

/** The existing committees, found by either of their names; two of one Spanish name are distinguished by their ids. */
final class CommitteeLookup {
    private final Map<String, UUID> ids = new HashMap<>();
    private final Map<UUID, String> names = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    CommitteeLookup(List<CommitteeNames> committees) {
        var alike = committees.stream()
                .collect(Collectors.groupingBy(committee -> NormalizedName.of(committee.es()), Collectors.counting()));
        committees.forEach(committee -> ids.put(NormalizedName.of(committee.en()), committee.id()));
        alike.keySet().forEach(ids::remove);
        for (var committee : committees) {
            taken.addAll(List.of(NormalizedName.of(committee.es()), NormalizedName.of(committee.en())));
            var alone = alike.get(NormalizedName.of(committee.es())) == 1;
            var name = alone ? committee.es() : committee.es() + " (" + committee.id() + ")";
            names.put(committee.id(), name);
            ids.put(NormalizedName.of(name), committee.id());
        }
    }

    static CommitteeLookup of(List<AssociationCommittee> committees) {
        return new CommitteeLookup(committees.stream()
                .map(each -> new CommitteeNames(each.id(), each.name(Language.ES), each.name(Language.EN)))
                .toList());
    }

    Optional<UUID> named(String name) {
        return Optional.ofNullable(ids.get(NormalizedName.of(name)));
    }

    /** Whether a committee has this name in either language. */
    boolean isTaken(String name) {
        return taken.contains(NormalizedName.of(name));
    }

    /** Returns the Spanish name of a committee. */
    String name(UUID committee) {
        return names.get(committee);
    }

    /** Returns the committees that this author may change, by their Spanish names, in a line. */
    String open(ImportAuthor importAuthor) {
        return names.entrySet().stream()
                .filter(each -> importAuthor.mayChange(each.getKey()))
                .map(Map.Entry::getValue)
                .sorted()
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }

    /** A committee with its names. */
    record CommitteeNames(UUID id, String es, String en) {}
}
