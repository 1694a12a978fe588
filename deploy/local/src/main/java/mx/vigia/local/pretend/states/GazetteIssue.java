package mx.vigia.local.pretend.states;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mx.vigia.local.pretend.chamber.Bill;
import mx.vigia.local.pretend.chamber.Days;
import mx.vigia.local.pretend.chamber.Legislature;

/** An issue of a state's gazette, of which only the wrapper can be read. */
public record GazetteIssue(int number, LocalDate day) {
    /**
     * Returns two issues a week since long before the legislature was founded, then one for each day on which the
     * federal chamber has published enough.
     *
     * @param first the number of the oldest
     * @param past how many there were at the founding
     * @param every federal bills per further issue since then
     */
    public static List<GazetteIssue> all(Legislature now, int first, int past, int every) {
        var days = new ArrayList<>(Stream.iterate(now.founded(), d -> d.minusDays(1))
                .filter(d ->
                        d.getDayOfWeek().getValue() == 2 || d.getDayOfWeek().getValue() == 4)
                .limit(past)
                .toList()
                .reversed());
        now.bills().stream()
                .filter(b -> !b.draft().id().startsWith("opening-") && b.order() % every == 0)
                .map(Bill::day)
                .filter(Days::isWorkingDay)
                .forEach(days::add);
        var issues = new ArrayList<GazetteIssue>();
        days.forEach(day -> issues.add(new GazetteIssue(first + issues.size(), day)));
        return List.copyOf(issues);
    }
}
