package mx.vigia.local.pretend.chamber;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The whole pretend chamber at one moment, and what others do besides; every action creates another one.
 *
 * @param stateSteps what state congresses made of the initiatives with which they follow this chamber's
 * @param printed what the Diario Oficial was asked to print
 */
public record Legislature(
        LocalDate founded,
        long seed,
        List<Bill> bills,
        List<Meeting> meetings,
        Layout layout,
        List<StateStep> stateSteps,
        List<PrintedNotice> printed) {
    /** First number of the sequence of initiatives; the gazette counts motions separately, over the same numbers. */
    private static final int FIRST_INITIATIVE = 7825;

    private static final int FIRST_MOTION = 7830;

    /** Matters older than this were in the previous period. */
    private static final int PERIOD_DAYS = 80;

    public Legislature {
        bills = List.copyOf(bills);
        meetings = List.copyOf(meetings);
        stateSteps = List.copyOf(stateSteps);
        printed = List.copyOf(printed);
    }

    /** Returns a chamber to which nothing has been presented. */
    static Legislature empty(LocalDate founded, long seed, Layout layout) {
        return new Legislature(founded, seed, List.of(), List.of(), layout, List.of(), List.of());
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
        return withBills(more);
    }

    Legislature withBill(Meeting another) {
        var more = new ArrayList<>(meetings);
        more.add(another);
        return withMeetings(more);
    }

    Legislature withReplaced(Meeting changed) {
        var same = meetings.stream()
                .map(m -> m.id().equals(changed.id()) ? changed : m)
                .toList();
        return withMeetings(same);
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
        return withBills(same);
    }

    Legislature withLayout(Layout another) {
        return new Legislature(founded, seed, bills, meetings, another, stateSteps, printed);
    }

    Legislature withStateStep(StateStep step) {
        var more = new ArrayList<>(stateSteps);
        more.add(step);
        return new Legislature(founded, seed, bills, meetings, layout, more, printed);
    }

    Legislature withPrinted(PrintedNotice notice) {
        var more = new ArrayList<>(printed);
        more.add(notice);
        return new Legislature(founded, seed, bills, meetings, layout, stateSteps, more);
    }

    private Legislature withBills(List<Bill> others) {
        return new Legislature(founded, seed, others, meetings, layout, stateSteps, printed);
    }

    private Legislature withMeetings(List<Meeting> others) {
        return new Legislature(founded, seed, bills, others, layout, stateSteps, printed);
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
