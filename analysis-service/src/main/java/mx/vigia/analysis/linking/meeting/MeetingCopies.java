package mx.vigia.analysis.linking.meeting;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiPredicate;

/**
 * Decides which entries of committees' own lists are meetings that a gazette calls. A number decides first, then the
 * day, where only one meeting of the committee can be meant; an entry that may be one of two stays a meeting of its
 * own. Pure, and the same in any order of the pages.
 */
final class MeetingCopies {
    private static final Comparator<Pair> NEAREST_FIRST = Comparator.comparingLong(Pair::daysApart)
            .thenComparing(pair -> pair.call().meeting())
            .thenComparing(pair -> pair.entry().meeting());

    private final Map<UUID, UUID> found = new HashMap<>();

    private MeetingCopies() {}

    /** An entry of a committee's list, and a call. */
    private record Pair(MeetingIdentity entry, MeetingIdentity call) {
        long daysApart() {
            return entry.daysApart(call);
        }
    }

    /** Returns the meeting of which each entry is a copy; the others are left out. */
    static Map<UUID, UUID> among(Collection<MeetingIdentity> meetings) {
        MeetingCopies copies = new MeetingCopies();
        Set<String> bodies = new TreeSet<>();
        meetings.forEach(meeting -> bodies.addAll(meeting.bodies()));
        for (String body : bodies) {
            copies.addOf(meetings.stream()
                    .filter(meeting -> meeting.bodies().contains(body))
                    .toList());
        }
        return Map.copyOf(copies.found);
    }

    /** Finds the copies among the meetings of one body. */
    private void addOf(List<MeetingIdentity> meetings) {
        Set<UUID> taken = new HashSet<>();
        pairs(meetings, taken, MeetingIdentity::hasNumberOf).stream()
                .sorted(NEAREST_FIRST)
                .forEach(pair -> take(pair, taken));
        List<Pair> sameDay = pairs(meetings, taken, MeetingIdentity::canBeOnDayOf);
        sameDay.stream().filter(pair -> isOnlyChoice(pair, sameDay)).forEach(pair -> take(pair, taken));
    }

    private List<Pair> pairs(
            List<MeetingIdentity> meetings, Set<UUID> taken, BiPredicate<MeetingIdentity, MeetingIdentity> same) {
        List<MeetingIdentity> free = meetings.stream()
                .filter(meeting -> !taken.contains(meeting.meeting()) && !found.containsKey(meeting.meeting()))
                .toList();
        return free.stream()
                .filter(MeetingIdentity::listed)
                .flatMap(entry -> free.stream()
                        .filter(call -> !call.listed() && same.test(entry, call))
                        .map(call -> new Pair(entry, call)))
                .toList();
    }

    private void take(Pair pair, Set<UUID> taken) {
        if (!taken.contains(pair.call().meeting())
                && !taken.contains(pair.entry().meeting())) {
            taken.add(pair.call().meeting());
            taken.add(pair.entry().meeting());
            found.put(pair.entry().meeting(), pair.call().meeting());
        }
    }

    private static boolean isOnlyChoice(Pair pair, List<Pair> all) {
        return all.stream()
                        .filter(other -> other.entry().equals(pair.entry())
                                || other.call().equals(pair.call()))
                        .count()
                == 1;
    }
}
