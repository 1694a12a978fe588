package mx.vigia.scraper.round;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import mx.vigia.scraper.catalog.Site;
import mx.vigia.scraper.catalog.SiteRequest;
import mx.vigia.scraper.fetching.Fetched;
import mx.vigia.scraper.fetching.Fetched.NewPage;
import mx.vigia.scraper.fetching.PageDoubt;
import mx.vigia.scraper.fetching.PageValidatorRepository.Remembered;
import mx.vigia.scraper.fetching.PageValidators;
import mx.vigia.scraper.publishing.PageCapture;
import mx.vigia.scraper.reading.BlockPage;
import mx.vigia.scraper.reading.Expectation;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.ProblemValue;
import mx.vigia.scraper.reading.ReaderRegistry;
import mx.vigia.scraper.reading.ReaderUnavailable;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.round.StatementCheck.Found;

/** One visit to one site: fetch, archive, read, publish, remember; then the pages it links to. */
final class Round {
    /** Problems meaning that a page holds more than was read of it. */
    private static final Set<String> INCOMPLETE =
            Set.of("entry-unread", "capped", TruncationCheck.CUT_BELIEVED, TruncationCheck.CUT_ACCEPTED);

    private final RoundSteps steps;
    private final Site site;
    private final boolean silent;
    private final CrawlFrontier ahead;
    private final RoundCounts roundCounts;
    private final ProgressListener onlooker;
    private final PageMemory memory;
    private int requested;

    /** A listener notified of the round's progress after each requested page. */
    interface ProgressListener {
        void onProgress(RoundCounts soFar);
    }

    Round(RoundSteps steps, Site site, boolean silent, RoundCounts roundCounts, ProgressListener onlooker) {
        this.steps = steps;
        this.site = site;
        this.silent = silent;
        this.roundCounts = roundCounts;
        this.onlooker = onlooker;
        this.ahead = new CrawlFrontier(address -> steps.readers().kinds(site.id(), address));
        this.memory = new PageMemory(steps, site);
    }

    /** Visits every page, up to the limit, and reports where it stopped. */
    void run() throws IOException {
        var lacking = steps.fetcher().lacking(site);
        if (lacking.isPresent()) {
            var off = lacking.get();
            roundCounts.add(
                    site.home(),
                    new PageOutcome.NeedsKey(new ReadingProblem(
                            site.home(), off.state(), ProblemValue.words(off.what()), Expectation.NONE.of())));
            return;
        }
        steps.archive().refuseIfFull();
        enqueue(site.startRequests(steps.today(site)));
        var left = new ArrayList<SiteRequest>();
        for (var next = nextRequest(); next.isPresent(); next = nextRequest()) {
            run(next.get(), left);
        }
        if (!left.isEmpty()) {
            var most = Expectation.AT_MOST_PAGES.of(steps.config().mostPages());
            var address = left.getFirst().answer();
            var more = Expectation.MORE_PAGES.of(left.size());
            roundCounts.add(address, new PageOutcome.Capped(new ReadingProblem(address, "capped", most, more)));
        }
    }

    /** Takes a page that a person saved, in place of all requests; its links are left to the person too. */
    void take(CapturedPage page) throws IOException {
        steps.archive().refuseIfFull();
        var at = steps.clock().instant();
        var kept = steps.archive().keep(site.id(), page.address(), at, page.bytes(), page.note());
        var validators = new PageValidators("", "", kept.sha256());
        var fetched = new NewPage(page.address(), at, page.bytes(), kept.sha256(), "", validators);
        var request = SiteRequest.page(page.address());
        roundCounts.add(page.address(), visitPage(request, fetched, memory.of(request), page.confirmation()));
    }

    /** A settled page costs its site nothing; all others are limited, and those beyond the limit are left. */
    private void run(SiteRequest request, List<SiteRequest> left) throws IOException {
        var remembered = memory.of(request);
        if (memory.isSettled(request)) {
            enqueue(remembered.next());
            roundCounts.add(request.answer(), new PageOutcome.Same(remembered.items()));
        } else if (requested < steps.config().mostPages()) {
            requested++;
            run(request, remembered);
            onlooker.onProgress(roundCounts);
        } else {
            left.add(request);
        }
    }

    private void run(SiteRequest request, Remembered remembered) throws IOException {
        var transcript = steps.fetcher().fetchRecorded(site, request, memory.validatorsFor(request, remembered));
        steps.archive().keep(site.id(), request.answer(), transcript.exchanges());
        roundCounts.add(request.answer(), outcome(request, remembered, transcript.fetched()));
    }

    private PageOutcome outcome(SiteRequest request, Remembered remembered, Fetched fetched) throws IOException {
        var address = request.answer();
        return switch (fetched) {
            case NewPage page -> visitPage(request, page, remembered, Confirmation.NONE);
            case Fetched.SamePage same -> {
                memory.same(request, remembered);
                enqueue(remembered.next());
                yield new PageOutcome.Same(remembered.items());
            }
            case Fetched.Missing missing -> missingOutcome(missing);
            case Fetched.Refused refused ->
                new PageOutcome.ForbiddenByRobots(new ReadingProblem(
                        address, "refused", Expectation.LEAVE_TO_LOOK.of(), ProblemValue.words(refused.why())));
            case Fetched.Blocked blocked -> AccessDenial.of(address, blocked);
            case Fetched.TooLarge large ->
                new PageOutcome.TooLarge(new ReadingProblem(
                        address, "too-large", Expectation.AT_MOST_BYTES.of(large.most()), Expectation.MORE.of()));
            case Fetched.Unreachable unreachable -> AccessDenial.of(address, unreachable);
        };
    }

