package mx.vigia.analysis.intake.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.StoredText;
import mx.vigia.analysis.dossier.fact.UnsupportedSteps;
import mx.vigia.analysis.dossier.feed.Reprocessing;
import mx.vigia.analysis.text.TextSplitter;
import mx.vigia.analysis.text.obligation.ObligationFinder;

/**
 * Works out the days that a bill waits for, from its steps, its consultation and its text and nothing else: pure, and able to be done again.
 * Where it counts otherwise by the same clock rules, raise the version of {@link Reprocessing.Follower#DUE_DAYS}.
 */
public final class DueDayCalculator {
    private static final int MAX_DAYS_PER_BILL = 100;

    /** Between these days a bill can wait for one; a year such as 0206 is a slip of the hand. */
    static final LocalDate EARLIEST_PLAUSIBLE_DAY = LocalDate.of(1900, 1, 1);

    static final LocalDate LATEST_PLAUSIBLE_DAY = LocalDate.of(2200, 12, 31);

    private DueDayCalculator() {}

    /**
     * Returns whether this bill was published, so that its text orders days. False for the record of a law in force: its
     * last publication is that of a reform, and the articles of its text count from publications that are not told apart.
     */
    public static boolean isPublished(Dossier bill) {
        return !bill.standsInForce() && published(matter(bill)) != null;
    }

    /** Whether days are read in the text by which the bill is known, which has to be there then: a notice's, or one that was published and not kept as such. */
    public static boolean usesTextOf(Dossier bill, BillText published) {
        return CommentDeadline.takesComments(bill) || isPublished(bill) && !published.known();
    }

    /** The days of this bill, terms first, then what its text orders as published, or else as we hold it; at most a hundred, and none of one entered by mistake. */
    public static List<DueDay> of(Dossier bill, BillText published) {
        if (bill.isRetracted()) {
            return List.of();
        }
        var matter = matter(bill);
        var ofNotice = CommentDeadline.of(bill);
        var terms = DeadlineCalculator.of(matter).stream()
                .filter(deadline -> ofNotice.isEmpty() || deadline.start() != DeadlineEvent.CONSULTATION_CLOSES)
                .map(deadline -> termDay(deadline, bill));
        return Stream.of(terms, ofNotice.stream(), orderedDays(bill, published).stream())
                .flatMap(days -> days)
                .filter(DueDayCalculator::isPlausible)
                .limit(MAX_DAYS_PER_BILL)
                .toList();
    }

    private static boolean isPlausible(DueDay day) {
        return !day.due().isBefore(EARLIEST_PLAUSIBLE_DAY) && !day.due().isAfter(LATEST_PLAUSIBLE_DAY);
    }

    private static DueDay termDay(Deadline deadline, Dossier bill) {
        return deadline.start() == DeadlineEvent.CONSULTATION_CLOSES
                ? DueDay.consultation(deadline, bill.consultation().opensOn())
                : DueDay.ofTerm(deadline);
    }

    private static List<DueDay> orderedDays(Dossier bill, BillText published) {
        var held = published.known() ? published : bill.text();
        if (!isPublished(bill) || !held.known()) {
            return List.of();
        }
        boolean sure = published.known() || StoredText.isPublished(bill.kind());
        var text = held.content();
        var days = new ArrayList<DueDay>();
        Map<String, Integer> places = new HashMap<>();
        for (var ordered : TransitoryArticleDeadlines.of(
                ObligationFinder.findTransitory(TextSplitter.split(text)).items(), published(matter(bill)))) {
            var article = ordered.obligation().kind()
                    + ordered.obligation().part().number().toString();
            int place = places.merge(article, 1, Integer::sum);
            days.add(DueDay.ofOrder(sure ? ordered : asUnpublished(ordered), place, text));
        }
        return days;
    }

    /** An initiative is published as Congress left it, which need not be as we hold it. */
    private static OrderedDeadline asUnpublished(OrderedDeadline ordered) {
        return ordered.withDoubt(DeadlineDoubt.TEXT_NOT_PUBLISHED);
    }

    private static DeadlineSubject matter(Dossier bill) {
        return DeadlineEventReader.matter(bill.subject(), withoutImplausibleEntries(bill), bill.consultation());
    }

    /** A person's entry that cannot have happened there begins no term and ends none. */
    private static List<Step> withoutImplausibleEntries(Dossier bill) {
        var leaps = UnsupportedSteps.of(bill);
        return bill.steps().stream().filter(step -> !leaps.contains(step)).toList();
    }

    private static LocalDate published(DeadlineSubject matter) {
        return matter.happenings().stream()
                .filter(happening -> happening.event() == DeadlineEvent.PUBLISHED)
                .map(DatedEvent::day)
                .max(LocalDate::compareTo)
                .orElse(null);
    }
}
