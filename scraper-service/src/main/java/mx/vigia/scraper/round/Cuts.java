package mx.vigia.scraper.round;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import mx.vigia.scraper.catalog.Ask;
import mx.vigia.scraper.catalog.Site;
import mx.vigia.scraper.fetching.Fetched.NewPage;
import mx.vigia.scraper.fetching.KnownPages.End;
import mx.vigia.scraper.fetching.KnownPages.Remembered;
import mx.vigia.scraper.reading.Measure;
import mx.vigia.scraper.reading.PageEnd;
import mx.vigia.scraper.reading.Problem;
import mx.vigia.scraper.reading.Readers;
import mx.vigia.scraper.reading.Told;

/** What makes us think that we have a part of a page only, and what we learn, under the name of a {@link Memory}, of how the pages of a kind end. */
public record Cuts(Steps steps, Site site, InstantSource clock, String habits) {
    /** The word for a page that breaks off where such pages have an end. */
    static final String SHORT = "cut-short";
    /** The word for one that breaks off so early that it cannot be read. */
    static final String UNREAD = "cut-unread";
    /** The word for one that shows as much as ever without its end, for so long that it is believed. */
    static final String BELIEVED = "cut-believed";
    /** The word for one of which a person said that it is right without its end. */
    static final String ACCEPTED = "cut-accepted";

    /** A page that has lost its end, and a few words with it, but nothing that counts, is at least so long. */
    private static final int AS_LONG_PERCENT = 90;

    /** The problem, under this word, that a page has no end, and had one, or nearly all such pages have. */
    Optional<Problem> in(Ask ask, NewPage fetched, Remembered before, String word) {
        var bytes = fetched.bytes();
        return bytes.length == 0 || PageEnd.of(bytes) != PageEnd.NONE || !hadAnEnd(ask, before)
                ? Optional.empty()
                : Optional.of(
                        new Problem(ask.answer(), word, expected(before.end()), Measure.BROKEN_OFF.of(bytes.length)));
    }

    /** True for the problem that a page is cut. */
    static boolean isCut(Problem problem) {
        return problem.what().equals(SHORT) || problem.what().equals(UNREAD);
    }

    /** True where a page without its end shows fewer items, or is much shorter, than it was with it. */
    static boolean isLess(NewPage fetched, Readers.Read read, Remembered before) {
        return read.reading().sightings().size() < before.items()
                || fetched.bytes().length * 100L < (long) before.end().bytes() * AS_LONG_PERCENT;
    }

    public static End end(NewPage fetched) {
        return new End(PageEnd.of(fetched.bytes()).word(), fetched.bytes().length);
    }

    /** Each address counts once, however often it is read. */
    void read(NewPage fetched, Readers.Read read, Remembered before) {
        if (before.end().isUnknown()) {
            steps.ends().saw(habits, read.kind(), PageEnd.of(fetched.bytes()));
        }
    }

    /** A page that is new to us, and doubted at first sight, may be the first of many that have lost their end for good. */
    void doubted(List<Problem> why, Readers.Read read, Remembered before) {
        if (before.end().isUnknown()
                && before.doubt().rounds() == 0
                && why.stream().anyMatch(Cuts::isCut)) {
            steps.ends().doubted(habits, read.kind(), clock.instant());
        }
    }

    private boolean hadAnEnd(Ask ask, Remembered before) {
        if (!before.end().isUnknown()) {
            return !before.end().word().equals(PageEnd.NONE.word());
        }
        var longAgo = clock.instant().minus(steps.config().doubtAtLeast());
        return steps.ends().areUsual(habits, steps.readers().kinds(site.id(), ask.answer()), longAgo);
    }

    private static Told expected(End before) {
        return Arrays.stream(PageEnd.values())
                .filter(end -> end.word().equals(before.word()))
                .map(end -> Measure.AN_END.of(end.sign()))
                .findFirst()
                .orElseGet(Measure.AN_END_AS_ITS_KIND::of);
    }
}
