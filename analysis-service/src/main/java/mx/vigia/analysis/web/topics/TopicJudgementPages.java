package mx.vigia.analysis.web.topics;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.intake.manual.Clerk;
import mx.vigia.analysis.intake.manual.ManualEditResult;
import mx.vigia.analysis.topic.TopicCatalog;
import mx.vigia.analysis.web.editing.EditorPage;
import mx.vigia.analysis.web.editing.FormReader;
import mx.vigia.analysis.web.editing.ReasonForm;
import mx.vigia.analysis.web.editing.SubmittedRevision;
import mx.vigia.platform.web.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The buttons beside the topics of a bill with which an analyst assigns or rejects one; a reason is required. */
@Path("/bills/{id}/topics")
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class TopicJudgementPages {
    private static final String YES = "yes";
    private static final List<String> ALLOWED_ANSWERS = List.of(YES, "no");

    private final EditorPage editorPage;
    private final Clerk clerk;
    private final TopicCatalog topics;
    private final ReasonForm form;

    TopicJudgementPages(EditorPage editorPage, Clerk clerk, TopicCatalog topics, ReasonForm form) {
        this.editorPage = editorPage;
        this.clerk = clerk;
        this.topics = topics;
        this.form = form;
    }

    /** The judgement and its topic, both in the URL of the form that is shown again. */
    private record JudgementForm(String topic, boolean about) {
        String address(UUID bill) {
            return "/bills/" + bill + "/topics?topic=" + topic + "&about=" + (about ? YES : "no");
        }

        String button() {
            return about ? "hand.judge.about" : "hand.judge.not";
        }

        boolean isRecorded(Dossier bill) {
            return bill.judged().stream()
                    .anyMatch(judgement -> judgement.topic().equals(topic) && judgement.about() == about);
        }
    }

    @POST
    @Operation(hidden = true)
    public Response judge(
            @PathParam("id") String id,
            @QueryParam("topic") @DefaultValue("") String topic,
            @QueryParam("about") @DefaultValue("") String about,
            MultivaluedMap<String, String> filled) {
        var analyst = editorPage.analyst();
        var bill = editorPage.bill(id);
        var form = editorPage.formReader(filled);
        var judgementForm = form(
                form.enteredValues().getOrDefault("topic", topic),
                form.enteredValues().getOrDefault("about", about));
        var editAuthor = editorPage.editAuthor(analyst, form);
        var seen = new Clerk.Seen(bill.id(), SubmittedRevision.of(form));
        if (!form.isValid()) {
            return again(Response.Status.BAD_REQUEST, judgementForm, bill, form, "");
        }
        return switch (clerk.judge(editAuthor, seen, judgementForm.topic(), judgementForm.about())) {
            case ManualEditResult.Applied now -> redirectToTopics(bill);
            case ManualEditResult.AlreadyDone before -> redirectToTopics(bill);
            case ManualEditResult.Unchanged() -> redirectToTopics(bill);
            case ManualEditResult.Outdated(var revision) -> late(judgementForm, form, id);
            case ManualEditResult.KeyReused otherwise -> editorPage.answer(otherwise);
            case ManualEditResult.NothingLeft bare -> editorPage.answer(bare);
            case ManualEditResult.UnknownStep astray -> editorPage.answer(astray);
            case ManualEditResult.NotFound unknown -> editorPage.answer(unknown);
        };
    }

    private JudgementForm form(String topic, String about) {
        if (topics.topics().stream().noneMatch(known -> known.id().equals(topic))) {
            throw Problem.badRequest(editorPage.words().say("hand.judge.which", topic))
                    .raised();
        }
        if (!ALLOWED_ANSWERS.contains(about)) {
            throw Problem.badRequest(editorPage.words().say("hand.judge.how", about))
                    .raised();
        }
        return new JudgementForm(topic, about.equals(YES));
    }

    /**
     * Returns the response to a conflict: a repeated click counts as done; otherwise the form, for the current bill.
     */
    private Response late(JudgementForm judgementForm, FormReader form, String id) {
        var bill = editorPage.bill(id);
        return judgementForm.isRecorded(bill)
                ? redirectToTopics(bill)
                : again(Response.Status.CONFLICT, judgementForm, bill, form, "hand.overtaken");
    }

    private Response again(
            Response.Status status, JudgementForm judgementForm, Dossier bill, FormReader slip, String notice) {
        var reasonPrompt =
                new ReasonForm.ReasonPrompt(judgementForm.address(bill.id()), judgementForm.button(), "hand.judge.why");
        return form.again(status, reasonPrompt, bill, slip, notice);
    }

    private static Response redirectToTopics(Dossier bill) {
        return Response.seeOther(URI.create("/bills/" + bill.id() + "#topics")).build();
    }
}
