package mx.vigia.scraper.capture;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import mx.vigia.platform.access.Caller;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.web.PageLayout;
import mx.vigia.platform.web.Problem;
import mx.vigia.platform.web.RequestContext;
import mx.vigia.scraper.catalog.Site;
import mx.vigia.scraper.round.Confirmation;
import mx.vigia.scraper.trial.InstantFormatter;
import mx.vigia.scraper.trial.TranslatedProblem;
import mx.vigia.scraper.trial.TypedAddress;

/** The page on which an analyst captures a page of a site that no round visits, in three steps. */
@Path("/sources/{site}/capture")
@Produces(MediaType.TEXT_HTML)
class CapturePages {
    private static final int UNPROCESSABLE_STATUS = 422;
    private static final String MESSAGE_BUNDLE = "messages/capture";
    private static final String TRIAL_BUNDLE = "messages/trial";
    private static final String PROBLEM_BUNDLE = "messages/scraper";

    private final CaptureForms forms;
    private final CaptureWorkflow workflow;
    private final RequestContext request;

    CapturePages(CaptureForms forms, CaptureWorkflow workflow, RequestContext request) {
        this.forms = forms;
        this.workflow = workflow;
        this.request = request;
    }

    @CheckedTemplate(basePath = "capture")
    static class Templates {
        static native TemplateInstance form(
                PageLayout page,
                Messages words,
                Messages trying,
                Messages problems,
                TranslatedProblem spoken,
                InstantFormatter moments,
                CaptureForm form);
    }

    @GET
    @RunOnVirtualThread
    public TemplateInstance form(@PathParam("site") String site, @QueryParam("round") UUID round) {
        request.requireAnyRole("administrator", "analyst");
        var known = requireSite(site);
        return page(round == null ? forms.blank(known) : forms.after(known, round));
    }

    /** Previews the submitted page, or publishes the previewed one. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RunOnVirtualThread
    public Response filled(@PathParam("site") String site, CaptureFormData filled)
            throws IOException, InterruptedException {
        var caller = request.requireAnyRole("administrator", "analyst");
        var known = requireSite(site);
        try {
            TypedAddress.typed(filled.address());
        } catch (TypedAddress.Unclear unclear) {
            return respond(UNPROCESSABLE_STATUS, forms.complaint(known, filled, "capture.address"));
        }
        var saved = new SavedPage(filled.bytes());
        var obstacle = workflow.findObstacle(known, filled.address(), saved);
        if (obstacle.isPresent()) {
            return respond(UNPROCESSABLE_STATUS, forms.complaint(known, filled, obstacle.get()));
        }
        var preview = workflow.preview(known, filled.address(), saved);
        return filled.wantsToPublish()
                ? publish(known, filled, saved, preview, caller)
                : respond(Status.OK.getStatusCode(), forms.previewed(known, preview));
    }

    /** A page that nobody can read, or a question without an answer, is unprocessable (RFC 9110, 15.5.21). */
    private Response publish(Site site, CaptureFormData filled, SavedPage saved, CapturePreview preview, Caller caller)
            throws InterruptedException {
        var confirmation = preview.confirmedBy(filled.answer());
        if (!preview.isPublishable() || preview.question().isAsked() && confirmation == Confirmation.NONE) {
            return respond(UNPROCESSABLE_STATUS, forms.previewed(site, preview));
        }
        var role = caller.is("analyst") ? "analyst" : "administrator";
        var report = workflow.publish(site, filled.address(), saved, role, confirmation);
        if (report.ending().isInfrastructureFailure()) {
            return respond(Status.SERVICE_UNAVAILABLE.getStatusCode(), forms.complaint(site, filled, "capture.failed"));
        }
        if (!report.ending().isSound()) {
            return respond(UNPROCESSABLE_STATUS, forms.previewed(site, preview.doubted(report.problems())));
        }
        return Response.seeOther(URI.create("/sources/%s/capture?round=%s".formatted(site.id(), report.id())))
                .build();
    }

    private Response respond(int status, CaptureForm form) {
        return Response.status(status).entity(page(form)).build();
    }

    private TemplateInstance page(CaptureForm form) {
        var words = request.words(MESSAGE_BUNDLE);
        var problems = request.words(PROBLEM_BUNDLE);
        return Templates.form(
                request.page(words.say("capture.title", form.site().name())).withActiveEntry("sources"),
                words,
                request.words(TRIAL_BUNDLE),
                problems,
                new TranslatedProblem(problems),
                new InstantFormatter(request.language()),
                form);
    }

    /** A site that rounds visit is not captured: its rounds would contradict the page. */
    private Site requireSite(String site) {
        var known = forms.findSite(site)
                .orElseThrow(
                        () -> Problem.notFound(request.words(PROBLEM_BUNDLE).say("source.unknown", site))
                                .raised());
        if (!forms.isCaptured(known)) {
            throw Problem.conflict(request.words(MESSAGE_BUNDLE).say("capture.not-needed"))
                    .raised();
        }
        return known;
    }
}
