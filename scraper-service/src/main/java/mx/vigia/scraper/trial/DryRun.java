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

/** Reads one page with the readers of a site, as a round would, and stops there. */
record DryRun(ReaderRegistry readers, Site site, LocalDate today) {
    /** Reads the page of this address with this text. */
    ReaderTrial of(URI written, byte[] bytes, String text) {
        var address = site.canonical(written);
        if (!site.mayRequest(address)) {
            return refuseForeignAddress(address);
        }
        if (!readers.hasReaderFor(site.id(), address)) {
            return ReaderTrial.unread(
                    site.id(), new ReadingProblem(address, "no-reader", "a reader for such an address", "none"));
        }
        var page = FetchedPage.of(address, bytes, text, today);
        try {
            var read = readers.read(site.id(), page);
            var reading = read.reading();
            return ReaderTrial.read(
                    site.id(),
                    address,
                    read.kind().label(),
                    reading.sightings().stream().map(TrialItem::of).toList(),
                    reading.problems(),
                    reading.nextRequests().stream().map(SiteRequest::answer).toList());
        } catch (PageChanged changed) {
            return ReaderTrial.unread(
                    site.id(),
                    BlockPage.in(page)
                            .map(wall -> new ReadingProblem(address, problemWord(wall), Expectation.NO_WALL.of(), wall))
                            .orElse(changed.problem()));
        }
    }

    private static String problemWord(ProblemValue wall) {
        return BlockPage.isAbsence(wall) ? "missing" : BlockPage.entry(wall).word();
    }

    /** Fetches the page at this address once, politely, and reads it. */
    ReaderTrial fetchAndRead(Fetcher fetcher, SiteRequest typed) {
        var request = typed.at(site.canonical(typed.address()));
        if (!site.mayRequest(request.answer())) {
            return refuseForeignAddress(request.answer());
        }
        return switch (fetcher.fetch(site, request, PageValidators.nothing())) {
            case Fetched.NewPage page -> of(page.address(), page.bytes(), page.text(site.manners()));
            case Fetched.SamePage same ->
                failedTrial(same.address(), "unreachable", "not modified, without a condition");
            case Fetched.Missing missing -> failedTrial(missing.address(), "missing", "answered " + missing.status());
            case Fetched.Refused refused -> failedTrial(refused.address(), "refused", refused.why());
            case Fetched.Blocked blocked ->
                failedTrial(blocked.address(), blocked.how().word(), blocked.why());
            case Fetched.TooLarge large ->
                failedTrial(large.address(), "too-large", "more than " + large.most() + " bytes");
            case Fetched.Unreachable unreachable ->
                failedTrial(unreachable.address(), unreachable.how().word(), unreachable.why());
        };
    }

    private ReaderTrial refuseForeignAddress(URI address) {
        return ReaderTrial.unread(
                site.id(), new ReadingProblem(address, "not-of-site", "a host of " + site.hosts(), address.toString()));
    }

    private ReaderTrial failedTrial(URI address, String what, String found) {
        return ReaderTrial.unread(site.id(), new ReadingProblem(address, what, "a page", found));
    }

    /** Returns a request for each start page of the site. */
    List<SiteRequest> startRequests() {
        return site.startRequests(today);
    }
}
