package mx.vigia.analysis.web.versions;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import mx.vigia.analysis.bill.LimitedList;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.folding.WordingResults;
import mx.vigia.analysis.dossier.store.DossierRepository;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.page.BillLookup;
import mx.vigia.analysis.page.LabelsFactory;
import mx.vigia.analysis.page.QueryParameters;
import mx.vigia.analysis.text.TextVersion;
import mx.vigia.analysis.text.comparison.Redline;
import mx.vigia.platform.web.PageLayout;
import mx.vigia.platform.web.RequestContext;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * Pages of the versions of a bill's text: two of them compared, the obligations of the later one, and its comparison
 * table.
 */
@Path("/bills/{id}/versions")
@Blocking
class VersionPages {
    private static final String SIDE_BY_SIDE_VIEW = "side";

    /** The text that was presented; what has changed since is the change of the whole process. */
    private static final int FIRST_VERSION = 1;

    @CheckedTemplate(basePath = "bill")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance versions(PageLayout page, BillLabels labels, VersionPageView view);
    }

    /**
     * The content of the page.
     *
     * @param shown the text that is shown; none if there is no text
     */
    @TemplateData
    record VersionPageView(Dossier bill, List<VersionView> versions, boolean sideBySide, List<VersionContent> shown) {}

    /**
     * A text with what was found in it.
     *
     * @param compared the earlier text that it is compared with; none if there is only one
     */
    @TemplateData
    record VersionContent(
            VersionView version,
            List<Compared> compared,
            LimitedList<ObligationView> obligations,
            ComparisonTableView table) {}

    /** An earlier text, and what changed since, with the duties that differ. */
    @TemplateData
    record Compared(VersionView before, RedlineView redline, List<DutyChangeView> duties) {}

    private final DossierRepository dossiers;
    private final ComparisonAssembler comparisons;
    private final LabelsFactory labelsFactory;
    private final RequestContext request;

    VersionPages(
            DossierRepository dossiers,
            ComparisonAssembler comparisons,
            LabelsFactory labelsFactory,
            RequestContext request) {
        this.dossiers = dossiers;
        this.comparisons = comparisons;
        this.labelsFactory = labelsFactory;
        this.request = request;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance versions(
            @PathParam("id") String id,
            @QueryParam("from") @DefaultValue("") String from,
            @QueryParam("to") @DefaultValue("") String to,
            @QueryParam("view") @DefaultValue("") String view) {
        var labels = labelsFactory.labels();
        var bill = BillLookup.of(id, dossiers, labels.words());
        var versions = VersionView.of(dossiers.findTexts(bill.id()));
        var parameters = new QueryParameters(labels.words());
        parameters.known("view", view, List.of(SIDE_BY_SIDE_VIEW));
        int later = chosen("to", to, versions, versions.size(), parameters);
        int earlier = chosen("from", from, versions, Math.min(FIRST_VERSION, later - 1), parameters);
        var shown = later == 0 ? List.<VersionContent>of() : List.of(shown(bill, versions, earlier, later, labels));
        var content = new VersionPageView(bill, versions, view.equals(SIDE_BY_SIDE_VIEW), shown);
        var title = labels.words().say("versions.title") + ": " + labels.shown(bill.title());
        return Templates.versions(request.page(title), labels, content);
    }

    private VersionContent shown(Dossier bill, List<VersionView> versions, int earlier, int later, BillLabels labels) {
        var chosen = versions.get(later - 1);
        var after = comparisons.cut(chosen);
        var compared =
                earlier == 0 ? List.<Compared>of() : List.of(compared(bill, versions.get(earlier - 1), after, labels));
        return new VersionContent(
                chosen,
                compared,
                ObligationView.of(chosen, after, labels),
                ComparisonTableView.of(comparisons.of(bill, chosen, versions), labels));
    }

    private Compared compared(Dossier bill, VersionView before, TextVersion after, BillLabels labels) {
        var earlier = comparisons.cut(before);
        return new Compared(
                before,
                RedlineView.of(Redline.between(earlier, after), labels.words()),
                DutyChangeView.between(
                        WordingResults.duties(bill, earlier), WordingResults.duties(bill, after), labels));
    }

    /** Returns the version of the requested number or digest; 400 if there is no such one. */
    private static int chosen(
            String name, String requested, List<VersionView> versions, int otherwise, QueryParameters parameters) {
        return requested.isEmpty() || versions.isEmpty()
                ? Math.max(0, otherwise)
                : versions.stream()
                        .filter(version -> version.sha256().equals(requested))
                        .map(VersionView::number)
                        .findFirst()
                        .orElseGet(() -> (int) parameters.number(name, requested, 1, versions.size()));
    }
}
