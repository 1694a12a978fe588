package mx.vigia.scraper.capture;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;
import mx.vigia.scraper.catalog.Site;
import mx.vigia.scraper.catalog.SiteRequest;
import mx.vigia.scraper.fetching.PageValidatorRepository;
import mx.vigia.scraper.reading.ReaderRegistry;
import mx.vigia.scraper.round.CapturedPage;
import mx.vigia.scraper.round.Confirmation;
import mx.vigia.scraper.round.HandCapture;
import mx.vigia.scraper.round.RoundReport;
import mx.vigia.scraper.trial.TrialRunner;
import mx.vigia.scraper.trial.TrialView;
import mx.vigia.scraper.trial.TypedAddress;

/** The steps of a capture: preview what the readers read, then publish it like a page of a round. */
@ApplicationScoped
class CaptureWorkflow {
    private final ReaderRegistry readers;
    private final TrialRunner trialRunner;
    private final PageValidatorRepository pages;
    private final HandCapture capture;
    private final CaptureSchedule schedule;

    CaptureWorkflow(
            ReaderRegistry readers,
            TrialRunner trialRunner,
            PageValidatorRepository pages,
            HandCapture capture,
            CaptureSchedule schedule) {
        this.readers = readers;
        this.trialRunner = trialRunner;
        this.pages = pages;
        this.capture = capture;
        this.schedule = schedule;
    }

    /** Returns the message key of why the page cannot be previewed; empty if it can. */
    Optional<String> findObstacle(Site site, String address, SavedPage page) {
        if (page.isEmpty()) {
            return Optional.of("capture.nothing");
        }
        if (page.bytes().length > trialRunner.maxPastedLetters()) {
            return Optional.of("capture.too-large");
        }
        var chosen = address(site, address);
        return page.savedFrom().map(site::canonical).flatMap(from -> findObstacle(site, chosen, from));
    }

    private static Optional<String> findObstacle(Site site, URI chosen, URI from) {
        if (!site.mayRequest(from)) {
            return Optional.of("capture.foreign");
        }
        return PageAddress.mayBeSame(chosen, from) ? Optional.empty() : Optional.of("capture.other-page");
    }

    /** Previews the page at this address; nothing is stored. */
    CapturePreview preview(Site site, String address, SavedPage page) {
        var at = address(site, address);
        var trial = trialRunner.of(readers, site, at.toString(), page.text(site.manners()));
        var before = pages.of(site.id(), SiteRequest.page(at))
                .map(known -> known.items())
                .orElse(0);
        return CapturePreview.of(
                TrialView.of(trial), address, page.bytes(), CaptureQuestion.about(trial.found(), before));
    }

    /** Publishes the page, and returns the report. */
    RoundReport publish(Site site, String address, SavedPage page, String role, Confirmation confirmation)
            throws InterruptedException {
        return capture.take(site, new CapturedPage(address(site, address), page.bytes(), role, confirmation));
    }

    private URI address(Site site, String address) {
        return schedule.known(site, site.canonical(TypedAddress.typed(address)));
    }
}
