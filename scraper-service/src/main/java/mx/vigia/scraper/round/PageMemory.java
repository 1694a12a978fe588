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
 * What a round remembers of each page, and how long it doubts one that shows much less than before or is truncated.
 *
 * @param clock the time of the round, which may be a past one that is repeated
 * @param habits the name under which the usual properties of each kind of page are stored: the site's, or one for past
 *     rounds
 */
public record PageMemory(RoundSteps steps, Site site, InstantSource clock, String habits) {
    PageMemory(RoundSteps steps, Site site) {
        this(steps, site, steps.clock(), site.id());
    }

    Remembered of(SiteRequest request) {
        return steps.known().of(site.id(), request).orElse(Remembered.nothing());
    }

    PageValidators validatorsFor(SiteRequest request, Remembered remembered) {
        return remembered.validatorsFor(steps.readers().editionFor(site.id(), request.answer()));
    }

    /** Whether what this page shows is history, since it is read for the first time and such pages begin silently. */
    boolean isHistory(SiteRequest request, Remembered before) {
        return before.readers().isEmpty()
                && steps.config().firstIsSilent()
                && steps.readers().beginsSilently(site.id(), request.answer());
    }

    /** Whether this page was read recently and such pages do not change. */
    boolean isSettled(SiteRequest request) {
        return steps.readers().areSettledPages(site.id(), request.answer())
                && steps.known()
                        .isSettled(
                                site.id(),
                                request,
                                steps.readers().editionFor(site.id(), request.answer()),
                                steps.config().peace());
    }

    /** Records an unchanged page: an earlier doubt ends, and a settled page is left alone for as long again. */
    void same(SiteRequest request, Remembered remembered) {
        if (remembered.doubt().rounds() > 0 || steps.readers().areSettledPages(site.id(), request.answer())) {
            save(request, remembered.in(PageDoubt.none()));
        }
    }

    /**
     * Returns why this reading is suspect: the page shows fewer than half of the items that it showed before or prints
     * itself, or fewer with title and date than usual; and it is truncated.
     */
    public List<ReadingProblem> findSuspicions(
            SiteRequest request, NewPage fetched, ReaderRegistry.Read read, Remembered before) {
        return Stream.of(
                        lacking(request.answer(), read, before),
                        cuts().in(request, fetched, before, TruncationCheck.CUT_SHORT))
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
            var expected = Expectation.ITEMS_WITH_TITLE_AND_DATE.of(canary.items());
            return Optional.of(
                    new ReadingProblem(address, "fields-missing", expected, Expectation.COUNT.of(canary.whole())));
        }
        return read.reading().problems().stream()
                .filter(problem -> problem.what().equals(ReadingProblem.FEWER_NAMED))
                .findFirst();
    }

    /** Whether a person confirmed what the page shows. */
    boolean isAccepted(ReaderRegistry.Read read, Remembered before) {
        return doubt(read, before).accepted();
    }

    /**
     * Whether the page has shown the same, round after round, for long enough; the loss of all items, or of more than
     * its end, needs a person's confirmation.
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
        return before.doubt().afterDoubtfulRound(read.reading().sightings().size(), now());
    }

    /**
     * Returns the problem of a page truncated so early that it cannot be read, while it may still come complete; its
     * doubt lasts one round longer.
     */
    Optional<ReadingProblem> doubtUnread(SiteRequest request, NewPage fetched, Remembered before) {
        var cut = cuts().in(request, fetched, before, TruncationCheck.CUT_UNREAD);
        if (cut.isEmpty()) {
            return cut;
        }
        var doubt = before.doubt().afterUnreadableRound(now());
        save(request, before.in(doubt));
        return cut.filter(problem -> !hasDoubtLasted(doubt));
    }

    private boolean hasDoubtLasted(PageDoubt doubt) {
        return doubt.hasLasted(steps.config().doubtFor(), steps.config().doubtAtLeast(), now());
    }

    /** Extends the doubt by one round; nothing else changes. */
    void doubt(SiteRequest request, List<ReadingProblem> why, ReaderRegistry.Read read, Remembered before) {
        updateDoubtStatistics(why, read, before);
        save(request, before.in(doubt(read, before)));
    }

    /** Saves the page in its current state; an index is read every time, since its links depend on the day. */
    void read(SiteRequest request, NewPage fetched, ReaderRegistry.Read read, Remembered before) {
        var index = Remembered.nothing().ending(TruncationCheck.end(fetched));
        if (read.kind() != PageKind.INDEX) {
            save(request, toRemembered(fetched, read));
        } else if (!index.equals(before)) {
            save(request, index);
        }
        updateStatistics(fetched, read, before);
    }

    /** Learns the usual properties of a kind of page from an accepted one. */
    public void updateStatistics(NewPage fetched, ReaderRegistry.Read read, Remembered before) {
        cuts().read(fetched, read, before);
        steps.fieldFillRates()
                .record(habits, read.kind(), FieldFillRate.of(read.reading().sightings()));
    }

    /** Learns from a page that is not accepted, in case the change is permanent. */
    public void updateDoubtStatistics(List<ReadingProblem> why, ReaderRegistry.Read read, Remembered before) {
        cuts().recordDoubt(why, read, before);
    }

    /** Returns the problems reported for a page that is accepted though it was suspect. */
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
                fetched.known(),
                edition,
                items,
                reading.nextRequests(),
                TruncationCheck.end(fetched),
                PageDoubt.none());
    }

    private void save(SiteRequest request, Remembered page) {
        steps.known().save(site.id(), request, page);
    }

    private TruncationCheck cuts() {
        return new TruncationCheck(steps, site, clock, habits);
    }

    private Instant now() {
        return clock.instant();
    }
}
