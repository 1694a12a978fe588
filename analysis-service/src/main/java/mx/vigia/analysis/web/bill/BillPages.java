package mx.vigia.analysis.web.bill;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import mx.vigia.analysis.page.Labels;
import mx.vigia.analysis.page.Signwriter;
import mx.vigia.platform.web.Page;
import mx.vigia.platform.web.Visit;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The page of one bill. */
@Path("/bills/{id}")
@Blocking
class BillPages {
    @CheckedTemplate(basePath = "record")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance bill(Page page, Labels labels, BillView view);
    }

    private final BillDesk desk;
    private final Signwriter signwriter;
    private final Visit visit;

    BillPages(BillDesk desk, Signwriter signwriter, Visit visit) {
        this.desk = desk;
        this.signwriter = signwriter;
        this.visit = visit;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance bill(@PathParam("id") String id) {
        var labels = signwriter.labels();
        var view = desk.of(id, labels);
        return Templates.bill(visit.page(labels.shown(view.bill().title())), labels, view);
    }
}
