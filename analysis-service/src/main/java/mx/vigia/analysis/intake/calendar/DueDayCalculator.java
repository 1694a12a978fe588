package mx.vigia.analysis.intake.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.BillText;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.deadline.DatedEvent;
import mx.vigia.analysis.deadline.Deadline;
import mx.vigia.analysis.deadline.DeadlineCalculator;
import mx.vigia.analysis.deadline.DeadlineDoubt;
import mx.vigia.analysis.deadline.DeadlineEvent;
import mx.vigia.analysis.deadline.DeadlineEventReader;
import mx.vigia.analysis.deadline.DeadlineSubject;
import mx.vigia.analysis.deadline.OrderedDeadline;
import mx.vigia.analysis.deadline.TransitoryArticleDeadlines;
import mx.vigia.analysis.dossier.CommentWindow;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.StoredText;
import mx.vigia.analysis.dossier.fact.UnsupportedSteps;
import mx.vigia.analysis.dossier.feed.Reprocessing;
import mx.vigia.analysis.text.TextSplitter;
import mx.vigia.analysis.text.obligation.ObligationFinder;

/**
 * Calculates the due days of a bill only from its steps, its consultation and its text; a pure, repeatable function. If
 * its results change under the same deadline rules, raise the version of {@link Reprocessing.Follower#DUE_DAYS}.
 */
public final class DueDayCalculator {
    private static final int MAX_DAYS_PER_BILL = 100;

    /** The range in which a due day is plausible; a year such as 0206 is a typing error. */
    static final LocalDate EARLIEST_PLAUSIBLE_DAY = LocalDate.of(1900, 1, 1);

    static final LocalDate LATEST_PLAUSIBLE_DAY = LocalDate.of(2200, 12, 31);

    private DueDayCalculator() {}

    /**
     * Whether this bill was published, so that its text orders days. False for the record of a law in force: its last
     * publication is that of a reform, and the articles of its text count from the publication of each decree.
     */
    public static boolean isPublished(Dossier bill) {
        return !bill.recordsLawInForce() && published(toSubject(bill)).isPresent();
    }

    /**
     * Whether days are read in the bill's own text, which must then be loaded: that of a notice, or of one that was
     * published without a stored published text.
     */
    public static boolean usesTextOf(Dossier bill, BillText published) {
        return bill.kind().takesComments() || bill.recordsLawInForce() || isPublished(bill) && !published.known();
    }

    /**
     * Returns the due days of this bill, terms first, then what its text orders as published, or else as stored; at
     * most a hundred, and none for a bill entered by mistake.
     */
    public static List<DueDay> of(Dossier bill, BillText published) {
        if (bill.isRetracted()) {
            return List.of();
        }
        if (bill.recordsLawInForce()) {
            return LawEntries.of(bill.text()).stream()
                    .filter(DueDayCalculator::isPlausible)
                    .limit(MAX_DAYS_PER_BILL)
                    .toList();
        }
        var deadlineSubject = toSubject(bill);
        var ofNotice = CommentDeadline.of(bill);
        var terms = DeadlineCalculator.of(deadlineSubject).stream()
                .filter(deadline -> deadline.basis().start() != DeadlineEvent.CONSULTATION_CLOSES
                        || ofNotice.isEmpty() && isStillLastDay(deadline, bill))
                .map(deadline -> termDay(deadline, bill));
        return Stream.of(terms, ofNotice.stream(), orderedDays(bill, published).stream())
                .flatMap(days -> days)
                .filter(DueDayCalculator::isPlausible)
                .limit(MAX_DAYS_PER_BILL)
                .toList();
    }

    /** Whether no step extended the consultation since, be it to a day that is not known. */
    private static boolean isStillLastDay(Deadline stated, Dossier bill) {
        return CommentWindow.of(bill)
                .filter(window -> stated.due().equals(window.lastDay()))
                .isPresent();
    }

    private static boolean isPlausible(DueDay day) {
        return !day.due().isBefore(EARLIEST_PLAUSIBLE_DAY) && !day.due().isAfter(LATEST_PLAUSIBLE_DAY);
    }

    private static DueDay termDay(Deadline deadline, Dossier bill) {
        return deadline.basis().start() == DeadlineEvent.CONSULTATION_CLOSES
                ? DueDay.consultation(deadline, bill.consultation().opensOn())
                : DueDay.ofTerm(deadline);
    }

    private static List<DueDay> orderedDays(Dossier bill, BillText published) {
        var billText = published.known() ? published : bill.text();
        if (!isPublished(bill) || !billText.known()) {
            return List.of();
        }
        boolean sure = published.known() || StoredText.isPublished(bill.kind());
        boolean several = publicationDays(toSubject(bill)).distinct().count() > 1;
        var text = billText.content();
        var days = new ArrayList<DueDay>();
        Map<String, Integer> places = new HashMap<>();
        for (var ordered : TransitoryArticleDeadlines.of(
                ObligationFinder.findTransitory(TextSplitter.split(text)).items(),
                published(toSubject(bill)).orElse(null))) {
            var article = ordered.obligation().kind()
                    + ordered.obligation().part().number().toString();
            int place = places.merge(article, 1, Integer::sum);
            boolean doubtful = several && !ordered.deadline().basis().stated();
            var dated = doubtful ? ordered.withDoubt(DeadlineDoubt.START_INFERRED) : ordered;
            days.add(DueDay.ofOrder(sure ? dated : asUnpublished(dated), place, text));
        }
        return days;
    }

    /**
     * Marks the day of an initiative as doubtful: it is published as Congress left it, which may differ from our text.
     */
    private static OrderedDeadline asUnpublished(OrderedDeadline ordered) {
        return ordered.withDoubt(DeadlineDoubt.TEXT_NOT_PUBLISHED);
    }

    private static DeadlineSubject toSubject(Dossier bill) {
        return DeadlineEventReader.toSubject(bill.subject(), withoutImplausibleEntries(bill), bill.consultation());
    }

    /** Returns the steps without implausible manual entries, which begin and end no term. */
    private static List<Step> withoutImplausibleEntries(Dossier bill) {
        var leaps = UnsupportedSteps.of(bill);
        return bill.steps().stream().filter(step -> !leaps.contains(step)).toList();
    }

    private static Optional<LocalDate> published(DeadlineSubject deadlineSubject) {
        return publicationDays(deadlineSubject).max(LocalDate::compareTo);
    }

    private static Stream<LocalDate> publicationDays(DeadlineSubject deadlineSubject) {
        return deadlineSubject.happenings().stream()
                .filter(happening -> happening.event() == DeadlineEvent.PUBLISHED)
                .map(DatedEvent::day);
    }
}
