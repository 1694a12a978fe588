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
import mx.vigia.analysis.linking.chamber.Debates;
import mx.vigia.analysis.page.Labels;
import mx.vigia.analysis.page.Signwriter;
import mx.vigia.platform.web.Page;
import mx.vigia.platform.web.Visit;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The records of debates, the latest first. */
@Path("/debates")
@Blocking
class DebateListPages {
    private static final int MOST = 100;

    @CheckedTemplate(basePath = "record")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance debates(Page page, Labels labels, List<Debate> debates);
    }

    private final Debates debates;
    private final Signwriter signwriter;
    private final Visit visit;

    DebateListPages(Debates debates, Signwriter signwriter, Visit visit) {
        this.debates = debates;
        this.signwriter = signwriter;
        this.visit = visit;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance debates() {
        var labels = signwriter.labels();
        var page = visit.page(labels.words().say("debates.title")).lit("meetings");
        return Templates.debates(page, labels, debates.latest(MOST));
    }
}
