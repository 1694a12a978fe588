package mx.vigia.analysis.web.bill;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.store.DossierRepository;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.page.BillLookup;
import mx.vigia.analysis.page.LabelsFactory;
import mx.vigia.analysis.search.retrieval.FoundBill;
import mx.vigia.analysis.search.retrieval.SimilarBillFinder;
import mx.vigia.platform.web.PageLayout;
import mx.vigia.platform.web.RequestContext;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Pages of bills with similar wording. */
@Path("/bills/{id}/alike")
@Blocking
class AlikePages {
    @CheckedTemplate(basePath = "bill")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance alike(PageLayout page, BillLabels labels, Dossier bill, List<FoundBill> results);
    }

    private final SimilarBillFinder billFinder;
    private final DossierRepository dossiers;
    private final LabelsFactory labelsFactory;
    private final RequestContext request;

    AlikePages(
            SimilarBillFinder billFinder,
            DossierRepository dossiers,
            LabelsFactory labelsFactory,
            RequestContext request) {
        this.billFinder = billFinder;
        this.dossiers = dossiers;
        this.labelsFactory = labelsFactory;
        this.request = request;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance alike(@PathParam("id") String id) {
        var labels = labelsFactory.labels();
        var bill = BillLookup.of(id, dossiers, labels.words());
        var page = request.page(labels.words().say("alike.title")).withActiveEntry("search");
        return Templates.alike(page, labels, bill, billFinder.to(bill));
    }
}
