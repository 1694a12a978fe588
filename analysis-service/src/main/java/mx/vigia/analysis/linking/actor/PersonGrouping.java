package mx.vigia.analysis.linking.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** Groups names that belong to one person; pure, and independent of their order. */
final class PersonGrouping {
    private static final Comparator<NamedPerson> LEADING_NAME_ORDER = Comparator.comparing(
                    (NamedPerson named) -> !named.name().beginsWithGivenName())
            .thenComparing(named -> -named.name().distinctiveWords().size())
            .thenComparing(named -> named.name().line())
            .thenComparing(NamedPerson::key)
            .thenComparing(NamedPerson::group);

    private PersonGrouping() {}

    /**
     * Maps each name to the leading name of its person.
     *
     * @param givenFirst names from places where pages put the given name first; they lead the others
     */
    static Map<UUID, UUID> leadersByName(Collection<NamedPerson> names, Set<UUID> givenFirst) {
        Comparator<NamedPerson> leading = Comparator.comparing((NamedPerson named) -> !givenFirst.contains(named.id()))
                .thenComparing(LEADING_NAME_ORDER);
        Map<UUID, UUID> leaders = new HashMap<>();
        for (List<NamedPerson> alike : groupSimilar(names)) {
            for (List<NamedPerson> one : joinGroups(alike, false)) {
                for (List<NamedPerson> sure : isContradictory(one) ? joinGroups(one, true) : List.of(one)) {
                    UUID leader = sure.stream().min(leading).orElseThrow().id();
                    sure.forEach(named -> leaders.put(named.id(), leader));
                }
            }
        }
        return leaders;
    }

    /** Groups names that share a ring or a key; only these can be the same person, so others are not compared. */
    private static Collection<List<NamedPerson>> groupSimilar(Collection<NamedPerson> names) {
        Map<String, List<NamedPerson>> byRing = new TreeMap<>();
        names.forEach(named -> byRing.computeIfAbsent(named.name().rotationKey(), absent -> new ArrayList<>())
                .add(named));
        Map<String, List<NamedPerson>> byKey = new HashMap<>();
        for (List<NamedPerson> ring : List.copyOf(byRing.values())) {
            List<NamedPerson> joined = ring;
            for (NamedPerson named : List.copyOf(ring)) {
                List<NamedPerson> keyed = byKey.getOrDefault(named.key(), joined);
                if (keyed != joined) {
                    joined.addAll(keyed);
                    keyed.clear();
                }
            }
            for (NamedPerson named : joined) {
                if (!named.key().isEmpty()) {
                    byKey.put(named.key(), joined);
                }
            }
        }
        return byRing.values().stream().filter(alike -> !alike.isEmpty()).toList();
    }

    /**
     * Whether a group has two keys of one site, or two word orders that both begin with a given name; then none of its
     * names are joined by name.
     */
    private static boolean isContradictory(List<NamedPerson> one) {
        return one.stream()
                .anyMatch(named -> one.stream()
                        .anyMatch(other -> named.hasConflictingKey(other)
                                || named.name()
                                                .rotationKey()
                                                .equals(other.name().rotationKey())
                                        && !named.name().equals(other.name())
                                        && NameComparison.of(named, other) == NameComparison.UNKNOWN));
    }

    private static List<List<NamedPerson>> joinGroups(List<NamedPerson> names, boolean byKeyOnly) {
        List<List<NamedPerson>> groups = new ArrayList<>();
        for (NamedPerson named : names) {
            List<List<NamedPerson>> with = groups.stream()
                    .filter(group -> group.stream().anyMatch(other -> canBeSame(named, other, byKeyOnly)))
                    .toList();
            List<NamedPerson> merged = new ArrayList<>(List.of(named));
            with.forEach(merged::addAll);
            groups.removeAll(with);
            groups.add(merged);
        }
        return groups;
    }

    private static boolean canBeSame(NamedPerson one, NamedPerson other, boolean byKeyOnly) {
        return byKeyOnly ? one.hasSameKey(other) : NameComparison.of(one, other) == NameComparison.SAME;
    }
}
