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
import mx.vigia.analysis.dossier.store.Dossiers;
import mx.vigia.analysis.page.KnownBill;
import mx.vigia.analysis.page.Labels;
import mx.vigia.analysis.page.Signwriter;
import mx.vigia.analysis.search.AlikeDesk;
import mx.vigia.analysis.search.SearchView.Result;
import mx.vigia.platform.web.Page;
import mx.vigia.platform.web.Visit;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What is worded like a bill. */
@Path("/bills/{id}/alike")
@Blocking
class AlikePages {
    @CheckedTemplate(basePath = "record")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance alike(Page page, Labels labels, Dossier bill, List<Result> results);
    }

    private final AlikeDesk desk;
    private final Dossiers dossiers;
    private final Signwriter signwriter;
    private final Visit visit;

    AlikePages(AlikeDesk desk, Dossiers dossiers, Signwriter signwriter, Visit visit) {
        this.desk = desk;
        this.dossiers = dossiers;
        this.signwriter = signwriter;
        this.visit = visit;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance alike(@PathParam("id") String id) {
        var labels = signwriter.labels();
        var bill = KnownBill.of(id, dossiers, labels.words());
        var page = visit.page(labels.words().say("alike.title")).lit("search");
        return Templates.alike(page, labels, bill, desk.to(bill));
    }
}
