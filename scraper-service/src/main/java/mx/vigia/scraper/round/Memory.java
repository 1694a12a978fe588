package mx.vigia.scraper.round;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mx.vigia.scraper.catalog.Ask;
import mx.vigia.scraper.catalog.Site;
import mx.vigia.scraper.fetching.Doubt;
import mx.vigia.scraper.fetching.Fetched.NewPage;
import mx.vigia.scraper.fetching.Known;
import mx.vigia.scraper.fetching.KnownPages.Remembered;
import mx.vigia.scraper.publishing.Held;
import mx.vigia.scraper.reading.Measure;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.Problem;
import mx.vigia.scraper.reading.Readers;
import mx.vigia.scraper.reading.Told;

/**
 * What a round keeps in mind of each page, and how long it doubts one that shows much less than it did or breaks off.
 *
 * @param clock what time it is in the round, which may be one of long ago that is gone through again
 * @param habits under which name it is kept what pages of each kind usually are like: the site's, or one for rounds of long ago
 */
public record Memory(Steps steps, Site site, InstantSource clock, String habits) {
    Memory(Steps steps, Site site) {
        this(steps, site, steps.clock(), site.id());
    }

    Remembered of(Ask ask) {
        return steps.known().of(site.id(), ask).orElse(Remembered.nothing());
    }

    Known toAskWith(Ask ask, Remembered remembered) {
        return remembered.knownTo(steps.readers().edition(site.id(), ask.answer()));
    }

    /** True where we have read this page not long ago and such pages do not change. */
    boolean isSettled(Ask ask) {
        return steps.readers().settle(site.id(), ask.answer())
                && steps.known()
                        .isSettled(
                                site.id(),
                                ask,
                                steps.readers().edition(site.id(), ask.answer()),
                                steps.config().peace());
    }

    /** A page that is again as it was before we doubted it is in doubt no more, and one that settles is left alone for as long again. */
    void same(Ask ask, Remembered remembered) {
        if (remembered.doubt().rounds() > 0 || steps.readers().settle(site.id(), ask.answer())) {
            keep(ask, remembered.in(Doubt.none()));
        }
    }

