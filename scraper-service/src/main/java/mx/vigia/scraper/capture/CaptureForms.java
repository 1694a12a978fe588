package mx.vigia.scraper.capture;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.scraper.catalog.Site;
import mx.vigia.scraper.catalog.SiteCatalog;
import mx.vigia.scraper.round.HandCapture;
import mx.vigia.scraper.round.RoundReport;
import mx.vigia.scraper.round.RoundRepository;
import mx.vigia.scraper.trial.TrialRunner;

/** Makes the form of a site as it stands after each step. */
@ApplicationScoped
class CaptureForms {
    private final SiteCatalog catalog;
    private final HandCapture capture;
    private final CaptureSchedule schedule;
    private final RoundRepository rounds;
    private final TrialRunner trialRunner;

    CaptureForms(
            SiteCatalog catalog,
            HandCapture capture,
            CaptureSchedule schedule,
            RoundRepository rounds,
            TrialRunner trialRunner) {
        this.catalog = catalog;
        this.capture = capture;
        this.schedule = schedule;
        this.rounds = rounds;
        this.trialRunner = trialRunner;
    }

    Optional<Site> findSite(String id) {
        return catalog.named(id);
    }

    boolean isCaptured(Site site) {
        return capture.isMeantFor(site);
    }

    CaptureForm blank(Site site) {
        return form(site, "", "", CapturePreview.none(), List.of());
    }

    /** Returns the form below the report of a capture. */
    CaptureForm after(Site site, UUID round) {
        var report = rounds.findById(site.id(), round).filter(made -> made.ending() != null);
        return form(site, "", "", CapturePreview.none(), report.stream().toList());
    }

    CaptureForm complaint(Site site, CaptureFormData filled, String notice) {
        return form(site, filled.address(), notice, CapturePreview.none(), List.of());
    }

    CaptureForm previewed(Site site, CapturePreview preview) {
        return form(site, preview.address(), "", preview, List.of());
    }

    /** Nothing is chosen beforehand among several pages: nobody would notice that it is the wrong one. */
    private CaptureForm form(
            Site site, String chosen, String notice, CapturePreview preview, List<RoundReport> reports) {
        var targets = schedule.targets(site);
        var first = chosen.isEmpty() && targets.size() == 1
                ? targets.getFirst().address().toString()
                : chosen;
        return new CaptureForm(site, targets, first, notice, trialRunner.maxPastedLetters(), preview, reports);
    }
}
