package mx.vigia.local.pretend.chamber;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;

/** What becomes of a bill after it was presented: turned to committee, prolonged, reported, approved, published, or not. */
record Progress(Script script) {
    private static final List<String> GOOD_ORDER =
            List.of("referred", "extended", "passed-deputies", "passed-senate", "published");

    /** Gives every opening bill the past its draft tells of. */
    Legislature sofar(Legislature chamber, Instant founding) {
        var now = chamber;
        for (var bill : chamber.bills()) {
            var told = bill;
            for (int i = 0; i < bill.draft().so().size(); i++) {
                var on = day(bill, 2 * i, chamber.founded());
                var at = Days.dawn(on).plusSeconds(60L * (i + 1));
                told = told.with(step(told, bill.draft().so().get(i), on), at.isBefore(founding) ? at : founding);
            }
            if (bill.draft().day() > 4) {
                told = told.numbered(now.nextNumber(bill.kind() == Kind.MOTION), told.touched());
            }
            now = now.replacing(told);
        }
        return now;
    }

    /** Turns one bill to its committee: the one named, or the first in line. */
    Legislature refer(Legislature now, Act act) {
        return advance(now, act, b -> b.steps().isEmpty(), "referred");
    }

    /** The next step of one bill, whichever that is. */
    Legislature step(Legislature now, Act act) {
        var named = act.word("step", "");
        var chosen = chosen(now, act, b -> b.has("referred") && next(b).isPresent());
        return chosen.flatMap(b -> named.isEmpty() ? next(b) : Optional.of(named))
                .map(name -> advance(now, act, b -> b.has("referred") && next(b).isPresent(), name))
                .orElse(now);
    }

    private Legislature advance(Legislature now, Act act, Predicate<Bill> ready, String name) {
        return chosen(now, act, ready)
                .filter(b -> !b.has(name))
                .map(b -> now.replacing(b.with(step(b, name, Days.of(act.at())), act.at())))
                .orElse(now);
    }

    /** The bill an act names, or the newest that is ready for it, preferring one of the topics we watch. */
    private Optional<Bill> chosen(Legislature now, Act act, Predicate<Bill> ready) {
        var named = act.word("bill", "");
        if (!named.isEmpty()) {
            return now.bill(named);
        }
        return now.last(ready.and(b -> !script.topicsOf(b.draft()).isEmpty())).or(() -> now.last(ready));
    }

    private static Optional<String> next(Bill bill) {
        var closed = List.of("rejected", "withdrawn", "negative", "resolved").stream()
                .anyMatch(bill::has);
        if (closed) {
            return Optional.empty();
        }
        if (bill.kind() == Kind.MOTION) {
            return Optional.of("resolved");
        }
        var last = bill.steps().getLast().name();
        return GOOD_ORDER.stream()
                .skip(GOOD_ORDER.indexOf(last) + 1L)
                .filter(s -> !bill.has(s))
                .findFirst();
    }

    private Step step(Bill bill, String name, LocalDate on) {
        return new Steps(script).named(bill, name, on, new Random(bill.order() * 131L + name.hashCode()));
    }

    private static LocalDate day(Bill bill, int later, LocalDate founded) {
        var day = bill.day().plusDays(later);
        while (!Days.works(day)) {
            day = day.plusDays(1);
        }
        return day.isAfter(founded) ? bill.day() : day;
    }
}
