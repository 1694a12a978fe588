package mx.vigia.analysis.intake.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mx.vigia.analysis.bill.Consultation;
import mx.vigia.analysis.deadline.ClockRules;
import mx.vigia.analysis.deadline.Deadline;
import mx.vigia.analysis.deadline.Doubt;
import mx.vigia.analysis.deadline.Event;
import mx.vigia.analysis.deadline.Transitory;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.text.obligation.CommentPeriod;
import mx.vigia.analysis.text.obligation.Due;
import mx.vigia.analysis.text.obligation.Due.After;
import mx.vigia.analysis.text.obligation.Due.On;
import mx.vigia.analysis.text.obligation.Due.Start;
import mx.vigia.analysis.text.obligation.Due.Unclear;

/** The last day for comments as the text of a notice says it: a day that it names, or one counted from its publication. */
final class CommentTerm {
    private CommentTerm() {}

    /** Whether this waits for comments at all. */
    static boolean isAskedOf(Dossier bill) {
        return bill.kind().takesComments();
    }

    /** What the text says; empty where it says nothing, or its source names another day itself. */
    static Optional<DueDay> of(Dossier bill) {
        var published = opens(bill);
        if (!isAskedOf(bill) || published == null || !bill.text().known()) {
            return Optional.empty();
        }
        var text = bill.text().content();
        return CommentPeriod.in(text, published)
                .flatMap(period -> deadline(period.due(), published)
                        .filter(deadline -> agrees(deadline, bill.consultation()))
                        .map(deadline ->
                                DueDay.consultation(deadline, published, text.substring(period.from(), period.to()))));
    }

    private static LocalDate opens(Dossier bill) {
        var window = bill.consultation();
        return window == null || window.opensOn() == null ? bill.presentedOn() : window.opensOn();
    }

    private static boolean agrees(Deadline deadline, Consultation window) {
        return window == null || window.closesOn() == null || window.closesOn().equals(deadline.due());
    }

    private static Optional<Deadline> deadline(Due due, LocalDate published) {
        return switch (due) {
            case Unclear() -> Optional.empty();
            case On(var day) -> Optional.of(named(day));
            case After(var count, var unit, var start) ->
                counted(new After(count, unit, Start.PUBLICATION), published)
                        .map(deadline -> start == Start.PUBLICATION ? deadline : doubted(deadline));
        };
    }

    private static Optional<Deadline> counted(After term, LocalDate published) {
        return new Transitory(published, null, false)
                .deadline(term)
                .map(deadline -> deadline.under(ClockRules.CONSULTATION_TERM));
    }

    private static Deadline doubted(Deadline deadline) {
        return deadline.doubted(List.of(Doubt.START_INFERRED));
    }

    private static Deadline named(LocalDate day) {
        return new Deadline(
                ClockRules.CONSULTATION_NOTICE,
                "",
                Event.CONSULTATION_CLOSES,
                day,
                null,
                day,
                day,
                null,
                null,
                true,
                List.of());
    }
}
