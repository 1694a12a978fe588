package mx.vigia.analysis.export;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import mx.vigia.analysis.page.LabelsFactory;
import mx.vigia.analysis.search.ResultStream;
import mx.vigia.analysis.search.SearchParameters;
import mx.vigia.platform.text.Sha256;
import mx.vigia.platform.web.PlatformConfig;
import mx.vigia.platform.web.RequestContext;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The results of a search, as a feed. */
@Path("/search.atom")
@Blocking
@Tag(name = "bills")
class SearchFeed {
    private final ResultStream resultStream;
    private final LabelsFactory labelsFactory;
    private final PlatformConfig config;
    private final RequestContext requestContext;

    SearchFeed(ResultStream resultStream, LabelsFactory labelsFactory, PlatformConfig config, RequestContext request) {
        this.resultStream = resultStream;
        this.labelsFactory = labelsFactory;
        this.config = config;
        this.requestContext = request;
    }

    @GET
    @Produces("application/atom+xml;charset=UTF-8")
    @Operation(
            summary = "Subscribe to a search",
            description =
                    "The fifty bills that answer and changed last, as a feed (Atom, RFC 4287): the id of an entry is that of its bill,"
                            + " and updated is when it changed last.")
    @APIResponse(responseCode = "200", description = "The feed.")
    @APIResponse(responseCode = "304", description = "It has not changed.")
    @APIResponse(
            responseCode = "429",
            description = "The quota is used up; ask again after as many seconds as Retry-After says.")
    @APIResponse(responseCode = "400", description = "The question or one of the parameters cannot be understood.")
    @APIResponse(responseCode = "503", description = "The index is being built; ask again in a while.")
    public Response feed(@BeanParam SearchParameters question, @Context Request request) {
        var labels = labelsFactory.labels();
        var newest = resultStream.newest(question, labels);
        var origin = config.publicOrigin();
        var feed = new AtomFeed(
                        labels,
                        origin,
                        origin.resolve(requestContext.address()),
                        origin.resolve(resultStream.searchAddress(question)))
                .of(resultStream.describe(question, labels), newest);
        var tag = new EntityTag(Sha256.of(feed));
        var unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(feed) : unchanged).tag(tag).build();
    }
}
