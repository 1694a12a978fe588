package mx.vigia.local.pretend.chamber;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Moves presented bills on: referred to committee, extended, reported, approved, published, or not. */
record Progress(Script script) {
    private static final List<String> STEP_ORDER =
            List.of("referred", "extended", "passed-deputies", "passed-senate", "published");

    /** A step that is taken only if it is requested: the vote prints the report as well. */
    private static final String REPORTED = "reported";

    /** Adds to every opening bill the history in its draft. */
    Legislature withOpeningHistory(Legislature chamber, Instant founding) {
        var now = chamber;
        for (var past : pastSteps(chamber)) {
            var bill = now.bill(past.bill()).orElseThrow();
            var at = Days.publicationTime(past.on()).plusSeconds(60L * (past.place() + 1));
            now = now.withReplaced(
                    bill.with(step(now, bill, past.step(), past.on()), at.isBefore(founding) ? at : founding));
        }
        for (var bill : now.bills()) {
            if (bill.draft().day() > 4) {
                now = now.withReplaced(bill.withNumber(now.nextNumber(bill.kind() == Kind.MOTION), bill.touched()));
            }
        }
        return now;
    }

    /** A step of a bill from before the founding. */
    private record Past(String bill, String step, LocalDate on, int place) {}

    /** Returns the steps in the order in which they happened, so that votes are numbered by their dates. */
    private static List<Past> pastSteps(Legislature chamber) {
        var pasts = new ArrayList<Past>();
        for (var bill : chamber.bills()) {
            var so = bill.draft().so();
            for (int i = 0; i < so.size(); i++) {
                pasts.add(new Past(bill.id(), so.get(i), day(bill, 2 * i, chamber.founded()), i));
            }
        }
        pasts.sort(Comparator.comparing(Past::on).thenComparingInt(Past::place));
        return pasts;
    }

    /** Refers one bill to its committee: the one named, or the first in line. */
    Legislature refer(Legislature now, Action action) {
        return advance(now, action, b -> b.steps().isEmpty(), "referred");
    }

    /** Takes the next step of one bill, whichever that is. */
    Legislature step(Legislature now, Action action) {
        var named = action.word("step", "");
        var chosen = findBill(now, action, b -> b.has("referred") && nextStep(b).isPresent());
        return chosen.flatMap(b -> named.isEmpty() ? nextStep(b) : Optional.of(named))
                .map(name -> advance(
                        now, action, b -> b.has("referred") && nextStep(b).isPresent(), name))
                .orElse(now);
    }

    /**
     * Puts one report to the vote: that of the bill named, or the first on a sitting's agenda, or the newest that
     * waits.
     */
    Legislature vote(Legislature now, Action action) {
        return findOnAgenda(now)
                .filter(b -> action.word("bill", "").isEmpty())
                .or(() -> findBill(now, action, Progress::isReady))
                .filter(Progress::isReady)
                .map(b -> now.withReplaced(b.with(step(now, b, "passed-deputies", Days.of(action.at())), action.at())))
                .orElse(now);
    }

    private static Optional<Bill> findOnAgenda(Legislature now) {
        return now.meetings().reversed().stream()
                .filter(m -> m.sort() == Meeting.MeetingKind.PLENARY)
                .flatMap(m -> m.bills().stream())
                .flatMap(id -> now.bill(id).stream())
                .filter(Progress::isReady)
                .findFirst();
    }

    private static boolean isReady(Bill bill) {
        return bill.has("referred")
                && bill.kind() == Kind.INITIATIVE
                && nextStep(bill)
                        .filter(s -> STEP_ORDER.indexOf(s) <= STEP_ORDER.indexOf("passed-deputies"))
                        .isPresent();
    }

    private Legislature advance(Legislature now, Action action, Predicate<Bill> ready, String name) {
        return findBill(now, action, ready)
                .filter(b -> !b.has(name))
                .map(b -> now.withReplaced(b.with(step(now, b, name, Days.of(action.at())), action.at())))
                .orElse(now);
    }

    /** Returns the bill an action names, or the newest that is ready for it, preferring watched topics. */
    private Optional<Bill> findBill(Legislature now, Action action, Predicate<Bill> ready) {
        var named = action.word("bill", "");
        if (!named.isEmpty()) {
            return now.bill(named);
        }
        return now.last(ready.and(b -> !script.topicsOf(b.draft()).isEmpty())).or(() -> now.last(ready));
    }

    private static Optional<String> nextStep(Bill bill) {
        var closed = List.of("rejected", "withdrawn", "negative", "resolved").stream()
                .anyMatch(bill::has);
        if (closed) {
            return Optional.empty();
        }
        if (bill.kind() == Kind.MOTION) {
            return Optional.of("resolved");
        }
        var last = bill.steps().reversed().stream()
                .map(Step::name)
                .filter(name -> !name.equals(REPORTED))
                .findFirst()
                .orElse("");
        return STEP_ORDER.stream()
                .skip(STEP_ORDER.indexOf(last) + 1L)
                .filter(s -> !bill.has(s))
                .findFirst();
    }

    private Step step(Legislature now, Bill bill, String name, LocalDate on) {
        return new Steps(script).named(now, bill, name, on);
    }

    private static LocalDate day(Bill bill, int later, LocalDate founded) {
        var day = bill.day().plusDays(later);
        while (!Days.isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day.isAfter(founded) ? bill.day() : day;
    }
}
