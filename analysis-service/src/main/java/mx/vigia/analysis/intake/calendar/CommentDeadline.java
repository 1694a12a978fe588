package mx.vigia.analysis.intake.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mx.vigia.analysis.bill.Consultation;
import mx.vigia.analysis.bill.Proponent;
import mx.vigia.analysis.bill.ProponentRole;
import mx.vigia.analysis.deadline.CommentTerm;
import mx.vigia.analysis.deadline.Deadline;
import mx.vigia.analysis.deadline.DeadlineEventReader;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.text.obligation.CommentPeriod;
import org.jspecify.annotations.Nullable;

/**
 * The deadline of a consultation: the last day for comments as stated by the title or the text of a notice, a day that
 * it names or one counted from its publication, with the extensions that it or a later step states.
 */
final class CommentDeadline {
    private CommentDeadline() {}

    /** Whether this bill waits for comments. */
    static boolean takesComments(Dossier bill) {
        return bill.kind().takesComments();
    }

    /**
     * Returns the day stated by title, text and steps; empty where they state none, or the source itself states another
     * day.
     */
    static Optional<DueDay> of(Dossier bill) {
        return takesComments(bill) ? openingDay(bill).flatMap(published -> find(bill, published)) : Optional.empty();
    }

    private static Optional<DueDay> find(Dossier bill, LocalDate published) {
        var text = bill.text().known() ? bill.text().content() : "";
        var term = CommentTerm.of(published, bill.congress().isEmpty() ? authorities(bill) : List.of());
        return CommentPeriod.findIn(bill.title(), text, published)
                .flatMap(period -> term.deadline(period)
                        .filter(deadline -> isConsistent(deadline, bill.consultation()))
                        .flatMap(deadline -> extend(term, deadline, bill))
                        .map(deadline -> DueDay.consultation(deadline, published, period.sentence())));
    }

    private static Optional<Deadline> extend(CommentTerm term, Deadline stated, Dossier bill) {
        var end = Optional.of(stated);
        for (var extension : DeadlineEventReader.findCommentExtensions(bill.steps())) {
            end = term.extend(end, extension);
        }
        return end;
    }

    private static List<String> authorities(Dossier bill) {
        return bill.proponents().stream()
                .filter(proponent -> proponent.role() == ProponentRole.AGENCY)
                .map(Proponent::name)
                .toList();
    }

    private static Optional<LocalDate> openingDay(Dossier bill) {
        return Optional.ofNullable(bill.consultation())
                .map(Consultation::opensOn)
                .or(() -> Optional.ofNullable(bill.presentedOn()));
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
