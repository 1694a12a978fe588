package mx.vigia.scraper.declared;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import mx.vigia.platform.web.RequestContext;
import mx.vigia.scraper.trial.TrialView;
import mx.vigia.scraper.trial.TypedAddress;

/** The pages of declared sources for administrators: write one, see what it would read, publish it. */
@Path("/sources/declared")
@Produces(MediaType.TEXT_HTML)
class DeclaredPages {
    private static final int UNPROCESSABLE_STATUS = 422;

    private final DeclaredSources sources;
    private final DeclarationWorkflow declarationWorkflow;
    private final DeclarationTemplates templates;
    private final DeclarationViews declarationViews;
    private final RequestContext request;

    DeclaredPages(
            DeclaredSources sources,
            DeclarationWorkflow declarationWorkflow,
            DeclarationTemplates templates,
            DeclarationViews declarationViews,
            RequestContext request) {
        this.sources = sources;
        this.declarationWorkflow = declarationWorkflow;
        this.templates = templates;
        this.declarationViews = declarationViews;
        this.request = request;
    }

    @GET
    public TemplateInstance all() {
        request.requireAnyRole("administrator");
        return declarationViews.all(
                sources.all().stream().map(DeclaredSourceView::of).toList());
    }

    @GET
    @Path("/new/{format}")
    public TemplateInstance fresh(@PathParam("format") String format) {
        request.requireAnyRole("administrator");
        return declarationViews.form(
                DeclarationFormView.blank(templates.of(format).orElseThrow(() -> declarationViews.unknown(format))));
    }

    @GET
    @Path("/{id}")
    @RunOnVirtualThread
    public TemplateInstance one(@PathParam("id") String id) {
        request.requireAnyRole("administrator");
        var shelved = sources.named(id).orElseThrow(() -> declarationViews.unknown(id));
        return declarationViews.form(DeclarationFormView.of(shelved, declarationWorkflow.history(id)));
    }

    /** Tries the submitted declaration, or publishes it if it passes. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RunOnVirtualThread
    public Response filled(DeclarationFormData filled) throws IOException {
        request.requireAnyRole("administrator");
        var again = new DeclarationFormResult(sources, declarationWorkflow, filled);
        try {
            var submission = new DeclarationWorkflow.DeclarationSubmission(
                    filled.yaml(), filled.revision, filled.address(), filled.page());
            return filled.wantsToPublish()
                    ? publishResponse(submission, again)
                    : respond(Status.OK.getStatusCode(), tryView(submission, again));
        } catch (TypedAddress.Unclear unclear) {
            return respond(
                    Status.BAD_REQUEST.getStatusCode(),
                    again.withNotice("declared." + unclear.key(), TypedAddress.MAX_LENGTH));
        }
    }

    private DeclarationFormView tryView(
            DeclarationWorkflow.DeclarationSubmission submission, DeclarationFormResult again) {
        return switch (declarationWorkflow.read(submission.yaml())) {
            case RejectedDeclaration rejectedDeclaration -> again.invalid(rejectedDeclaration.complaints());
            case Declaration whole ->
                again.tried(TrialView.of(declarationWorkflow.runTrial(whole, submission.address(), submission.page())));
        };
    }

    /** A declaration that was understood and cannot be published as it is, is unprocessable (RFC 9110, 15.5.21). */
    private Response publishResponse(
            DeclarationWorkflow.DeclarationSubmission submission, DeclarationFormResult again) {
        return switch (declarationWorkflow.publish(submission, request.caller().subject())) {
            case PublishResult.Done(var site, var revision) -> DeclarationViews.to(site);
            case PublishResult.NotWritten(var rejectedDeclaration) ->
                respond(UNPROCESSABLE_STATUS, again.invalid(rejectedDeclaration.complaints()));
            case PublishResult.NotRead(var trial) ->
                respond(UNPROCESSABLE_STATUS, again.trialFailed(TrialView.of(trial)));
            case PublishResult.Overtaken(var revision) ->
                respond(Status.CONFLICT.getStatusCode(), again.conflictsWithRevision(revision));
            case PublishResult.Full(var max) ->
                respond(Status.CONFLICT.getStatusCode(), again.withNotice("declared.full", max));
        };
    }

    private Response respond(int status, DeclarationFormView form) {
        return Response.status(status).entity(declarationViews.form(form)).build();
    }
}
