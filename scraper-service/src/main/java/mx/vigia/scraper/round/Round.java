package mx.vigia.scraper.round;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mx.vigia.scraper.archive.Snapshot;
import mx.vigia.scraper.catalog.Ask;
import mx.vigia.scraper.catalog.Site;
import mx.vigia.scraper.fetching.Fetched;
import mx.vigia.scraper.fetching.Fetched.NewPage;
import mx.vigia.scraper.fetching.KnownPages.Remembered;
import mx.vigia.scraper.publishing.Capture;
import mx.vigia.scraper.reading.Page;
import mx.vigia.scraper.reading.PageChanged;

/** One visit to one site: fetch, keep, read, publish, remember; then the pages it pointed to. */
final class Round {
    private final Steps steps;
    private final Site site;
    private final boolean silent;
    private final Deque<Ask> ahead = new ArrayDeque<>();
    private final Set<Ask> seen = new HashSet<>();
    private final Tally tally;
    private final Memory memory;

    Round(Steps steps, Site site, boolean silent, Tally tally) {
        this.steps = steps;
        this.site = site;
        this.silent = silent;
        this.tally = tally;
        this.memory = new Memory(steps, site, tally);
    }

    /** Visits every page there is to visit, up to the cap, and says where it stopped. */
    void visit() throws SQLException, IOException {
        var lacking = steps.fetcher().lacking(site);
        if (lacking.isPresent()) {
            tally.problem(site.home(), lacking.get().state(), lacking.get().what(), "none");
            return;
        }
        look(site.asks(steps.today(site)));
        while (!ahead.isEmpty() && isAnswered() && !isCapped()) {
            visit(ahead.poll());
        }
        if (isCapped() && !ahead.isEmpty()) {
            tally.problem(
                    ahead.peek().answer(),
                    "capped",
                    "at most %d pages in a round".formatted(steps.config().mostPages()),
                    "%d more".formatted(ahead.size()));
        }
    }

    private void visit(Ask ask) throws SQLException, IOException {
        var address = ask.answer();
        var remembered = memory.of(ask);
        var fetched = steps.fetcher().fetch(site, ask, memory.toAskWith(ask, remembered));
        switch (fetched) {
            case NewPage page -> walk(ask, page, remembered);
            case Fetched.SamePage same -> {
                tally.unchanged(remembered.items());
                memory.same(ask, remembered);
                look(remembered.next());
            }
            case Fetched.Missing missing -> missing(missing);
            case Fetched.Refused refused -> tally.problem(address, "refused", "leave to look", refused.why());
            case Fetched.Blocked blocked -> tally.problem(address, "blocked", "a page", blocked.why());
            case Fetched.TooLarge large ->
                tally.problem(address, "too-large", "at most %d bytes".formatted(large.most()), "more");
            case Fetched.Unreachable gone -> {
                tally.unanswered();
                tally.problem(address, "unreachable", "an answer", gone.why());
            }
        }
    }

    /** One page's walk; it is remembered only after what it said is committed. */
    private void walk(Ask ask, NewPage fetched, Remembered before) throws SQLException, IOException {
        var snapshot = steps.archive().keep(snapshot(fetched), fetched.bytes());
        try {
            var read = steps.readers().read(site.id(), page(fetched));
            var capture = new Capture(site.id(), fetched.address(), fetched.fetchedAt(), snapshot.sha256(), silent);
            var announced = steps.announcer().announce(capture, read.reading().sightings());
            var items = read.reading().sightings().size();
            tally.read(items, announced.published());
            read.reading().problems().forEach(tally::problem);
            announced.problems().forEach(tally::problem);
            memory.read(ask, fetched, read, before);
            look(read.reading().ahead());
        } catch (PageChanged changed) {
            tally.problem(changed.problem());
        }
    }

    private Page page(NewPage fetched) {
        return Page.of(fetched.address(), fetched.bytes(), fetched.text(), steps.today());
    }

    private Snapshot snapshot(NewPage page) {
        return new Snapshot(
                page.sha256(), site.id(), page.address(), page.fetchedAt(), page.contentType(), page.bytes().length);
    }

    /** Most days have no page of this or that kind; a site without its start has moved. */
    private void missing(Fetched.Missing missing) {
        tally.missing();
        if (site.alwaysBeginsWith(missing.address())) {
            tally.problem(missing.address(), "page-changed", "a page to start from", "answered " + missing.status());
        }
    }

    private void look(List<Ask> asks) {
        asks.stream()
                .filter(ask -> site.holds(ask.address()))
                .filter(ask -> steps.readers().know(site.id(), ask.answer()))
                .filter(seen::add)
                .forEach(ahead::add);
    }

    private boolean isCapped() {
        return seen.size() - ahead.size() >= steps.config().mostPages();
    }

    private boolean isAnswered() {
        return tally.unansweredInARow() < steps.config().patience();
    }
}
