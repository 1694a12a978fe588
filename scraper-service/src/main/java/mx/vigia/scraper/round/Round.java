package mx.vigia.scraper.round;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import mx.vigia.scraper.catalog.Ask;
import mx.vigia.scraper.catalog.Site;
import mx.vigia.scraper.fetching.Fetched;
import mx.vigia.scraper.fetching.Fetched.NewPage;
import mx.vigia.scraper.fetching.KnownPages.Remembered;
import mx.vigia.scraper.publishing.Capture;
import mx.vigia.scraper.reading.Measure;
import mx.vigia.scraper.reading.Page;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.Problem;
import mx.vigia.scraper.reading.Readers;
import mx.vigia.scraper.reading.Told;
import mx.vigia.scraper.reading.Wall;
import mx.vigia.scraper.round.Scrutiny.Found;

/** One visit to one site: fetch, keep, read, publish, remember; then the pages it pointed to. */
final class Round {
    /** Problems that say that a page holds more than was read of it. */
    private static final Set<String> INCOMPLETE = Set.of("entry-unread", "capped", Cuts.BELIEVED, Cuts.ACCEPTED);

    private final Steps steps;
    private final Site site;
    private final boolean silent;
    private final Frontier ahead;
    private final Tally tally;
    private final Onlooker onlooker;
    private final Memory memory;
    private int asked;

    /** Whoever is told, after each page that was asked for, how far the round is. */
    interface Onlooker {
        void see(Tally soFar);
    }

    Round(Steps steps, Site site, boolean silent, Tally tally, Onlooker onlooker) {
        this.steps = steps;
        this.site = site;
        this.silent = silent;
        this.tally = tally;
        this.onlooker = onlooker;
        this.ahead = new Frontier(address -> steps.readers().kinds(site.id(), address));
        this.memory = new Memory(steps, site);
    }

    /** Visits every page there is to visit, up to the cap, and says where it stopped. */
    void visit() throws IOException {
        var lacking = steps.fetcher().lacking(site);
        if (lacking.isPresent()) {
            var off = lacking.get();
            tally.take(
                    site.home(),
                    new Outcome.NeedsKey(
                            new Problem(site.home(), off.state(), Told.words(off.what()), Measure.NONE.of())));
            return;
        }
        steps.archive().refuseIfFull();
        look(site.asks(steps.today(site)));
        var left = new ArrayList<Ask>();
        for (var next = next(); next.isPresent(); next = next()) {
            visit(next.get(), left);
        }
        if (!left.isEmpty()) {
            var most = Measure.AT_MOST_PAGES.of(steps.config().mostPages());
            var address = left.getFirst().answer();
            var more = Measure.MORE_PAGES.of(left.size());
            tally.take(address, new Outcome.Capped(new Problem(address, "capped", most, more)));
        }
    }

    /** A settled page costs its site nothing; of all others there is a most, and what is beyond it is left. */
    private void visit(Ask ask, List<Ask> left) throws IOException {
        var remembered = memory.of(ask);
        if (memory.isSettled(ask)) {
            look(remembered.next());
            tally.take(ask.answer(), new Outcome.Same(remembered.items()));
        } else if (asked < steps.config().mostPages()) {
            asked++;
            visit(ask, remembered);
            onlooker.see(tally);
        } else {
            left.add(ask);
        }
    }

    private void visit(Ask ask, Remembered remembered) throws IOException {
        var heard = steps.fetcher().hear(site, ask, memory.toAskWith(ask, remembered));
        steps.archive().keep(site.id(), ask.answer(), heard.exchanges());
        tally.take(ask.answer(), outcome(ask, remembered, heard.fetched()));
    }

    private Outcome outcome(Ask ask, Remembered remembered, Fetched fetched) throws IOException {
        var address = ask.answer();
        return switch (fetched) {
            case NewPage page -> walk(ask, page, remembered);
            case Fetched.SamePage same -> {
                memory.same(ask, remembered);
                look(remembered.next());
                yield new Outcome.Same(remembered.items());
            }
            case Fetched.Missing missing -> missing(missing);
            case Fetched.Refused refused ->
                new Outcome.ForbiddenByRobots(
                        new Problem(address, "refused", Measure.LEAVE_TO_LOOK.of(), Told.words(refused.why())));
            case Fetched.Blocked blocked -> Shut.of(address, blocked);
            case Fetched.TooLarge large ->
                new Outcome.TooLarge(
                        new Problem(address, "too-large", Measure.AT_MOST_BYTES.of(large.most()), Measure.MORE.of()));
            case Fetched.Unreachable gone -> Shut.of(address, gone);
        };
    }

