package mx.vigia.analysis.web.proceedings;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import mx.vigia.analysis.linking.chamber.Debate;
import mx.vigia.analysis.linking.chamber.DebateRepository;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.page.LabelsFactory;
import mx.vigia.platform.web.PageLayout;
import mx.vigia.platform.web.RequestContext;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Pages of the records of debates, the latest first. */
@Path("/debates")
@Blocking
class DebateListPages {
    private static final int MAX_DEBATES = 100;

    @CheckedTemplate(basePath = "bill")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance debates(PageLayout page, BillLabels labels, List<Debate> debates);
    }

    private final DebateRepository debates;
    private final LabelsFactory labelsFactory;
    private final RequestContext request;

    DebateListPages(DebateRepository debates, LabelsFactory labelsFactory, RequestContext request) {
        this.debates = debates;
        this.labelsFactory = labelsFactory;
        this.request = request;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance debates() {
        var labels = labelsFactory.labels();
        var page = request.page(labels.words().say("debates.title")).withActiveEntry("meetings");
        return Templates.debates(page, labels, debates.latest(MAX_DEBATES));
    }
}
