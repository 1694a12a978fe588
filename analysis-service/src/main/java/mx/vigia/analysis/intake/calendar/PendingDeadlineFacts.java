package mx.vigia.analysis.intake.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mx.vigia.analysis.dossier.fact.FactKind;

/** Computes the pending timer facts of a stored due day; pure, with today as an argument. */
public final class PendingDeadlineFacts {
    private static final List<Integer> REMINDER_DAYS_BEFORE = List.of(7, 2);

    private PendingDeadlineFacts() {}

    /** Returns what is pending today, except what was known to have passed silently. */
    public static List<PendingDeadlineFact> today(StoredDueDay dueDay, LocalDate today) {
        return all(dueDay)
                .filter(owed -> owed.isDue(today))
                .filter(owed -> !dueDay.silent() || owed.on().isAfter(dueDay.notedOn()))
                .toList();
    }

    /** Returns the next day after this one on which a fact is pending. */
    public static Optional<LocalDate> nextPendingDay(StoredDueDay dueDay, LocalDate day) {
        return all(dueDay)
                .map(PendingDeadlineFact::on)
                .filter(on -> on.isAfter(day))
                .min(LocalDate::compareTo);
    }

    private static Stream<PendingDeadlineFact> all(StoredDueDay dueDay) {
        if (!dueDay.running() || dueDay.day().isOfLawInForce()) {
            return Stream.empty();
        }
        var day = dueDay.day();
        return switch (day.kind()) {
            case CONSULTATION -> Stream.concat(openingFacts(dueDay), before(day, FactKind.CONSULTATION_CLOSING));
            case TERM, DUTY -> Stream.concat(before(day, FactKind.DEADLINE_NEAR), Stream.of(expiryFact(day)));
            case ENTRY_INTO_FORCE ->
                Stream.of(new PendingDeadlineFact(FactKind.IN_FORCE, day.due(), LocalDate.MAX, ""));
        };
    }

    /** Returns the facts of an opening; what was open when we first read of it was announced then. */
    private static Stream<PendingDeadlineFact> openingFacts(StoredDueDay dueDay) {
        return Stream.ofNullable(dueDay.day().opens())
                .filter(opens -> opens.isAfter(dueDay.notedOn()))
                .filter(opens -> !opens.isAfter(dueDay.day().due()))
                .map(opens -> new PendingDeadlineFact(
                        FactKind.CONSULTATION_OPENED, opens, dueDay.day().due(), ""));
    }

    /** Returns the warnings, each valid until the next one replaces it. */
    private static Stream<PendingDeadlineFact> before(DueDay day, FactKind kind) {
        var warnings = new ArrayList<PendingDeadlineFact>();
        var until = day.due();
        for (int days : REMINDER_DAYS_BEFORE.reversed()) {
            var on = day.due().minusDays(days);
            warnings.addFirst(new PendingDeadlineFact(kind, on, until, String.valueOf(days)));
            until = on.minusDays(1);
        }
        return warnings.stream();
    }

    /** Returns the fact of expiry, only when the term is over by every reading of its rule. */
    private static PendingDeadlineFact expiryFact(DueDay day) {
        return new PendingDeadlineFact(
                FactKind.DEADLINE_PASSED, day.deadline().latest().plusDays(1), LocalDate.MAX, "");
    }
}
