package mx.vigia.analysis.intake.calendar;

import java.util.Optional;
import mx.vigia.analysis.bill.Consultation;
import mx.vigia.analysis.deadline.CommentTerm;
import mx.vigia.analysis.deadline.Deadline;
import mx.vigia.analysis.deadline.DeadlineEventReader;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.text.obligation.CommentPeriod;
import mx.vigia.analysis.text.obligation.DueExpression;
import org.jspecify.annotations.Nullable;

/**
 * The deadline of a consultation: the last day for comments as stated by the title or the text of a notice, a day that
 * it names or one counted from its publication, with the extensions that it or a later step states.
 */
final class CommentDeadline {
    private CommentDeadline() {}

    /**
     * Returns the day stated by title, text and steps; empty where they state none, or the source itself states another
     * day.
     */
    static Optional<DueDay> of(Dossier bill) {
        return bill.commentTerm().flatMap(term -> find(bill, term));
    }

    private static Optional<DueDay> find(Dossier bill, CommentTerm term) {
        var extensions = DeadlineEventReader.findCommentExtensions(bill.steps());
        var period = CommentPeriod.findIn(bill.title(), bill.text().content(), term.published());
        return period.isEmpty()
                ? term.extendBy(Optional.empty(), extensions)
                        .map(deadline -> DueDay.consultation(deadline, term.published()))
                : period.flatMap(stated -> term.deadline(stated)
                        .filter(deadline -> isConsistent(deadline, bill.consultation()))
                        .flatMap(deadline -> asStated(deadline, bill.consultation(), term))
                        .flatMap(deadline -> term.extendBy(Optional.of(deadline), extensions))
                        .map(deadline ->
                                DueDay.consultation(deadline, stated.opensOn(term.published()), stated.sentence())));
    }

    /** Returns the last day as one that the source states, if it states the one that its words give. */
    private static Optional<Deadline> asStated(Deadline deadline, @Nullable Consultation window, CommentTerm term) {
        return Optional.ofNullable(window)
                .map(Consultation::closesOn)
                .filter(day -> day.equals(deadline.due()) && deadline.date().movedFrom() == null)
                .map(day -> term.extend(Optional.empty(), new DueExpression.On(day)))
                .orElse(Optional.of(deadline));
    }

    /** Whether the source states the same last day, or the one before the extension, or none. */
    private static boolean isConsistent(Deadline deadline, @Nullable Consultation window) {
        return Optional.ofNullable(window)
                .map(Consultation::closesOn)
                .map(day ->
                        day.equals(deadline.due()) || day.equals(deadline.date().movedFrom()))
                .orElse(true);
    }
}
