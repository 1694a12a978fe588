package mx.vigia.analysis.web.bill;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.store.DossierRepository;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.page.LabelsFactory;
import mx.vigia.analysis.page.NamedResource;
import mx.vigia.analysis.page.QueryParameters;
import mx.vigia.platform.web.PageLayout;
import mx.vigia.platform.web.Problem;
import mx.vigia.platform.web.RequestContext;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Pages with up to four bills side by side. */
@Path("/compare")
@Blocking
class ComparePages {
    private static final int MAX_BILLS = 4;

    @CheckedTemplate(basePath = "bill")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance compare(PageLayout page, BillLabels labels, BillComparisonView view);
    }

    private final DossierRepository dossiers;
    private final LabelsFactory labelsFactory;
    private final RequestContext request;

    ComparePages(DossierRepository dossiers, LabelsFactory labelsFactory, RequestContext request) {
        this.dossiers = dossiers;
        this.labelsFactory = labelsFactory;
        this.request = request;
    }

    /**
     * Returns the comparison of bills; {@code ids} are repeated, as form check boxes send them, or separated by commas.
     */
    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance compare(@QueryParam("ids") List<String> ids) {
        var labels = labelsFactory.labels();
        var requested = QueryParameters.listed(ids);
        if (requested.size() > MAX_BILLS) {
            throw Problem.badRequest(labels.words().say("compare.too-many", MAX_BILLS, requested.size()))
                    .raised();
        }
        var bills = new LinkedHashMap<UUID, Dossier>();
        requested.stream().map(id -> bill(id, labels)).forEach(bill -> bills.put(bill.id(), bill));
        var page = request.page(labels.words().say("compare.title")).withActiveEntry("search");
        return Templates.compare(page, labels, BillComparisonView.of(List.copyOf(bills.values()), labels));
    }

    /** Returns the bill, or the one it was merged into. */
    private Dossier bill(String id, BillLabels labels) {
        return NamedResource.of(id, dossiers::findCurrent, labels.words().say("bill.unknown"));
    }
}
