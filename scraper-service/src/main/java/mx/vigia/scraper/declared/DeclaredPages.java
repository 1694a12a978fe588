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
    private final DeclarationWorkflow desk;
    private final DeclarationTemplates blanks;
    private final DeclarationViews sheets;
    private final RequestContext visit;

    DeclaredPages(
            DeclaredSources sources,
            DeclarationWorkflow desk,
            DeclarationTemplates blanks,
            DeclarationViews sheets,
            RequestContext visit) {
        this.sources = sources;
        this.desk = desk;
        this.blanks = blanks;
        this.sheets = sheets;
        this.visit = visit;
    }

    @GET
    public TemplateInstance all() {
        visit.demand("administrator");
        return sheets.all(sources.all().stream().map(DeclaredSourceView::of).toList());
    }

    @GET
    @Path("/new/{format}")
    public TemplateInstance fresh(@PathParam("format") String format) {
        visit.demand("administrator");
        return sheets.form(DeclarationFormView.blank(blanks.of(format).orElseThrow(() -> sheets.unknown(format))));
    }

    @GET
    @Path("/{id}")
    @RunOnVirtualThread
    public TemplateInstance one(@PathParam("id") String id) {
        visit.demand("administrator");
        var shelved = sources.named(id).orElseThrow(() -> sheets.unknown(id));
        return sheets.form(DeclarationFormView.of(shelved, desk.history(id)));
    }

    /** Tries the submitted declaration, or publishes it if it passes. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RunOnVirtualThread
    public Response filled(DeclarationFormData filled) throws IOException {
        visit.demand("administrator");
        var again = new DeclarationFormResult(sources, desk, filled);
        try {
            var wish = new DeclarationWorkflow.DeclarationSubmission(
                    filled.yaml(), filled.revision, filled.address(), filled.page());
            return filled.wantsToPublish()
                    ? publishResponse(wish, again)
                    : respond(Status.OK.getStatusCode(), tryView(wish, again));
        } catch (TypedAddress.Unclear unclear) {
            return respond(
                    Status.BAD_REQUEST.getStatusCode(),
                    again.withNotice("declared." + unclear.key(), TypedAddress.MAX_LENGTH));
        }
    }

    private DeclarationFormView tryView(DeclarationWorkflow.DeclarationSubmission wish, DeclarationFormResult again) {
        return switch (desk.read(wish.yaml())) {
            case RejectedDeclaration refused -> again.invalid(refused.complaints());
            case Declaration whole -> again.tried(TrialView.of(desk.tried(whole, wish.address(), wish.page())));
        };
    }

    /** A declaration that was understood and cannot be published as it is, is unprocessable (RFC 9110, 15.5.21). */
    private Response publishResponse(DeclarationWorkflow.DeclarationSubmission wish, DeclarationFormResult again) {
        return switch (desk.publish(wish, visit.caller().subject())) {
            case PublishResult.Done(var site, var revision) -> DeclarationViews.to(site);
            case PublishResult.NotWritten(var refused) ->
                respond(UNPROCESSABLE_STATUS, again.invalid(refused.complaints()));
            case PublishResult.NotRead(var trial) ->
                respond(UNPROCESSABLE_STATUS, again.trialFailed(TrialView.of(trial)));
            case PublishResult.Overtaken(var revision) ->
                respond(Status.CONFLICT.getStatusCode(), again.conflictsWithRevision(revision));
            case PublishResult.Full(var most) ->
                respond(Status.CONFLICT.getStatusCode(), again.withNotice("declared.full", most));
        };
    }

    private Response respond(int status, DeclarationFormView form) {
        return Response.status(status).entity(sheets.form(form)).build();
    }
}
