package mx.vigia.analysis.intake.calendar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The due days of one bill compared to those stored.
 *
 * @param days as they are to be stored from now on, including those without grounds
 * @param shifts which of them moved
 */
public record DueDayDiff(List<StoredDueDay> days, List<DueDayShift> shifts) {
    public DueDayDiff {
        days = List.copyOf(days);
        shifts = List.copyOf(shifts);
    }

    /**
     * Returns what to store after this calculation; of the days stored for merged bills, only those that this bill has
     * too.
     */
    static DueDayDiff of(UUID dossier, List<StoredDueDay> kept, List<DueDay> counted, CountingContext noted) {
        Map<String, StoredDueDay> before = kept.stream()
                .collect(Collectors.toMap(
                        each -> each.day().key(), Function.identity(), (a, b) -> a, LinkedHashMap::new));
        var days = new ArrayList<StoredDueDay>();
        var shifts = new ArrayList<DueDayShift>();
        for (var day : counted) {
            var previous = Optional.ofNullable(before.remove(day.key()));
            var now = previous.map(stored -> stored.of(dossier).recounted(day, noted))
                    .orElseGet(() -> StoredDueDay.first(dossier, day, noted));
            days.add(now);
            previous.filter(stored -> now.running() && now.hasMovedSince(stored))
                    .ifPresent(stored -> shifts.add(new DueDayShift(stored, now)));
        }
        var gone = before.values().stream()
                .filter(each -> each.dossier().equals(dossier))
                .map(StoredDueDay::withoutGround);
        return new DueDayDiff(Stream.concat(days.stream(), gone).toList(), shifts);
    }
}
