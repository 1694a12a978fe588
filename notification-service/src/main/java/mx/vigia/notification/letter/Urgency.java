package mx.vigia.notification.letter;

import java.time.LocalDate;
import mx.vigia.notification.intake.FactTold;
import mx.vigia.notification.watch.FactKind;

/** What cannot wait: steps of procedure waived, a meeting today or tomorrow, comments taken for two more days at most. */
public final class Urgency {
    private static final int LAST_DAYS = 2;

    private Urgency() {}

    /** Whether this is urgent on that day. */
    public static boolean of(FactTold fact, LocalDate today) {
        return switch (fact.kind()) {
            case WAIVED -> true;
            case AGENDA, AGENDA_POSTPONED, AGENDA_CANCELLED ->
                fact.after().called().flatMap(call -> call.onDay()).stream()
                        .anyMatch(day -> !day.isBefore(today) && !day.isAfter(today.plusDays(1)));
            case CONSULTATION_OPENED, CONSULTATION_EXTENDED, CONSULTATION_CLOSING ->
                fact.after().window().stream()
                        .map(FactTold.Consultation::closesOn)
                        .anyMatch(
                                day -> day != null && !day.isBefore(today) && !day.isAfter(today.plusDays(LAST_DAYS)));
            default -> false;
        };
    }

    /** Whether a fact of this kind may be urgent at all. */
    public static boolean mayBe(FactKind kind) {
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
