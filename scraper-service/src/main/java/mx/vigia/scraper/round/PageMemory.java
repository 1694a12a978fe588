package mx.vigia.scraper.round;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mx.vigia.scraper.catalog.Site;
import mx.vigia.scraper.catalog.SiteRequest;
import mx.vigia.scraper.fetching.Fetched.NewPage;
import mx.vigia.scraper.fetching.PageDoubt;
import mx.vigia.scraper.fetching.PageValidatorRepository.Remembered;
import mx.vigia.scraper.fetching.PageValidators;
import mx.vigia.scraper.publishing.StoredRecords;
import mx.vigia.scraper.reading.Expectation;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.ProblemValue;
import mx.vigia.scraper.reading.ReaderRegistry;
import mx.vigia.scraper.reading.ReadingProblem;

/**
 * What a round keeps in mind of each page, and how long it doubts one that shows much less than it did or breaks off.
 *
 * @param clock what time it is in the round, which may be one of long ago that is gone through again
 * @param habits under which name it is kept what pages of each kind usually are like: the site's, or one for rounds of long ago
 */
public record PageMemory(RoundSteps steps, Site site, InstantSource clock, String habits) {
    PageMemory(RoundSteps steps, Site site) {
        this(steps, site, steps.clock(), site.id());
    }

    Remembered of(SiteRequest ask) {
        return steps.known().of(site.id(), ask).orElse(Remembered.nothing());
    }

    PageValidators validatorsFor(SiteRequest ask, Remembered remembered) {
        return remembered.validatorsFor(steps.readers().editionFor(site.id(), ask.answer()));
    }

    /** True where we have read this page not long ago and such pages do not change. */
    boolean isSettled(SiteRequest ask) {
        return steps.readers().areSettledPages(site.id(), ask.answer())
                && steps.known()
                        .isSettled(
                                site.id(),
                                ask,
                                steps.readers().editionFor(site.id(), ask.answer()),
                                steps.config().peace());
    }

    /** A page that is again as it was before we doubted it is in doubt no more, and one that settles is left alone for as long again. */
    void same(SiteRequest ask, Remembered remembered) {
        if (remembered.doubt().rounds() > 0 || steps.readers().areSettledPages(site.id(), ask.answer())) {
            save(ask, remembered.in(PageDoubt.none()));
        }
    }

