package mx.vigia.scraper.capture;

import io.quarkus.qute.TemplateData;
import java.util.List;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.scraper.catalog.Site;
import mx.vigia.scraper.round.RoundReport;

/**
 * The page with its three steps.
 *
 * @param chosen the address of the chosen page
 * @param notice the message key of what was wrong with the form, empty if nothing was
 * @param mostBytes the size limit of a page
 * @param reports the report of the capture just made, at most one
 */
@TemplateData
public record CaptureForm(
        Site site,
        List<CaptureTarget> targets,
        String chosen,
        String notice,
        int mostBytes,
        CapturePreview preview,
        List<RoundReport> reports) {
    public CaptureForm {
        targets = List.copyOf(targets);
        reports = List.copyOf(reports);
    }

    /** Returns how to open and save the pages of this site. */
    public String how(Messages words) {
        var key = "capture.how." + site.id();
        return words.say(words.has(key) ? key : "capture.how");
    }

    /** Whether this page is the chosen one. */
    public boolean isChosen(CaptureTarget target) {
        return target.address().toString().equals(chosen);
    }

    /** Returns the typed address, if it is none of the pages to choose from. */
    public String typed() {
        return targets.stream().anyMatch(this::isChosen) ? "" : chosen;
    }
}
