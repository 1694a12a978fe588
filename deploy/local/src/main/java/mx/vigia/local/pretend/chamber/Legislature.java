package mx.vigia.local.pretend.chamber;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The whole pretend chamber at one moment; every act makes another one. */
public record Legislature(LocalDate founded, long seed, List<Bill> bills, Layout layout) {
    /** Where the numbers of each sequence begin; the gazette counts motions apart, over the same numbers. */
    private static final int FIRST_INITIATIVE = 7825;

    private static final int FIRST_MOTION = 7830;

    public Legislature {
        bills = List.copyOf(bills);
    }

    Optional<Bill> bill(String id) {
        return bills.stream().filter(b -> b.id().equals(id)).findFirst();
    }

    Optional<Bill> last(Predicate<Bill> such) {
        return bills.reversed().stream().filter(such).findFirst();
    }

    Legislature and(Bill another) {
        var more = new ArrayList<>(bills);
        more.add(another);
        return new Legislature(founded, seed, more, layout);
    }

    Legislature replacing(Bill changed) {
        var same = bills.stream()
                .map(b -> b.id().equals(changed.id()) ? changed : b)
                .toList();
        return new Legislature(founded, seed, same, layout);
    }

    Legislature laidOut(Layout another) {
        return new Legislature(founded, seed, bills, another);
    }

    /** The next number of a sequence. */
    public int nextNumber(boolean motion) {
        return bills.stream().filter(b -> (b.kind() == Kind.MOTION) == motion).mapToInt(Bill::number).max().stream()
                        .filter(n -> n > 0)
                        .findFirst()
                        .orElse((motion ? FIRST_MOTION : FIRST_INITIATIVE) - 1)
                + 1;
    }

    /** When anything about these bills, or the look of the site, last changed. */
    public Instant touched(List<Bill> shown) {
        return shown.stream().map(Bill::touched).reduce(layout.touched(), (a, b) -> a.isAfter(b) ? a : b);
    }
}
