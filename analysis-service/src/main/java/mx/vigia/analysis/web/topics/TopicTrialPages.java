package mx.vigia.analysis.web.topics;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
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
import java.net.URI;
import java.util.List;
import java.util.Map;
import mx.vigia.analysis.dossier.manual.EditReason;
import mx.vigia.analysis.intake.topicediting.ApplyResult;
import mx.vigia.analysis.intake.topicediting.TopicChange;
import mx.vigia.analysis.intake.topicediting.TopicEditor;
import mx.vigia.analysis.intake.topicediting.TopicTrial;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.web.editing.EditorPage;
import mx.vigia.analysis.web.editing.FormReader;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.web.PageLayout;
import mx.vigia.platform.web.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Pages of the effect of a topic file on all bills, and the button that puts it into effect. */
@Path("/topics")
@Blocking
@Produces(MediaType.TEXT_HTML)
class TopicTrialPages {
    /** The maximum number of bills in each of the two lists of the page. */
    private static final int MAX_SHOWN_BILLS = 300;

    @CheckedTemplate(basePath = "editing")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance trial(PageLayout page, Messages words, BillLabels labels, TrialView shown);
    }

    /**
     * The page of a trial.
     *
     * @param broken whether it stopped before all bills were read
     * @param tell whether alerts to those concerned were selected
     * @param complaint why it cannot be put into effect, or empty
     */
    @TemplateData
    record TrialView(TopicTrial trial, boolean broken, String reason, boolean tell, String complaint) {
        public List<TopicChange> added() {
            return first(trial.result().added());
        }

        public List<TopicChange> dropped() {
            return first(trial.result().dropped());
        }

        /** Whether there are more bills than the page lists. */
        public boolean cut() {
            return Math.max(
                            trial.result().counts().added(),
                            trial.result().counts().dropped())
                    > MAX_SHOWN_BILLS;
        }

        private static List<TopicChange> first(List<TopicChange> all) {
            return all.subList(0, Math.min(MAX_SHOWN_BILLS, all.size()));
        }
    }

    private final EditorPage editorPage;
    private final TopicEditor editing;

    TopicTrialPages(EditorPage editorPage, TopicEditor editing) {
        this.editorPage = editorPage;
        this.editing = editing;
    }

    @GET
    @Path("/{id}/trials/{trial}")
    @Operation(hidden = true)
    public TemplateInstance trial(@PathParam("id") String topic, @PathParam("trial") String id) {
        editorPage.analyst();
        return shown(known(topic, id), new FormReader(Map.of(), editorPage.past()), "");
    }

    @POST
    @Path("/{id}/trials/{trial}/applied")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response apply(
            @PathParam("id") String topic, @PathParam("trial") String id, MultivaluedMap<String, String> filled) {
        var analyst = editorPage.analyst();
        var trial = known(topic, id);
        var form = editorPage.formReader(filled);
        var reason = form.requiredText("reason", EditReason.MAX_LENGTH);
        if (!form.isValid()) {
            var why = form.errors().get("reason").sentence(editorPage.words());
            return again(Response.Status.BAD_REQUEST, trial, form, why);
        }
        return switch (editing.apply(trial.id(), analyst, reason, wantsAlerts(form))) {
            case ApplyResult.Applied() ->
                Response.seeOther(URI.create(
                                trial.file() == null ? "/topics#" + trial.topic() : "/topics/" + trial.topic()))
                        .build();
            case ApplyResult.Outdated() -> again(Response.Status.CONFLICT, trial, form, message("topic.overtaken"));
            case ApplyResult.TooMany(var moves) ->
                again(
                        Response.Status.CONFLICT,
                        trial,
                        form,
                        editorPage.words().say("topic.tell-too-many", moves, TopicEditor.MAX_ANNOUNCED_MOVES));
            case ApplyResult.Unfinished() -> again(Response.Status.CONFLICT, trial, form, message("topic.unfinished"));
            case ApplyResult.Unknown() -> throw none();
        };
    }

    private TopicTrial known(String topic, String id) {
        var named = editorPage.parseUuid(id);
        if (named.isEmpty()) {
            throw none();
        }
        return editing.trial(named.get())
                .filter(trial -> trial.topic().equals(topic))
                .orElseThrow(this::none);
    }

    private RuntimeException none() {
        return Problem.notFound(message("topic.no-trial")).raised();
    }

    private String message(String key) {
        return editorPage.words().say(key);
    }

    private Response again(Response.Status status, TopicTrial trial, FormReader form, String complaint) {
        return Response.status(status).entity(shown(trial, form, complaint)).build();
    }

    private static boolean wantsAlerts(FormReader form) {
        return form.enteredValues().containsKey("tell");
    }

    private TemplateInstance shown(TopicTrial trial, FormReader form, String complaint) {
        var labels = editorPage.labels();
        var words = editorPage.words();
        var title = words.say("topic.trial", labels.topic(trial.topic()));
        var shown = new TrialView(
                trial,
                trial.isStalled(labels.now()),
                form.enteredValues().getOrDefault("reason", ""),
                wantsAlerts(form),
                complaint);
        return Templates.trial(editorPage.page(title).withActiveEntry("topics"), words, labels, shown);
    }
}
