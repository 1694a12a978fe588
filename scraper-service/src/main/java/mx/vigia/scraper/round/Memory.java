package mx.vigia.scraper.round;

import java.net.URI;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import mx.vigia.scraper.catalog.Ask;
import mx.vigia.scraper.catalog.Site;
import mx.vigia.scraper.fetching.Fetched.NewPage;
import mx.vigia.scraper.fetching.Known;
import mx.vigia.scraper.fetching.KnownPages.Doubt;
import mx.vigia.scraper.fetching.KnownPages.Remembered;
import mx.vigia.scraper.reading.Measure;
import mx.vigia.scraper.reading.PageEnd;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.Problem;
import mx.vigia.scraper.reading.Readers;
import mx.vigia.scraper.reading.Told;

/** What a round keeps in mind of each page, and how long it doubts one that shows much less than it did. */
record Memory(Steps steps, Site site) {
    /** The word for a page that breaks off where such pages have an end. */
    static final String CUT_SHORT = "cut-short";

    Remembered of(Ask ask) throws SQLException {
        return steps.known().of(site.id(), ask).orElse(Remembered.nothing());
    }

    Known toAskWith(Ask ask, Remembered remembered) {
        return remembered.knownTo(steps.readers().edition(site.id(), ask.answer()));
    }

    /** True where we have read this page not long ago and such pages do not change. */
    boolean isSettled(Ask ask) throws SQLException {
        return steps.readers().settle(site.id(), ask.answer())
                && steps.known()
                        .isRead(
                                site.id(),
                                ask,
                                steps.readers().edition(site.id(), ask.answer()),
                                steps.config().settledFor());
    }

    /** A page that is again as it was before we doubted it is in doubt no more. */
    void same(Ask ask, Remembered remembered) throws SQLException {
        if (remembered.doubt().rounds() > 0) {
            keep(ask, remembered.in(Doubt.none()));
        }
    }

    /**
     * What makes this reading suspect: the page breaks off, shows fewer than half of the items, or fewer with title and date
     * than such pages have.
     */
    Optional<Problem> suspicion(Ask ask, NewPage fetched, Readers.Read read, Remembered before) throws SQLException {
        var cut = cutShort(ask, fetched, before);
        return cut.isPresent() ? cut : lacking(ask.answer(), read, before);
    }

    /** What makes us think that we have a part of the page only: it has no end, and had one, or nearly all such pages have. */
    Optional<Problem> cutShort(Ask ask, NewPage fetched, Remembered before) throws SQLException {
        var bytes = fetched.bytes();
        if (bytes.length == 0 || PageEnd.of(bytes) != PageEnd.NONE || !hadAnEnd(ask, before)) {
            return Optional.empty();
        }
        var expected = Measure.AN_END.of(sign(before));
        return Optional.of(new Problem(ask.answer(), CUT_SHORT, expected, Measure.BROKEN_OFF.of(bytes.length)));
    }

    private boolean hadAnEnd(Ask ask, Remembered before) throws SQLException {
        return before.ends().isEmpty()
                ? steps.ends().areUsual(site.id(), steps.readers().kinds(site.id(), ask.answer()))
                : !before.ends().equals(PageEnd.NONE.word());
    }

    private static String sign(Remembered before) {
        return Arrays.stream(PageEnd.values())
                .filter(end -> end.word().equals(before.ends()))
                .map(PageEnd::sign)
                .findFirst()
                .orElse(PageEnd.MARKUP.sign());
    }

    private Optional<Problem> lacking(URI address, Readers.Read read, Remembered before) throws SQLException {
        var items = read.reading().sightings().size();
        var count = Measure.COUNT.of(items);
        if (items * 2 < before.items()) {
            var expected = Measure.ITEMS_AS_BEFORE.of(before.items());
            return Optional.of(new Problem(address, items == 0 ? "empty" : "fewer-items", expected, count));
        }
        var canary = Canary.of(read.reading().sightings());
        if (steps.canaries().usual(site.id(), read.kind()).isWorseIn(canary)) {
            var expected = Measure.ITEMS_WITH_TITLE_AND_DATE.of(items);
            return Optional.of(new Problem(address, "fields-missing", expected, Measure.COUNT.of(canary.whole())));
        }
        return Optional.empty();
    }

    /** True where it was said round after round, or a person said so; that a page lost all only a person can make us believe. */
    boolean isBelieved(Readers.Read read, Remembered before) {
        var items = read.reading().sightings().size();
        var doubt = before.doubt().again(items);
        var lostAll = items == 0 && before.items() > 0;
        return doubt.accepted() || !lostAll && doubt.rounds() > steps.config().doubtFor();
    }

    /** True while one that breaks off so early that it cannot be read may still come whole; it is in doubt for one round longer. */
    boolean isDoubtedUnread(Ask ask, Remembered before) throws SQLException {
        var doubt = before.doubt().again(0);
        keep(ask, before.in(doubt));
        return !doubt.accepted() && doubt.rounds() <= steps.config().doubtFor();
    }

    /** It is in doubt for one round longer, and all else stays as it was. */
    void doubt(Ask ask, Readers.Read read, Remembered before) throws SQLException {
        keep(ask, before.in(before.doubt().again(read.reading().sightings().size())));
    }

    /** The page as it is now; an index is read anew each time, since where it points depends on the day. */
    void read(Ask ask, NewPage fetched, Readers.Read read, Remembered before) throws SQLException {
        var end = PageEnd.of(fetched.bytes());
        var index = Remembered.nothing().ending(end.word());
        if (read.kind() != PageKind.INDEX) {
            keep(ask, asRead(fetched, read));
        } else if (!index.equals(before)) {
            keep(ask, index);
        }
        steps.ends().saw(site.id(), read.kind(), end);
        steps.canaries().saw(site.id(), read.kind(), Canary.of(read.reading().sightings()));
    }

    /** The problems of a page that is believed though it shows less. */
    static List<Problem> believed(Problem suspicion, Remembered before, List<Problem> own) {
        var problems = new ArrayList<>(own);
        var cut = suspicion.what().equals(CUT_SHORT);
        var found = cut || before.doubt().accepted()
                ? new Told(suspicion.found(), suspicion.finds())
                : Measure.ITEMS_FOR_ROUNDS.of(suspicion.found(), before.doubt().rounds());
        problems.add(new Problem(
                suspicion.address(),
                cut ? "cut-believed" : "fewer-believed",
                new Told(suspicion.expected(), suspicion.expects()),
                found));
        return problems;
    }

    private Remembered asRead(NewPage fetched, Readers.Read read) {
        var reading = read.reading();
        var edition = steps.readers().edition(site.id(), fetched.address());
        var end = PageEnd.of(fetched.bytes()).word();
        return new Remembered(fetched.known(), edition, reading.sightings().size(), reading.ahead(), end, Doubt.none());
    }

    private void keep(Ask ask, Remembered page) throws SQLException {
        steps.known().remember(site.id(), ask, page);
    }
}
