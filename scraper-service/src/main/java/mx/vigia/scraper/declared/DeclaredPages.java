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
import mx.vigia.platform.web.Visit;
import mx.vigia.scraper.trial.TrialView;
import mx.vigia.scraper.trial.Where;

/** Declared sources for administrators: write one, see what it would read, publish it. */
@Path("/sources/declared")
@Produces(MediaType.TEXT_HTML)
class DeclaredPages {
    private static final int UNPROCESSABLE = 422;

    private final DeclaredSources sources;
    private final DeclaredDesk desk;
    private final Blanks blanks;
    private final DeclaredSheets sheets;
    private final Visit visit;

    DeclaredPages(DeclaredSources sources, DeclaredDesk desk, Blanks blanks, DeclaredSheets sheets, Visit visit) {
        this.sources = sources;
        this.desk = desk;
        this.blanks = blanks;
        this.sheets = sheets;
        this.visit = visit;
    }

    @GET
    public TemplateInstance all() {
        visit.demand("administrator");
        return sheets.all(sources.all().stream().map(DeclaredRow::of).toList());
    }

    @GET
    @Path("/new/{format}")
    public TemplateInstance fresh(@PathParam("format") String format) {
        visit.demand("administrator");
        return sheets.form(DeclaredForm.blank(blanks.of(format).orElseThrow(() -> sheets.unknown(format))));
    }

    @GET
    @Path("/{id}")
    @RunOnVirtualThread
    public TemplateInstance one(@PathParam("id") String id) {
        visit.demand("administrator");
        var shelved = sources.named(id).orElseThrow(() -> sheets.unknown(id));
        return sheets.form(DeclaredForm.of(shelved, desk.history(id)));
    }

    /** Tries what is filled in, or publishes it where it passes. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RunOnVirtualThread
    public Response filled(Filled filled) throws IOException {
        visit.demand("administrator");
        var again = new FormAgain(sources, desk, filled);
        try {
            var wish = new DeclaredDesk.Wish(filled.yaml(), filled.revision, filled.address(), filled.page());
            return filled.wantsToPublish()
                    ? published(wish, again)
                    : shown(Status.OK.getStatusCode(), tried(wish, again));
        } catch (Where.Unclear unclear) {
            return shown(Status.BAD_REQUEST.getStatusCode(), again.saying("declared." + unclear.key(), Where.LONGEST));
        }
    }

    private DeclaredForm tried(DeclaredDesk.Wish wish, FormAgain again) {
        return switch (desk.read(wish.yaml())) {
            case Refused refused -> again.notWritten(refused.complaints());
            case Declaration whole -> again.tried(TrialView.of(desk.tried(whole, wish.address(), wish.page())));
        };
    }

    /** What was understood and cannot be published as it is, is unprocessable (RFC 9110, 15.5.21). */
    private Response published(DeclaredDesk.Wish wish, FormAgain again) {
        return switch (desk.publish(wish, visit.caller().subject())) {
            case Published.Done(var site, var revision) -> DeclaredSheets.to(site);
            case Published.NotWritten(var refused) -> shown(UNPROCESSABLE, again.notWritten(refused.complaints()));
            case Published.NotRead(var trial) -> shown(UNPROCESSABLE, again.notRead(TrialView.of(trial)));
            case Published.Overtaken(var revision) -> shown(Status.CONFLICT.getStatusCode(), again.overtaken(revision));
            case Published.Full(var most) ->
                shown(Status.CONFLICT.getStatusCode(), again.saying("declared.full", most));
        };
    }

    private Response shown(int status, DeclaredForm form) {
        return Response.status(status).entity(sheets.form(form)).build();
    }
}
