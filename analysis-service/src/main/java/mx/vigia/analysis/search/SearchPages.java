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
import mx.vigia.analysis.language.query.ParseResult.Invalid;
import mx.vigia.analysis.language.query.ParseResult.Parsed;
import mx.vigia.analysis.language.query.Query;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.page.LabelsFactory;
import mx.vigia.analysis.search.index.BillIndex;
import mx.vigia.analysis.search.index.IndexState;
import mx.vigia.analysis.search.retrieval.SearchRequest;
import mx.vigia.platform.web.PageLayout;
import mx.vigia.platform.web.RequestContext;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The search page, the entry page of the application. */
@Path("/")
@Blocking
class SearchPages {
    private static final MediaType HTML_UTF8 = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");

    @CheckedTemplate(basePath = "search")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance search(
                PageLayout page, BillLabels labels, SearchAddress address, SearchView view);

        static native TemplateInstance misunderstood(
                PageLayout page, BillLabels labels, String before, String after, String why);

        static native TemplateInstance waiting(PageLayout page, BillLabels labels, IndexState state);
    }

    private final SearchRunner searchRunner;
    private final KnownValueCheck knownValues;
    private final BillIndex bills;
    private final LabelsFactory labelsFactory;
    private final RequestContext request;

    SearchPages(
            SearchRunner searchRunner,
            KnownValueCheck knownValues,
            BillIndex bills,
            LabelsFactory labelsFactory,
            RequestContext request) {
        this.knownValues = knownValues;
        this.searchRunner = searchRunner;
        this.bills = bills;
        this.labelsFactory = labelsFactory;
        this.request = request;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public Response search(@BeanParam PagedQuery question) {
        var labels = labelsFactory.labels();
        var page = request.page(labels.words().say("search.title"))
                .withActiveEntry("search")
                .withQuery(question.q)
                .withFilters(question.address().filters());
        if (!bills.state().ready()) {
            return answer(503, Templates.waiting(page, labels, bills.state()));
        }
        question.checkedForReader(labels);
        knownValues.requireKnown(question);
        return switch (question.parsedQuery()) {
            case Invalid problem -> answer(400, misunderstood(page, labels, question.q, problem));
            case Parsed(var query) -> answer(200, found(page, labels, query, question));
        };
    }

    private TemplateInstance found(PageLayout page, BillLabels labels, Query query, PagedQuery question) {
        var found = searchRunner.find(query, question, SearchRequest.DEFAULT_LIMIT, request.language());
        var view = new SearchViewAssembler(labels, question, query, searchRunner).view(found);
        return Templates.search(page, labels, question.address(), view);
    }

    private static TemplateInstance misunderstood(PageLayout page, BillLabels labels, String typed, Invalid problem) {
        int at = Math.min(problem.position(), typed.length());
        var why = SearchRunner.errorMessage(problem, page.language());
        return Templates.misunderstood(page, labels, typed.substring(0, at), typed.substring(at), why);
    }

    private static Response answer(int status, TemplateInstance page) {
        return Response.status(status).type(HTML_UTF8).entity(page.render()).build();
    }
}