    /** One page's walk; it is remembered only after what it said is committed, and not at all where it is suspect. */
    private Outcome walk(Ask ask, NewPage fetched, Remembered before) throws IOException {
        var page = page(fetched);
        try {
            var read = steps.readers().read(site.id(), page);
            var shown = read.reading().sightings();
            var found = scrutiny().in(fetched.address(), shown, before);
            var why = Stream.concat(memory.suspicions(ask, fetched, read, before).stream(), found.suspicions().stream())
                    .toList();
            var odd = Stream.concat(page.brokenLetters().stream(), days().in(fetched.address(), shown).stream())
                    .toList();
            look(read.reading().ahead());
            var accepted = memory.isAccepted(read, before);
            if (!why.isEmpty() && !accepted && !memory.isSettledOn(why, fetched, read, before)) {
                memory.doubt(ask, why, read, before);
                return Outcome.doubted(shown.size(), why, odd);
            }
            var capture = new Capture(site.id(), fetched.address(), fetched.fetchedAt(), fetched.sha256(), silent);
            var told = accepted || !found.suspicions().isEmpty() ? Found.all(shown) : found;
            var announced = steps.announcer().announce(capture, told.told(), told.unsaid());
            memory.read(ask, fetched, read, before);
            tally.printed(fetched.address(), read.reading().ranges());
            var problems = Stream.of(odd, besides(why, read), announced.problems(), Memory.believed(why, before))
                    .flatMap(List::stream)
                    .toList();
            return asRead(read, announced.published(), problems);
        } catch (PageChanged changed) {
            var wall = Wall.in(page);
            return wall.isPresent() ? Shut.behind(page.address(), wall.get()) : unread(ask, fetched, before, changed);
        }
    }

    private Scrutiny scrutiny() {
        return new Scrutiny(steps.said(), site.id(), days());
    }

    private StrangeDays days() {
        return new StrangeDays(steps.today(site));
    }

    /** What its reader complains of beyond what we doubted the page for. */
    private static List<Problem> besides(List<Problem> why, Readers.Read read) {
        return read.reading().problems().stream()
                .filter(problem -> !why.contains(problem))
                .toList();
    }

    /** What breaks off lacks much that its reader looks for, and has not changed its shape. */
    private Outcome unread(Ask ask, NewPage fetched, Remembered before, PageChanged changed) {
        var cut = memory.doubtUnread(ask, fetched, before);
        return cut.isPresent()
                ? Outcome.doubted(0, List.of(cut.get()), List.of())
                : new Outcome.ChangedShape(changed.problem());
    }

    private static Outcome asRead(Readers.Read read, int published, List<Problem> problems) {
        var items = read.reading().sightings().size();
        if (problems.stream().anyMatch(problem -> INCOMPLETE.contains(problem.what()))) {
            return new Outcome.Partial(items, published, problems);
        }
        var speaks = items > 0 || read.kind() == PageKind.INDEX;
        return speaks ? new Outcome.New(items, published, problems) : new Outcome.EmptyAsExpected(problems);
    }

    private Page page(NewPage fetched) {
        return Page.of(fetched.address(), fetched.bytes(), fetched.text(site.manners()), steps.today(site));
    }

    /** Most days have no page of this or that kind; a site without its start has moved. */
    private Outcome missing(Fetched.Missing missing) {
        return site.alwaysBeginsWith(missing.address())
                ? new Outcome.ChangedShape(new Problem(
                        missing.address(),
                        "page-changed",
                        Measure.A_PAGE_TO_START_FROM.of(),
                        Measure.ANSWERED.of(missing.status())))
                : new Outcome.EmptyAsExpected(List.of());
    }

    private void look(List<Ask> asks) {
        asks.stream().filter(ask -> site.holds(ask.address())).forEach(ahead::add);
    }

    /** The page to ask for next; of a site that no longer answers all that are left stay ahead of us, and none is taken up. */
    private Optional<Ask> next() {
        return tally.unansweredInARow() < steps.config().patience() ? ahead.poll() : Optional.empty();
    }
}
