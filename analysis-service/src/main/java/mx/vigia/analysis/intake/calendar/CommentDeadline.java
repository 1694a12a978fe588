package mx.vigia.analysis.intake.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mx.vigia.analysis.bill.Consultation;
import mx.vigia.analysis.deadline.Deadline;
import mx.vigia.analysis.deadline.DeadlineDoubt;
import mx.vigia.analysis.deadline.DeadlineEvent;
import mx.vigia.analysis.deadline.DeadlineRules;
import mx.vigia.analysis.deadline.TransitoryArticleDeadlines;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.text.obligation.CommentPeriod;
import mx.vigia.analysis.text.obligation.DueExpression;
import mx.vigia.analysis.text.obligation.DueExpression.After;
import mx.vigia.analysis.text.obligation.DueExpression.On;
import mx.vigia.analysis.text.obligation.DueExpression.Start;
import mx.vigia.analysis.text.obligation.DueExpression.Unclear;
import org.jspecify.annotations.Nullable;

/**
 * The deadline of a consultation: the last day for comments as stated by the text of a notice, a day that it names or
 * one counted from its publication.
 */
final class CommentDeadline {
    private CommentDeadline() {}

    /** Whether this bill waits for comments. */
    static boolean takesComments(Dossier bill) {
        return bill.kind().takesComments();
    }

    /** Returns the day stated by the text; empty where it states none, or its source itself states another day. */
    static Optional<DueDay> of(Dossier bill) {
        return takesComments(bill) && bill.text().known()
                ? openingDay(bill).flatMap(published -> find(bill.text().content(), published, bill.consultation()))
                : Optional.empty();
    }

    private static Optional<DueDay> find(String text, LocalDate published, @Nullable Consultation window) {
        return CommentPeriod.findIn(text, published)
                .flatMap(period -> deadline(period.due(), published)
                        .filter(deadline -> isConsistent(deadline, window))
                        .map(deadline ->
                                DueDay.consultation(deadline, published, text.substring(period.from(), period.to()))));
    }

    private static Optional<LocalDate> openingDay(Dossier bill) {
        return Optional.ofNullable(bill.consultation())
                .map(Consultation::opensOn)
                .or(() -> Optional.ofNullable(bill.presentedOn()));
    }

    private static boolean isConsistent(Deadline deadline, @Nullable Consultation window) {
        return Optional.ofNullable(window)
                .map(Consultation::closesOn)
                .map(deadline.due()::equals)
                .orElse(true);
    }

    private static Optional<Deadline> deadline(DueExpression due, LocalDate published) {
        return switch (due) {
            case Unclear() -> Optional.empty();
            case On(var day) ->
                Optional.of(Deadline.stated(DeadlineRules.CONSULTATION_NOTICE, DeadlineEvent.CONSULTATION_CLOSES, day));
            case After(var count, var unit, var start) ->
                countFrom(new After(count, unit, Start.PUBLICATION), published)
                        .map(deadline -> start == Start.PUBLICATION ? deadline : withDoubt(deadline));
        };
    }

    private static Optional<Deadline> countFrom(After term, LocalDate published) {
        return TransitoryArticleDeadlines.ofPublication(published)
                .deadline(term)
                .map(deadline -> deadline.underRule(DeadlineRules.CONSULTATION_TERM));
    }

    private static Deadline withDoubt(Deadline deadline) {
        return deadline.withDoubts(List.of(DeadlineDoubt.START_INFERRED));
    }
}
