package mx.vigia.analysis.search;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import mx.vigia.analysis.language.query.Asked.Misunderstood;
import mx.vigia.analysis.language.query.Asked.Understood;
import mx.vigia.analysis.language.query.Query;
import mx.vigia.analysis.page.Labels;
import mx.vigia.analysis.page.Signwriter;
import mx.vigia.analysis.search.index.BillIndex;
import mx.vigia.analysis.search.index.IndexState;
import mx.vigia.platform.web.Page;
import mx.vigia.platform.web.Visit;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The search page: the way in. */
@Path("/")
@Blocking
class SearchPages {
    private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");

    @CheckedTemplate(basePath = "search")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance search(Page page, Labels labels, Address address, SearchView view);

        static native TemplateInstance misunderstood(Page page, Labels labels, String before, String after, String why);

        static native TemplateInstance waiting(Page page, Labels labels, IndexState state);
    }

    private final SearchDesk desk;
    private final HeardOf heardOf;
    private final BillIndex bills;
    private final Signwriter signwriter;
    private final Visit visit;

    SearchPages(SearchDesk desk, HeardOf heardOf, BillIndex bills, Signwriter signwriter, Visit visit) {
        this.heardOf = heardOf;
        this.desk = desk;
        this.bills = bills;
        this.signwriter = signwriter;
        this.visit = visit;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public Response search(@BeanParam PagedQuestion question) {
        var labels = signwriter.labels();
        var page = visit.page(labels.words().say("search.title")).lit("search").asking(question.q);
        if (!bills.state().ready()) {
            return answer(503, Templates.waiting(page, labels, bills.state()));
        }
        question.checkedForReader(labels);
        heardOf.checked(question);
        return switch (question.asked()) {
            case Misunderstood problem -> answer(400, misunderstood(page, labels, question.q, problem));
            case Understood(var query) -> answer(200, found(page, labels, query, question));
        };
    }

    private TemplateInstance found(Page page, Labels labels, Query query, PagedQuestion question) {
        var found = desk.find(query, question, Asking.USUAL, visit.language());
        var view = new Arranging(labels, question, query, desk).view(found);
        return Templates.search(page, labels, question.address(), view);
    }

    private static TemplateInstance misunderstood(Page page, Labels labels, String typed, Misunderstood problem) {
        int at = Math.min(problem.position(), typed.length());
        var why = SearchDesk.complaint(problem, page.language());
        return Templates.misunderstood(page, labels, typed.substring(0, at), typed.substring(at), why);
    }

    private static Response answer(int status, TemplateInstance page) {
        return Response.status(status).type(HTML).entity(page.render()).build();
    }
}
