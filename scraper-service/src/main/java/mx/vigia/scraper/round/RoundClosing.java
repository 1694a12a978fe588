package mx.vigia.scraper.round;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import mx.vigia.scraper.catalog.Site;
import mx.vigia.scraper.reading.Expectation;
import mx.vigia.scraper.reading.ReaderFailure;
import mx.vigia.scraper.reading.ReaderUnavailable;
import mx.vigia.scraper.reading.ReadingProblem;
import org.jboss.logging.Logger;

/** Ends a round: judges what it counted, audits it, writes its report and announces it. */
@ApplicationScoped
class RoundClosing {
    private static final Logger LOG = Logger.getLogger(RoundClosing.class);

    private final RoundRepository roundRepository;
    private final RoundWriter roundWriter;
    private final RoundEndCheck roundEndCheck;
    private final Event<RoundEndedEvent> ended;
    private final InstantSource clock;
    private final MeterRegistry meters;

    RoundClosing(
            RoundRepository roundRepository,
            RoundWriter roundWriter,
            RoundEndCheck roundEndCheck,
            Event<RoundEndedEvent> ended,
            InstantSource clock,
            MeterRegistry meters) {
        this.roundRepository = roundRepository;
        this.roundWriter = roundWriter;
        this.roundEndCheck = roundEndCheck;
        this.ended = ended;
        this.clock = clock;
        this.meters = meters;
    }

    static ReadingProblem infrastructureProblem(Site site, UUID id, Exception e) {
        var stumble = ReaderFailure.at(site.id(), e);
        LOG.errorf(e, "Internal failure in a round: site=%s round=%s reference=%s", site.id(), id, stumble.reference());
        return new ReadingProblem(site.home(), "house-failed", Expectation.A_WORKING_HOUSE.of(), stumble.problem());
    }

    /** Returns the problem of a page that could not be read here, and logs its cause. */
    static ReadingProblem infrastructureProblem(Site site, URI page, ReaderUnavailable why) {
        var stumble = ReaderFailure.at(site.id(), why);
        LOG.errorf("Page cannot be read here: page=%s reference=%s %s", page, stumble.reference(), why.getMessage());
        return new ReadingProblem(page, "house-failed", Expectation.A_WORKING_HOUSE.of(), stumble.problem());
    }

    /** Ends a round of the whole site. */
    void close(Site site, UUID id, RoundCounts roundCounts) {
        close(site, id, roundCounts, roundEndCheck.usual(site));
    }

    /** Zero is never trusted: a round that read nothing has failed, unless nothing was expected. */
    void close(Site site, UUID id, RoundCounts roundCounts, UsualItems usual) {
        var ending = FetchEnding.ofRound(roundCounts.endings(), roundCounts.items(), roundCounts.published(), usual);
        roundEndCheck.complaints(site, roundCounts, ending, usual).forEach(roundCounts::problem);
        var nothing = roundCounts.items() == 0 && ending != FetchEnding.EMPTY_AS_EXPECTED;
        var state =
                nothing || ending.isInfrastructureFailure() ? RoundReport.State.FAILED : RoundReport.State.SUCCEEDED;
        roundEndCheck.audit(site, roundCounts, now());
        roundWriter.end(id, state, ending, roundCounts, now());
        meters.counter("vigia_rounds", "site", site.id(), "state", state.label())
                .increment();
        roundCounts
                .endings()
                .forEach((page, count) -> meters.counter("vigia_pages", "site", site.id(), "ending", page.label())
                        .increment(count));
        LOG.infof(
                "Round ended: site=%s state=%s ending=%s pages=%d items=%d published=%d problems=%d",
                site.id(),
                state.label(),
                ending.label(),
                roundCounts.pages(),
                roundCounts.items(),
                roundCounts.published(),
                roundCounts.problems().size());
        roundRepository.findById(site.id(), id).ifPresent(report -> ended.fire(new RoundEndedEvent(site, report)));
    }

    private Instant now() {
        return clock.instant();
    }
}
