package mx.vigia.notification.letter;

import java.time.LocalDate;
import java.util.Optional;
import mx.vigia.notification.intake.FactEvent;
import mx.vigia.notification.intake.MeetingData;
import mx.vigia.notification.watch.FactKind;

/**
 * Decides what is urgent: steps of procedure waived, a meeting today or tomorrow, comments accepted for two more days
 * at most.
 */
public final class UrgencyRule {
    private static final int MAX_DAYS_LEFT = 2;

    private UrgencyRule() {}

    /** The days on which something is urgent, both included. */
    private record Days(LocalDate first, LocalDate last) {}

    /** Whether this fact is urgent on that day. */
    public static boolean of(FactEvent fact, LocalDate today) {
        return fact.kind() == FactKind.WAIVED
                || days(fact)
                        .filter(days -> !today.isBefore(days.first()) && !today.isAfter(days.last()))
                        .isPresent();
    }

    /** Returns the day from which on this will be urgent, where that is after today. */
    public static Optional<LocalDate> findUrgentFrom(FactEvent fact, LocalDate today) {
        return days(fact).map(Days::first).filter(today::isBefore);
    }

    private static Optional<Days> days(FactEvent fact) {
        return switch (fact.kind()) {
            case AGENDA, AGENDA_POSTPONED, AGENDA_CANCELLED ->
                fact.after()
                        .called()
                        .filter(call -> !call.onlyReceives())
                        .filter(call -> fact.kind() != FactKind.AGENDA_CANCELLED
                                || fact.before().called().isPresent()) // nobody was to go there
                        .flatMap(MeetingData::onDay)
                        .map(day -> new Days(day.minusDays(1), day));
            case CONSULTATION_OPENED, CONSULTATION_EXTENDED, CONSULTATION_CLOSING ->
                fact.after()
                        .window()
                        .map(FactEvent.Consultation::closesOn)
                        .map(day -> new Days(day.minusDays(MAX_DAYS_LEFT), day));
            default -> Optional.empty();
        };
    }

    /** Whether a fact of this kind may be urgent at all. */
    public static boolean canBeUrgent(FactKind kind) {
        return switch (kind) {
            case WAIVED,
                    AGENDA,
                    AGENDA_POSTPONED,
                    AGENDA_CANCELLED,
                    CONSULTATION_OPENED,
                    CONSULTATION_EXTENDED,
                    CONSULTATION_CLOSING -> true;
            default -> false;
        };
    }
}