    /**
     * What makes this reading suspect: the page shows fewer than half of the items that it showed or that it prints itself, or
     * fewer with title and date than such pages have; and it breaks off.
     */
    public List<ReadingProblem> findSuspicions(
            SiteRequest ask, NewPage fetched, ReaderRegistry.Read read, Remembered before) {
        return Stream.of(
                        lacking(ask.answer(), read, before), cuts().in(ask, fetched, before, TruncationCheck.CUT_SHORT))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<ReadingProblem> lacking(URI address, ReaderRegistry.Read read, Remembered before) {
        var items = read.reading().sightings().size();
        var count = Expectation.COUNT.of(items);
        if (items * 2 < before.items()) {
            var expected = Expectation.ITEMS_AS_BEFORE.of(before.items());
            return Optional.of(new ReadingProblem(address, items == 0 ? "empty" : "fewer-items", expected, count));
        }
        var canary = FieldFillRate.of(read.reading().sightings());
        if (steps.fieldFillRates().usual(habits, read.kind()).isMuchLowerIn(canary)) {
            var expected = Expectation.ITEMS_WITH_TITLE_AND_DATE.of(items);
            return Optional.of(
                    new ReadingProblem(address, "fields-missing", expected, Expectation.COUNT.of(canary.whole())));
        }
        return read.reading().problems().stream()
                .filter(problem -> problem.what().equals(ReadingProblem.FEWER_NAMED))
                .findFirst();
    }

    /** True where a person said that what the page shows is right as it is. */
    boolean isAccepted(ReaderRegistry.Read read, Remembered before) {
        return doubt(read, before).accepted();
    }

    /**
     * True where it was said round after round for long enough; that a page lost all, or its end and more than its end, only a
     * person can make us believe.
     */
    public boolean isDoubtSettled(
            List<ReadingProblem> why, NewPage fetched, ReaderRegistry.Read read, Remembered before) {
        var items = read.reading().sightings().size();
        var lostAll = items == 0 && before.items() > 0;
        var lostMore = why.stream().anyMatch(TruncationCheck::isTruncation)
                && TruncationCheck.hasLostContent(fetched, read, before);
        return !lostAll && !lostMore && hasDoubtLasted(doubt(read, before));
    }

    private PageDoubt doubt(ReaderRegistry.Read read, Remembered before) {
        return before.doubt().again(read.reading().sightings().size(), now());
    }

    /** What is wrong with one that breaks off so early that it cannot be read, while it may still come whole; it is in doubt for one round longer. */
    Optional<ReadingProblem> doubtUnread(SiteRequest ask, NewPage fetched, Remembered before) {
        var cut = cuts().in(ask, fetched, before, TruncationCheck.CUT_UNREAD);
        if (cut.isEmpty()) {
            return cut;
        }
        var doubt = before.doubt().unread(now());
        save(ask, before.in(doubt));
        return cut.filter(problem -> !hasDoubtLasted(doubt));
    }

    private boolean hasDoubtLasted(PageDoubt doubt) {
        return doubt.hasLasted(steps.config().doubtFor(), steps.config().doubtAtLeast(), now());
    }

    /** It is in doubt for one round longer, and all else stays as it was. */
    void doubt(SiteRequest ask, List<ReadingProblem> why, ReaderRegistry.Read read, Remembered before) {
        updateDoubtStatistics(why, read, before);
        save(ask, before.in(doubt(read, before)));
    }

    /** The page as it is now; an index is read anew each time, since where it points depends on the day. */
    void read(SiteRequest ask, NewPage fetched, ReaderRegistry.Read read, Remembered before) {
        var index = Remembered.nothing().ending(TruncationCheck.end(fetched));
        if (read.kind() != PageKind.INDEX) {
            save(ask, toRemembered(fetched, read));
        } else if (!index.equals(before)) {
            save(ask, index);
        }
        updateStatistics(fetched, read, before);
    }

    /** What pages of its kind are usually like is learnt from one that is believed. */
    public void updateStatistics(NewPage fetched, ReaderRegistry.Read read, Remembered before) {
        cuts().read(fetched, read, before);
        steps.fieldFillRates()
                .record(habits, read.kind(), FieldFillRate.of(read.reading().sightings()));
    }

    /** And so it is, should it be so again and again, from one that is not. */
    public void updateDoubtStatistics(List<ReadingProblem> why, ReaderRegistry.Read read, Remembered before) {
        cuts().recordDoubt(why, read, before);
    }

    /** What is said of a page that is believed though it was suspect. */
    static List<ReadingProblem> asAccepted(List<ReadingProblem> why, Remembered before) {
        return why.stream().map(problem -> asAccepted(problem, before.doubt())).toList();
    }

    private static ReadingProblem asAccepted(ReadingProblem why, PageDoubt doubt) {
        var found = new ProblemValue(why.found(), why.finds());
        var counted = doubt.accepted() || !isItemCountProblem(why)
                ? found
                : Expectation.ITEMS_FOR_ROUNDS.of(why.found(), doubt.rounds());
        return new ReadingProblem(
                why.address(),
                asAccepted(why, doubt.accepted()),
                new ProblemValue(why.expected(), why.expects()),
                counted);
    }

    private static String asAccepted(ReadingProblem why, boolean accepted) {
        if (TruncationCheck.isTruncation(why)) {
            return accepted ? TruncationCheck.CUT_ACCEPTED : TruncationCheck.CUT_BELIEVED;
        }
        return isItemCountProblem(why) ? "fewer-believed" : "doubt-over";
    }

    private static boolean isItemCountProblem(ReadingProblem why) {
        return !TruncationCheck.isTruncation(why)
                && !why.what().equals(StoredRecords.TITLES_EXCHANGED)
                && !why.what().equals(StatementCheck.RECORDS_SPOILT);
    }

    private Remembered toRemembered(NewPage fetched, ReaderRegistry.Read read) {
        var reading = read.reading();
        var edition = steps.readers().editionFor(site.id(), fetched.address());
        var items = reading.sightings().size();
        return new Remembered(
                fetched.known(), edition, items, reading.ahead(), TruncationCheck.end(fetched), PageDoubt.none());
    }

    private void save(SiteRequest ask, Remembered page) {
        steps.known().save(site.id(), ask, page);
    }

    private TruncationCheck cuts() {
        return new TruncationCheck(steps, site, clock, habits);
    }

    private Instant now() {
        return clock.instant();
    }
}
