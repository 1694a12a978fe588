package mx.vigia.analysis.web.bill;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.store.Dossiers;
import mx.vigia.analysis.page.Labels;
import mx.vigia.analysis.page.Named;
import mx.vigia.analysis.page.Signwriter;
import mx.vigia.platform.web.Page;
import mx.vigia.platform.web.Problem;
import mx.vigia.platform.web.Visit;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Up to four bills side by side. */
@Path("/compare")
@Blocking
class ComparePages {
    private static final int MOST = 4;

    @CheckedTemplate(basePath = "record")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance compare(Page page, Labels labels, SideBySide view);
    }

    private final Dossiers dossiers;
    private final Signwriter signwriter;
    private final Visit visit;

    ComparePages(Dossiers dossiers, Signwriter signwriter, Visit visit) {
        this.dossiers = dossiers;
        this.signwriter = signwriter;
        this.visit = visit;
    }

    /** {@code ids} as boxes of a form send them, or with commas between. */
    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance compare(@QueryParam("ids") List<String> ids) {
        var labels = signwriter.labels();
        var asked = ids.stream()
                .flatMap(some -> Arrays.stream(some.split(",")))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
        if (asked.size() > MOST) {
            throw Problem.badRequest(labels.words().say("compare.too-many", MOST, asked.size()))
                    .raised();
        }
        var bills = new LinkedHashMap<UUID, Dossier>();
        asked.stream().map(id -> bill(id, labels)).forEach(bill -> bills.put(bill.id(), bill));
        var page = visit.page(labels.words().say("compare.title")).lit("search");
        return Templates.compare(page, labels, SideBySide.of(List.copyOf(bills.values()), labels));
    }

    /** The bill, or the one it became. */
    private Dossier bill(String id, Labels labels) {
        return Named.of(id, dossiers::current, labels.words().say("bill.unknown"));
    }
}
