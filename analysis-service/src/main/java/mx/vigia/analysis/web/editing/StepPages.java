package mx.vigia.analysis.web.editing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.intake.manual.Clerk;
import mx.vigia.analysis.intake.manual.ManualEditResult;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.web.PageLayout;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The form in which an analyst enters a step that no site shows. */
@Path("/bills/{id}/steps/new")
@Blocking
@Produces(MediaType.TEXT_HTML)
class StepPages {
    @CheckedTemplate(basePath = "editing")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance step(
                PageLayout page, Messages words, BillLabels labels, ManualEditForm form, Dossier bill);
    }

    private static final String DOUBT_MESSAGE_KEY = "hand.step.doubt";

    private final EditorPage editorPage;
    private final Clerk clerk;

    StepPages(EditorPage editorPage, Clerk clerk) {
        this.editorPage = editorPage;
        this.clerk = clerk;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance form(@PathParam("id") String id) {
        editorPage.analyst();
        var bill = editorPage.bill(id);
        return shown(blank(bill), bill);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response add(@PathParam("id") String id, MultivaluedMap<String, String> filled) {
        var analyst = editorPage.analyst();
        var bill = editorPage.bill(id);
        var form = editorPage.formReader(filled);
        var step = FieldRead.parseNewStep(form);
        var editAuthor = editorPage.editAuthor(analyst, form);
        var seen = new Clerk.Seen(bill.id(), SubmittedRevision.of(form));
        if (!form.isValid()) {
            return refused(Response.Status.BAD_REQUEST, form, "", bill);
        }
        if (needsConfirmation(form)) {
            return refused(Response.Status.BAD_REQUEST, form, DOUBT_MESSAGE_KEY, bill);
        }
        var result = clerk.add(editAuthor, seen, step);
        return switch (result) {
            case ManualEditResult.Outdated(var revision) ->
                refused(Response.Status.CONFLICT, form, "hand.overtaken", bill);
            case ManualEditResult.Unchanged() -> refused(Response.Status.CONFLICT, form, "hand.step.known", bill);
            case ManualEditResult.Applied now -> editorPage.answer(now);
            case ManualEditResult.AlreadyDone before -> editorPage.answer(before);
            case ManualEditResult.KeyReused otherwise -> editorPage.answer(otherwise);
            case ManualEditResult.NothingLeft bare -> editorPage.answer(bare);
            case ManualEditResult.UnknownStep astray -> editorPage.answer(astray);
            case ManualEditResult.NotFound unknown -> editorPage.answer(unknown);
        };
    }

    /** Whether a step that would close the matter has contradictory words and is not confirmed yet. */
    private static boolean needsConfirmation(FormReader form) {
        return form.enteredValues().getOrDefault("sure", "").isEmpty()
                && form.choice("stepKind", StepChoice.class)
                        .isContradictedBy(form.words("phrase", FieldRead.MAX_PHRASE_LENGTH));
    }

    private static ManualEditForm blank(Dossier bill) {
        return ManualEditForm.fresh(bill.id().toString(), bill.revision(), "steps", -1, Map.of());
    }

    private Response refused(Response.Status status, FormReader form, String notice, Dossier bill) {
        return Response.status(status)
                .entity(shown(blank(bill).again(form, notice), bill))
                .build();
    }

    private TemplateInstance shown(ManualEditForm form, Dossier bill) {
        var words = editorPage.words();
        return Templates.step(editorPage.page(words.say("hand.step.title")), words, editorPage.labels(), form, bill);
    }
}
