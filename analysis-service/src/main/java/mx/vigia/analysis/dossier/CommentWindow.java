package mx.vigia.analysis.dossier;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import mx.vigia.analysis.bill.Consultation;
import mx.vigia.analysis.bill.stage.Stage;
import mx.vigia.analysis.deadline.CommentTerm;
import mx.vigia.analysis.deadline.Deadline;
import mx.vigia.analysis.deadline.DeadlineDoubt;
import mx.vigia.analysis.deadline.DeadlineEventReader;
import mx.vigia.analysis.text.obligation.CommentPeriod;
import mx.vigia.analysis.text.obligation.DueExpression;
import org.jspecify.annotations.Nullable;

/**
 * When comments on a bill are taken: as its source states or, until that states a last day, as its title and its text
 * do in words; and as steps extended that.
 *
 * @param announced what is announced of it; its last day is only given if there is one reading of it
 * @param lastDay the last day by any reading; null where none is known
 */
public record CommentWindow(
        Consultation announced, @Nullable LocalDate lastDay) {
    /**
     * Doubts under which a day is announced: a term without a stated start is counted from its publication, and the
     * working days of an authority are those of its act, whoever read it, where it decreed no others.
     */
    private static final Set<DeadlineDoubt> HARMLESS_DOUBTS =
            EnumSet.of(DeadlineDoubt.START_INFERRED, DeadlineDoubt.CALENDAR_UNVERIFIED, DeadlineDoubt.LIST_UNKNOWN);

    /** Returns when comments on this bill are taken; empty where nothing states it. */
    public static Optional<CommentWindow> of(Dossier bill) {
        var stated = Optional.ofNullable(bill.consultation());
        return extended(bill, stated.map(Consultation::closesOn))
                .or(() -> stated.filter(window -> window.closesOn() != null).map(CommentWindow::of))
                .or(() -> ofWords(bill))
                .or(() -> stated.map(CommentWindow::of));
    }

    /**
     * Returns the window that steps extended, without a last day if they do not say until when; empty if none did, or
     * the source itself states another last day than before that.
     */
    private static Optional<CommentWindow> extended(Dossier bill, Optional<LocalDate> stated) {
        var extensions = DeadlineEventReader.findCommentExtensions(bill.steps());
        if (extensions.isEmpty()) {
            return Optional.empty();
        }
        return bill.commentTerm().flatMap(term -> {
            var period = periodOf(bill, term);
            var opens = opensOn(period, term);
            var first = period.flatMap(term::deadline)
                    .filter(counted -> stated.isEmpty() || stated.get().equals(counted.due()))
                    .flatMap(counted -> stated.isEmpty()
                            ? Optional.of(counted)
                            : term.extend(Optional.empty(), new DueExpression.On(counted.due())));
            return term.extendBy(first, extensions)
                    .map(last -> of(bill, opens, last))
                    .or(() -> first.isPresent() || stated.isEmpty()
                            ? Optional.of(withoutLastDay(bill, opens))
                            : Optional.empty());
        });
    }

    private static Optional<CommentPeriod> periodOf(Dossier bill, CommentTerm term) {
        return CommentPeriod.findIn(bill.title(), bill.text().content(), term.published());
    }

    private static LocalDate opensOn(Optional<CommentPeriod> period, CommentTerm term) {
        return period.map(stated -> stated.opensOn(term.published())).orElse(term.published());
    }

    private static CommentWindow withoutLastDay(Dossier bill, LocalDate opens) {
        return new CommentWindow(new Consultation(opens, null, addressOf(bill)), null);
    }

    private static CommentWindow of(Consultation stated) {
        return new CommentWindow(stated, stated.closesOn());
    }

    private static Optional<CommentWindow> ofWords(Dossier bill) {
        return bill.commentTerm().flatMap(term -> {
            var period = periodOf(bill, term);
            return period.flatMap(term::deadline).map(end -> of(bill, opensOn(period, term), end));
        });
    }

    private static CommentWindow of(Dossier bill, LocalDate opens, Deadline end) {
        var closesOn = hasOneReading(end) ? end.due() : null;
        return new CommentWindow(
                new Consultation(
                        opens,
                        closesOn,
                        addressOf(bill),
                        closesOn != null && !end.basis().stated()),
                end.latest());
    }

    private static @Nullable String addressOf(Dossier bill) {
        return Optional.ofNullable(bill.consultation())
                .map(Consultation::address)
                .orElse(null);
    }

    /** Whether the day is the same by any reading, in the calendar of the authority itself, and nothing moved it. */
    static boolean hasOneReading(Deadline end) {
        return end.due().equals(end.latest()) && HARMLESS_DOUBTS.containsAll(end.doubts());
    }

    /**
     * Returns the stage of a bill on this day: whether comments are taken is told by the day, since no step says that
     * they no longer are. What has come after its consultation is not affected.
     */
    public static Stage stageOn(Dossier bill, LocalDate day) {
        return bill.stage() != Stage.PRESENTED && bill.stage() != Stage.IN_CONSULTATION
                ? bill.stage()
                : of(bill).flatMap(window -> window.stage(day)).orElse(bill.stage());
    }

    private Optional<Stage> stage(LocalDate day) {
        if (isOverOn(day)) {
            return Optional.of(Stage.CONSULTATION_CLOSED);
        }
        return isOpenOn(day) ? Optional.of(Stage.IN_CONSULTATION) : Optional.empty();
    }

    /** Whether comments are taken on this day, as far as is known. */
    public boolean isOpenOn(LocalDate day) {
        var opens = announced.opensOn();
        return (opens != null || lastDay != null) && (opens == null || !day.isBefore(opens)) && !isOverOn(day);
    }

    /** Whether its last day has passed. */
    public boolean isOverOn(LocalDate day) {
        return lastDay != null && day.isAfter(lastDay);
    }
}
