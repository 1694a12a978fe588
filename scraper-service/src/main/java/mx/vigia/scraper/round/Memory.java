package mx.vigia.scraper.round;

import java.sql.SQLException;
import mx.vigia.scraper.catalog.Ask;
import mx.vigia.scraper.catalog.Site;
import mx.vigia.scraper.fetching.Fetched.NewPage;
import mx.vigia.scraper.fetching.Known;
import mx.vigia.scraper.fetching.KnownPages.Doubt;
import mx.vigia.scraper.fetching.KnownPages.Remembered;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.Readers;

/** What a round keeps in mind of each page, and how long it doubts one that shows less than half of what it did. */
record Memory(Steps steps, Site site, Tally tally) {
    Remembered of(Ask ask) throws SQLException {
        return steps.known().of(site.id(), ask).orElse(Remembered.nothing());
    }

    Known toAskWith(Ask ask, Remembered remembered) {
        return remembered.knownTo(steps.readers().edition(site.id(), ask.answer()));
    }

    /** A page that is again as it was before we doubted it is in doubt no more. */
    void same(Ask ask, Remembered remembered) throws SQLException {
        if (remembered.doubt().rounds() > 0) {
            keep(ask, remembered.in(Doubt.none()));
        }
    }

    /** An index is read anew each time, since where it points depends on the day. */
    void read(Ask ask, NewPage fetched, Readers.Read read, Remembered before) throws SQLException {
        var items = read.reading().sightings().size();
        if (items * 2 < before.items()) {
            doubt(ask, fetched, read, before, before.doubt().again(items));
        } else if (read.kind() != PageKind.INDEX) {
            keep(ask, asRead(fetched, read));
        }
    }

    /** It is said round after round; what goes on showing so much is believed at last, but never an empty page. */
    private void doubt(Ask ask, NewPage fetched, Readers.Read read, Remembered before, Doubt doubt)
            throws SQLException {
        var expected = "about %d items, as before".formatted(before.items());
        var items = read.reading().sightings().size();
        if (items > 0 && doubt.rounds() > steps.config().doubtFor()) {
            tally.problem(
                    fetched.address(),
                    "fewer-believed",
                    expected,
                    "%d for %d rounds".formatted(items, doubt.rounds() - 1));
            keep(ask, asRead(fetched, read));
        } else {
            tally.problem(fetched.address(), "page-changed", expected, "" + items);
            keep(ask, before.in(doubt));
        }
    }

    private Remembered asRead(NewPage fetched, Readers.Read read) {
        var reading = read.reading();
        var edition = steps.readers().edition(site.id(), fetched.address());
        return new Remembered(fetched.known(), edition, reading.sightings().size(), reading.ahead(), Doubt.none());
    }

    private void keep(Ask ask, Remembered page) throws SQLException {
        steps.known().remember(site.id(), ask, page);
    }
}
