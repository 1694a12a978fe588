package mx.vigia.scraper.capture;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;
import mx.vigia.scraper.catalog.Site;
import mx.vigia.scraper.catalog.SiteRequest;
import mx.vigia.scraper.fetching.PageValidatorRepository;
import mx.vigia.scraper.reading.ReaderRegistry;
import mx.vigia.scraper.round.CapturedPage;
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

    CaptureWorkflow(
            ReaderRegistry readers, TrialRunner trialRunner, PageValidatorRepository pages, HandCapture capture) {
        this.readers = readers;
        this.trialRunner = trialRunner;
        this.pages = pages;
        this.capture = capture;
    }

    /** Returns the message key of why the page cannot be previewed; empty if it can. */
    Optional<String> findObstacle(Site site, SavedPage page) {
        if (page.isEmpty()) {
            return Optional.of("capture.nothing");
        }
        if (page.bytes().length > trialRunner.maxPastedLetters()) {
            return Optional.of("capture.too-large");
        }
        return page.savedFrom()
                .map(site::canonical)
                .filter(from -> !site.mayRequest(from))
                .map(from -> "capture.foreign");
    }

    /** Previews the page at this address; nothing is stored. */
    CapturePreview preview(Site site, String address, SavedPage page) {
        var trial = trialRunner.of(readers, site, address, page.text());
        var before = pages.of(site.id(), SiteRequest.page(address(site, address)))
                .map(known -> known.items())
                .orElse(0);
        return CapturePreview.of(
                TrialView.of(trial), address, page.bytes(), CaptureQuestion.about(trial.found(), before));
    }

    /** Publishes the page, and returns the report. */
    RoundReport publish(Site site, String address, SavedPage page, String role, boolean confirmed)
            throws InterruptedException {
        return capture.take(site, new CapturedPage(address(site, address), page.bytes(), role, confirmed));
    }

    private static URI address(Site site, String address) {
        return site.canonical(TypedAddress.typed(address));
    }
}
