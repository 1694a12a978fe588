package mx.vigia.local.pretend.chamber;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The whole pretend chamber at one moment; every action creates another one. */
public record Legislature(LocalDate founded, long seed, List<Bill> bills, List<Meeting> meetings, Layout layout) {
    /** First number of the sequence of initiatives; the gazette counts motions separately, over the same numbers. */
    private static final int FIRST_INITIATIVE = 7825;

    private static final int FIRST_MOTION = 7830;

    /** Matters older than this were in the previous period. */
    private static final int PERIOD_DAYS = 80;

    public Legislature {
        bills = List.copyOf(bills);
        meetings = List.copyOf(meetings);
    }

    public Optional<Bill> bill(String id) {
        return bills.stream().filter(b -> b.id().equals(id)).findFirst();
    }

    Optional<Bill> last(Predicate<Bill> such) {
        return bills.reversed().stream().filter(such).findFirst();
    }

    Legislature withBill(Bill another) {
        var more = new ArrayList<>(bills);
        more.add(another);
        return new Legislature(founded, seed, more, meetings, layout);
    }

    Legislature withBill(Meeting another) {
        var more = new ArrayList<>(meetings);
        more.add(another);
        return new Legislature(founded, seed, bills, more, layout);
    }

    Legislature withReplaced(Meeting changed) {
        var same = meetings.stream()
                .map(m -> m.id().equals(changed.id()) ? changed : m)
                .toList();
        return new Legislature(founded, seed, bills, same, layout);
    }

    /** Returns the meetings in this day's calls, in their order there. */
    public List<Meeting> callsIn(LocalDate issued) {
        return meetings.stream()
                .filter(m -> m.in(issued).filter(n -> n.place() > 0).isPresent())
                .sorted(Comparator.comparingInt(m -> m.in(issued).orElseThrow().place()))
                .toList();
    }

    /** Whether the day was in the period before the current one. */
    public boolean isInPreviousPeriod(LocalDate day) {
        return day.isBefore(founded.minusDays(PERIOD_DAYS));
    }

    Legislature withReplaced(Bill changed) {
        var same = bills.stream()
                .map(b -> b.id().equals(changed.id()) ? changed : b)
                .toList();
        return new Legislature(founded, seed, same, meetings, layout);
    }

    Legislature withLayout(Layout another) {
        return new Legislature(founded, seed, bills, meetings, another);
    }

    /** Returns the next number of a sequence. */
    public int nextNumber(boolean motion) {
        return bills.stream().filter(b -> (b.kind() == Kind.MOTION) == motion).mapToInt(Bill::number).max().stream()
                        .filter(n -> n > 0)
                        .findFirst()
                        .orElse((motion ? FIRST_MOTION : FIRST_INITIATIVE) - 1)
                + 1;
    }

    /** Returns when anything about these bills, or the layout of the site, last changed. */
    public Instant touched(List<Bill> shown) {
        return shown.stream().map(Bill::touched).reduce(layout.touched(), (a, b) -> a.isAfter(b) ? a : b);
    }
}
