package mx.vigia.scraper.trial;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import mx.vigia.scraper.catalog.Site;
import mx.vigia.scraper.catalog.SiteRequest;
import mx.vigia.scraper.fetching.Fetched;
import mx.vigia.scraper.fetching.Fetcher;
import mx.vigia.scraper.fetching.PageValidators;
import mx.vigia.scraper.reading.BlockPage;
import mx.vigia.scraper.reading.Expectation;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.ProblemValue;
import mx.vigia.scraper.reading.ReaderRegistry;
import mx.vigia.scraper.reading.ReadingProblem;

/** Puts one page before the readers of a site, as a round would, and stops there. */
record DryRun(ReaderRegistry readers, Site site, LocalDate today) {
    /** The page of this address with this text. */
    Trial of(URI address, byte[] bytes, String text) {
        if (!site.holds(address)) {
            return elsewhere(address);
        }
        if (!readers.know(site.id(), address)) {
            return Trial.unread(
                    site.id(), new ReadingProblem(address, "no-reader", "a reader for such an address", "none"));
        }
        var page = FetchedPage.of(address, bytes, text, today);
        try {
            var read = readers.read(site.id(), page);
            var reading = read.reading();
            return Trial.read(
                    site.id(),
                    address,
                    read.kind().label(),
                    reading.sightings().stream().map(Item::of).toList(),
                    reading.problems(),
                    reading.ahead().stream().map(SiteRequest::answer).toList());
        } catch (PageChanged changed) {
            return Trial.unread(
                    site.id(),
                    BlockPage.in(page)
                            .map(wall -> new ReadingProblem(address, word(wall), Expectation.NO_WALL.of(), wall))
                            .orElse(changed.problem()));
        }
    }

    private static String word(ProblemValue wall) {
        return BlockPage.isAbsence(wall) ? "missing" : BlockPage.entry(wall).word();
    }

    /** The page at this address, asked for once and with all manners. */
    Trial fetched(Fetcher fetcher, SiteRequest ask) {
        if (!site.holds(ask.answer())) {
            return elsewhere(ask.answer());
        }
        return switch (fetcher.fetch(site, ask, PageValidators.nothing())) {
            case Fetched.NewPage page -> of(page.address(), page.bytes(), page.text(site.manners()));
            case Fetched.SamePage same -> failed(same.address(), "unreachable", "not modified, without a condition");
            case Fetched.Missing missing -> failed(missing.address(), "missing", "answered " + missing.status());
            case Fetched.Refused refused -> failed(refused.address(), "refused", refused.why());
            case Fetched.Blocked blocked ->
                failed(blocked.address(), blocked.how().word(), blocked.why());
            case Fetched.TooLarge large -> failed(large.address(), "too-large", "more than " + large.most() + " bytes");
            case Fetched.Unreachable gone -> failed(gone.address(), gone.how().word(), gone.why());
        };
    }

    private Trial elsewhere(URI address) {
        return Trial.unread(
                site.id(), new ReadingProblem(address, "not-of-site", "a host of " + site.hosts(), address.toString()));
    }

    private Trial failed(URI address, String what, String found) {
        return Trial.unread(site.id(), new ReadingProblem(address, what, "a page", found));
    }

    /** A word about each place where the readers of the site begin. */
    List<SiteRequest> beginnings() {
        return site.asks(today);
    }
}
