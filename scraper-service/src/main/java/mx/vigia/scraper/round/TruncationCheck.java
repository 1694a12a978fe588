package mx.vigia.scraper.round;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import mx.vigia.scraper.catalog.Site;
import mx.vigia.scraper.catalog.SiteRequest;
import mx.vigia.scraper.fetching.Fetched.NewPage;
import mx.vigia.scraper.fetching.PageValidatorRepository.End;
import mx.vigia.scraper.fetching.PageValidatorRepository.Remembered;
import mx.vigia.scraper.reading.Expectation;
import mx.vigia.scraper.reading.PageEndMarker;
import mx.vigia.scraper.reading.ProblemValue;
import mx.vigia.scraper.reading.ReaderRegistry;
import mx.vigia.scraper.reading.ReadingProblem;

/** Detects truncated pages and learns, under the name of a {@link PageMemory}, how the pages of a kind end. */
public record TruncationCheck(RoundSteps steps, Site site, InstantSource clock, String habits) {
    /** The word for a page that is truncated before the usual end of such pages. */
    static final String CUT_SHORT = "cut-short";
    /** The word for a page truncated so early that it cannot be read. */
    static final String CUT_UNREAD = "cut-unread";
    /** The word for a page that shows as much as ever without its end, for so long that it is accepted. */
    static final String CUT_BELIEVED = "cut-believed";
    /** The word for a page that a person confirmed to be right without its end. */
    static final String CUT_ACCEPTED = "cut-accepted";

    /** The least length of a page that has lost its end and a few words, but nothing that matters. */
    private static final int MIN_LENGTH_PERCENT = 90;

    /**
     * Returns the problem, under this word, that a page has no end, though it had one or nearly all such pages have.
     */
    Optional<ReadingProblem> in(SiteRequest request, NewPage fetched, Remembered before, String word) {
        var bytes = fetched.bytes();
        return bytes.length == 0 || PageEndMarker.of(bytes) != PageEndMarker.NONE || !hadEndMarker(request, before)
                ? Optional.empty()
                : Optional.of(new ReadingProblem(
                        request.answer(), word, expectedEnd(before.end()), Expectation.BROKEN_OFF.of(bytes.length)));
    }

    /** Whether the problem is that a page is truncated. */
    static boolean isTruncation(ReadingProblem problem) {
        return problem.what().equals(CUT_SHORT) || problem.what().equals(CUT_UNREAD);
    }

    /** Whether a page without its end shows fewer items, or is much shorter, than it was with it. */
    static boolean hasLostContent(NewPage fetched, ReaderRegistry.Read read, Remembered before) {
        return read.reading().sightings().size() < before.items()
                || fetched.bytes().length * 100L < (long) before.end().bytes() * MIN_LENGTH_PERCENT;
    }

    public static End end(NewPage fetched) {
        return new End(PageEndMarker.of(fetched.bytes()).word(), fetched.bytes().length);
    }

    /** Each address counts once, however often it is read. */
    void read(NewPage fetched, ReaderRegistry.Read read, Remembered before) {
        if (before.end().isUnknown()) {
            steps.pageEndStatistics().recordPage(habits, read.kind(), PageEndMarker.of(fetched.bytes()));
        }
    }

    /** A new page that is doubted at first may be the first of many that have lost their end permanently. */
    void recordDoubt(List<ReadingProblem> why, ReaderRegistry.Read read, Remembered before) {
        if (before.end().isUnknown()
                && before.doubt().rounds() == 0
                && why.stream().anyMatch(TruncationCheck::isTruncation)) {
            steps.pageEndStatistics().recordDoubt(habits, read.kind(), clock.instant());
        }
    }

    private boolean hadEndMarker(SiteRequest request, Remembered before) {
        if (!before.end().isUnknown()) {
            return !before.end().word().equals(PageEndMarker.NONE.word());
        }
        var longAgo = clock.instant().minus(steps.config().doubtAtLeast());
        return steps.pageEndStatistics()
                .areEndMarkersUsual(habits, steps.readers().kinds(site.id(), request.answer()), longAgo);
    }

    private static ProblemValue expectedEnd(End before) {
        return Arrays.stream(PageEndMarker.values())
                .filter(end -> end.word().equals(before.word()))
                .map(end -> Expectation.AN_END.of(end.sign()))
                .findFirst()
                .orElseGet(Expectation.AN_END_AS_ITS_KIND::of);
    }
}