    /**
     * Processes one page; it is remembered only after its statements are committed, and not at all if it is suspect.
     */
    private PageOutcome visitPage(SiteRequest request, NewPage fetched, Remembered known, Confirmation confirmation)
            throws IOException {
        var page = page(fetched);
        try {
            var read = steps.readers().read(site.id(), page);
            var shown = read.reading().sightings();
            var found = newStatementCheck().in(fetched.address(), shown, known);
            var why = Stream.concat(
                            memory.findSuspicions(request, fetched, read, known).stream(), found.suspicions().stream())
                    .toList();
            var before = confirmation.covers(why) ? known.in(PageDoubt.confirmed(fetched.fetchedAt())) : known;
            var odd = Stream.concat(page.checkBrokenLetters().stream(), days().in(fetched.address(), shown).stream())
                    .toList();
            enqueue(read.reading().nextRequests());
            var accepted = memory.isAccepted(read, before);
            if (!why.isEmpty() && !accepted && !memory.isDoubtSettled(why, fetched, read, before)) {
                memory.doubt(request, why, read, before);
                return PageOutcome.doubted(shown.size(), why, odd);
            }
            var quiet = silent || memory.isHistory(request, before);
            var capture = new PageCapture(site.id(), fetched.address(), fetched.fetchedAt(), fetched.sha256(), quiet);
            var told = accepted && confirmation != Confirmation.ITEM_COUNT
                            || !found.suspicions().isEmpty()
                    ? Found.all(shown)
                    : found;
            var announced = steps.announcer().publish(capture, told.told(), told.unsaid());
            memory.read(request, fetched, read, before);
            roundCounts.printed(fetched.address(), read.reading().ranges());
            var problems = Stream.of(
                            odd, otherProblems(why, read), announced.problems(), PageMemory.asAccepted(why, before))
                    .flatMap(List::stream)
                    .toList();
            return toOutcome(read, announced.published(), problems);
        } catch (ReaderUnavailable unavailable) {
            return new PageOutcome.InfrastructureFailed(
                    RoundClosing.infrastructureProblem(site, page.address(), unavailable));
        } catch (PageChanged changed) {
            var wall = BlockPage.in(page);
            return wall.isPresent()
                    ? AccessDenial.ofBlockPage(page.address(), wall.get())
                    : unreadOutcome(request, fetched, known, changed);
        }
    }

    private StatementCheck newStatementCheck() {
        return new StatementCheck(steps.storedRecords(), site.id(), days());
    }

    private ImplausibleDates days() {
        return new ImplausibleDates(steps.today(site));
    }

    /** Returns the reader's problems other than the reasons of doubt. */
    private static List<ReadingProblem> otherProblems(List<ReadingProblem> why, ReaderRegistry.Read read) {
        return read.reading().problems().stream()
                .filter(problem -> !why.contains(problem))
                .toList();
    }

    /** A truncated page lacks much that its reader looks for, without having changed its format. */
    private PageOutcome unreadOutcome(SiteRequest request, NewPage fetched, Remembered before, PageChanged changed) {
        var cut = memory.doubtUnread(request, fetched, before);
        return cut.isPresent()
                ? PageOutcome.doubted(0, List.of(cut.get()), List.of())
                : new PageOutcome.ChangedShape(changed.problem());
    }

    private static PageOutcome toOutcome(ReaderRegistry.Read read, int published, List<ReadingProblem> problems) {
        var items = read.reading().sightings().size();
        if (problems.stream().anyMatch(problem -> INCOMPLETE.contains(problem.what()))) {
            return new PageOutcome.Partial(items, published, problems);
        }
        var speaks = items > 0 || read.kind() == PageKind.INDEX;
        return speaks ? new PageOutcome.New(items, published, problems) : new PageOutcome.EmptyAsExpected(problems);
    }

    private FetchedPage page(NewPage fetched) {
        return FetchedPage.of(fetched.address(), fetched.bytes(), fetched.text(site.manners()), steps.today(site));
    }

    /** Many days have no page of some kind; a site without its start page has moved. */
    private PageOutcome missingOutcome(Fetched.Missing missing) {
        return site.isAlwaysStartPage(missing.address())
                ? new PageOutcome.ChangedShape(new ReadingProblem(
                        missing.address(),
                        "page-changed",
                        Expectation.A_PAGE_TO_START_FROM.of(),
                        Expectation.ANSWERED.of(missing.status())))
                : new PageOutcome.EmptyAsExpected(List.of());
    }

    private void enqueue(List<SiteRequest> requests) {
        requests.stream()
                .map(request -> request.at(site.canonical(request.address())))
                .filter(request -> site.mayRequest(request.address()))
                .forEach(ahead::add);
    }

    /** Returns the next page to request; none if the site no longer responds, so that the rest stays in the queue. */
    private Optional<SiteRequest> nextRequest() {
        return roundCounts.unansweredInARow() < steps.config().patience() ? ahead.pollNext() : Optional.empty();
    }
}
