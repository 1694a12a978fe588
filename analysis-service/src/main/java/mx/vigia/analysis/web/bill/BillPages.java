package mx.vigia.analysis.web.bill;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.page.LabelsFactory;
import mx.vigia.platform.web.PageLayout;
import mx.vigia.platform.web.RequestContext;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The page of one bill, and the same on one sheet. */
@Path("/bills/{id}")
@Blocking
class BillPages {
    @CheckedTemplate(basePath = "bill")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance bill(PageLayout page, BillLabels labels, BillView view);

        static native TemplateInstance brief(PageLayout page, BillLabels labels, BillBrief brief);
    }

    private final BillViewAssembler viewAssembler;
    private final LabelsFactory labelsFactory;
    private final RequestContext request;

    BillPages(BillViewAssembler viewAssembler, LabelsFactory labelsFactory, RequestContext request) {
        this.viewAssembler = viewAssembler;
        this.labelsFactory = labelsFactory;
        this.request = request;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance bill(@PathParam("id") String id) {
        var labels = labelsFactory.labels();
        var view = viewAssembler.of(id, labels);
        return Templates.bill(request.page(labels.shown(view.bill().title())), labels, view);
    }

    @GET
    @Path("/brief")
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance brief(@PathParam("id") String id) {
        var labels = labelsFactory.labels();
        var view = viewAssembler.of(id, labels);
        return Templates.brief(
                request.page(labels.words().say("brief.open") + ": "
                        + labels.shown(view.progress().overview().name())),
                labels,
                new BillBrief(view, BillLabels.dayOf(labels.now())));
    }
}