    /**
     * What makes this reading suspect: the page shows fewer than half of the items that it showed or that it prints itself, or
     * fewer with title and date than such pages have; and it breaks off.
     */
    public List<Problem> suspicions(Ask ask, NewPage fetched, Readers.Read read, Remembered before) {
        return Stream.of(lacking(ask.answer(), read, before), cuts().in(ask, fetched, before, Cuts.SHORT))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Problem> lacking(URI address, Readers.Read read, Remembered before) {
        var items = read.reading().sightings().size();
        var count = Measure.COUNT.of(items);
        if (items * 2 < before.items()) {
            var expected = Measure.ITEMS_AS_BEFORE.of(before.items());
            return Optional.of(new Problem(address, items == 0 ? "empty" : "fewer-items", expected, count));
        }
        var canary = Canary.of(read.reading().sightings());
        if (steps.canaries().usual(habits, read.kind()).isWorseIn(canary)) {
            var expected = Measure.ITEMS_WITH_TITLE_AND_DATE.of(items);
            return Optional.of(new Problem(address, "fields-missing", expected, Measure.COUNT.of(canary.whole())));
        }
        return read.reading().problems().stream()
                .filter(problem -> problem.what().equals(Problem.FEWER_NAMED))
                .findFirst();
    }

    /** True where a person said that what the page shows is right as it is. */
    boolean isAccepted(Readers.Read read, Remembered before) {
        return doubt(read, before).accepted();
    }

    /**
     * True where it was said round after round for long enough; that a page lost all, or its end and more than its end, only a
     * person can make us believe.
     */
    public boolean isSettledOn(List<Problem> why, NewPage fetched, Readers.Read read, Remembered before) {
        var items = read.reading().sightings().size();
        var lostAll = items == 0 && before.items() > 0;
        var lostMore = why.stream().anyMatch(Cuts::isCut) && Cuts.isLess(fetched, read, before);
        return !lostAll && !lostMore && hasLasted(doubt(read, before));
    }

    private Doubt doubt(Readers.Read read, Remembered before) {
        return before.doubt().again(read.reading().sightings().size(), now());
    }

    /** What is wrong with one that breaks off so early that it cannot be read, while it may still come whole; it is in doubt for one round longer. */
    Optional<Problem> doubtUnread(Ask ask, NewPage fetched, Remembered before) {
        var cut = cuts().in(ask, fetched, before, Cuts.UNREAD);
        if (cut.isEmpty()) {
            return cut;
        }
        var doubt = before.doubt().unread(now());
        keep(ask, before.in(doubt));
        return cut.filter(problem -> !hasLasted(doubt));
    }

    private boolean hasLasted(Doubt doubt) {
        return doubt.hasLasted(steps.config().doubtFor(), steps.config().doubtAtLeast(), now());
    }

    /** It is in doubt for one round longer, and all else stays as it was. */
    void doubt(Ask ask, List<Problem> why, Readers.Read read, Remembered before) {
        learnOfDoubt(why, read, before);
        keep(ask, before.in(doubt(read, before)));
    }

    /** The page as it is now; an index is read anew each time, since where it points depends on the day. */
    void read(Ask ask, NewPage fetched, Readers.Read read, Remembered before) {
        var index = Remembered.nothing().ending(Cuts.end(fetched));
        if (read.kind() != PageKind.INDEX) {
            keep(ask, asRead(fetched, read));
        } else if (!index.equals(before)) {
            keep(ask, index);
        }
        learn(fetched, read, before);
    }

    /** What pages of its kind are usually like is learnt from one that is believed. */
    public void learn(NewPage fetched, Readers.Read read, Remembered before) {
        cuts().read(fetched, read, before);
        steps.canaries().saw(habits, read.kind(), Canary.of(read.reading().sightings()));
    }

    /** And so it is, should it be so again and again, from one that is not. */
    public void learnOfDoubt(List<Problem> why, Readers.Read read, Remembered before) {
        cuts().doubted(why, read, before);
    }

    /** What is said of a page that is believed though it was suspect. */
    static List<Problem> believed(List<Problem> why, Remembered before) {
        return why.stream().map(problem -> believed(problem, before.doubt())).toList();
    }

    private static Problem believed(Problem why, Doubt doubt) {
        var found = new Told(why.found(), why.finds());
        var counted =
                doubt.accepted() || !isOfCount(why) ? found : Measure.ITEMS_FOR_ROUNDS.of(why.found(), doubt.rounds());
        return new Problem(
                why.address(), believed(why, doubt.accepted()), new Told(why.expected(), why.expects()), counted);
    }

    private static String believed(Problem why, boolean accepted) {
        if (Cuts.isCut(why)) {
            return accepted ? Cuts.ACCEPTED : Cuts.BELIEVED;
        }
        return isOfCount(why) ? "fewer-believed" : "doubt-over";
    }

    private static boolean isOfCount(Problem why) {
        return !Cuts.isCut(why)
                && !why.what().equals(Held.EXCHANGED)
                && !why.what().equals(Scrutiny.SPOILT);
    }

    private Remembered asRead(NewPage fetched, Readers.Read read) {
        var reading = read.reading();
        var edition = steps.readers().edition(site.id(), fetched.address());
        var items = reading.sightings().size();
        return new Remembered(fetched.known(), edition, items, reading.ahead(), Cuts.end(fetched), Doubt.none());
    }

    private void keep(Ask ask, Remembered page) {
        steps.known().remember(site.id(), ask, page);
    }

    private Cuts cuts() {
        return new Cuts(steps, site, clock, habits);
    }

    private Instant now() {
        return clock.instant();
    }
}
