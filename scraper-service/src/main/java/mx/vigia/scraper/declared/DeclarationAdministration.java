package mx.vigia.scraper.declared;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import mx.vigia.platform.web.RequestContext;

/** An administrator's actions on a declared source: withdraw it, or restore one of its earlier revisions. */
@Path("/sources/declared")
@Produces(MediaType.TEXT_HTML)
class DeclarationAdministration {
    private final DeclaredSources sources;
    private final DeclarationWorkflow declarationWorkflow;
    private final DeclarationViews declarationViews;
    private final RequestContext request;

    DeclarationAdministration(
            DeclaredSources sources,
            DeclarationWorkflow declarationWorkflow,
            DeclarationViews declarationViews,
            RequestContext request) {
        this.sources = sources;
        this.declarationWorkflow = declarationWorkflow;
        this.declarationViews = declarationViews;
        this.request = request;
    }

    @POST
    @Path("/{id}/withdrawn")
    @RunOnVirtualThread
    public Response withdraw(@PathParam("id") String id) {
        request.requireAnyRole("administrator");
        var shelved = sources.named(id).orElseThrow(() -> declarationViews.unknown(id));
        if (!DeclarationFormView.of(shelved, List.of()).mayWithdraw()) {
            throw declarationViews.conflict("declared.nothing-to-withdraw");
        }
        return answer(declarationWorkflow.withdraw(shelved, request.caller().subject()));
    }

    @POST
    @Path("/{id}/restored")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RunOnVirtualThread
    public Response restore(@PathParam("id") String id, @FormParam("revision") int revision) {
        request.requireAnyRole("administrator");
        var earlier = declarationWorkflow.history(id).stream()
                .filter(one -> one.number() == revision)
                .findFirst()
                .orElseThrow(() -> declarationViews.unknown(id + " " + revision));
        return answer(declarationWorkflow.restore(earlier, request.caller().subject()));
    }

    private Response answer(PublishResult published) {
        return switch (published) {
            case PublishResult.Done(var site, var revision) -> DeclarationViews.to(site);
            case PublishResult.Overtaken(var revision) ->
                throw declarationViews.conflict("declared.overtaken", revision);
            case PublishResult.Full(var max) -> throw declarationViews.conflict("declared.full", max);
            case PublishResult.NotWritten notWritten -> throw declarationViews.conflict("declared.outlived");
            case PublishResult.NotRead notRead -> throw declarationViews.conflict("declared.not-read");
        };
    }
}
