package mx.vigia.local.pretend.cronica;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import mx.vigia.local.pretend.chamber.Bill;
import mx.vigia.local.pretend.chamber.Draft;
import mx.vigia.local.pretend.chamber.Kind;
import mx.vigia.local.pretend.chamber.Legislature;
import mx.vigia.local.pretend.chamber.Vote;
import mx.vigia.local.pretend.chamber.Votes;

/**
 * One day's sitting of the chamber.
 *
 * @param open true for the last one, which is still going on
 */
record Sitting(LocalDate day, List<Vote> votes, List<Bill> presented, boolean open) {
    private static final int MAX_PRESENTED = 4;

    static List<Sitting> all(Legislature now) {
        var votes = new Votes(now).all();
        var days = Stream.concat(votes.stream().map(Vote::day), presented(now).map(Bill::day))
                .distinct()
                .sorted()
                .toList();
        return days.stream()
                .map(day -> ofDay(now, votes, day, day.equals(days.getLast())))
                .toList();
    }

    private static Sitting ofDay(Legislature now, List<Vote> votes, LocalDate day, boolean open) {
        return new Sitting(
                day,
                votes.stream()
                        .filter(v -> v.day().equals(day) && v.part() != Vote.Part.RESERVED)
                        .toList(),
                presented(now)
                        .filter(b -> b.day().equals(day))
                        .limit(MAX_PRESENTED)
                        .toList(),
                open);
    }

    private static Stream<Bill> presented(Legislature now) {
        return now.bills().stream()
                .filter(b -> b.kind() == Kind.INITIATIVE && b.proponent().origin() == Draft.Origin.DEPUTY);
    }
}
