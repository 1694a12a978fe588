package mx.vigia.analysis.web.topics;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.analysis.intake.topicediting.TopicEdit;
import mx.vigia.analysis.intake.topicediting.TopicEditor;
import mx.vigia.analysis.intake.topicediting.TrialResult;
import mx.vigia.analysis.topic.Topic;
import mx.vigia.analysis.web.editing.EditorPage;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.web.PageLayout;
import mx.vigia.platform.web.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Forms with which an analyst tries the file of an existing or a new topic on all bills. */
@Path("/topics")
@Blocking
@Produces(MediaType.TEXT_HTML)
class TopicEditPages {
    private static final int MAX_SEARCH_LENGTH = 256;

    @CheckedTemplate(basePath = "editing")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance topicNew(PageLayout page, Messages words, TopicFileForm form);
    }

    private final EditorPage editorPage;
    private final TopicEditor editing;
    private final TopicPage page;

    TopicEditPages(EditorPage editorPage, TopicEditor editing, TopicPage page) {
        this.editorPage = editorPage;
        this.editing = editing;
        this.page = page;
    }

    @GET
    @Path("/new")
    @Operation(hidden = true)
    public TemplateInstance form(@QueryParam("q") @DefaultValue("") String question) {
        editorPage.analyst();
        if (question.length() > MAX_SEARCH_LENGTH) {
            throw Problem.badRequest(editorPage.words().say("topic.search-long", MAX_SEARCH_LENGTH, question.length()))
                    .raised();
        }
        return another(TopicFileForm.ofSearch(question));
    }

    @POST
    @Path("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response tryAnother(MultivaluedMap<String, String> filled) {
        var analyst = editorPage.analyst();
        var file = editorPage.formReader(filled).enteredValues().getOrDefault("file", "");
        return switch (editing.tryFile(null, file, analyst)) {
            case TrialResult.Begun(var trial, var topic) -> redirectToTrial(topic, trial);
            case TrialResult.InvalidFile(var es, var en) ->
                refused(another(new TopicFileForm(file, inLanguage(es, en))));
            case TrialResult.Busy() -> throw tooBusy();
            case TrialResult.Unchanged() ->
                refused(another(new TopicFileForm(file, editorPage.words().say("topic.needless"))));
        };
    }

    @POST
    @Path("/{id}/trials")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response tryOut(@PathParam("id") String id, MultivaluedMap<String, String> filled) {
        var analyst = editorPage.analyst();
        var topic = page.requireTopic(id);
        var form = editorPage.formReader(filled);
        var edit = form.enteredValues().getOrDefault("edit", "");
        if (edit.equals("shipped")) {
            return answer(topic, editing.tryShipped(topic, analyst), "");
        }
        var file = edit.isEmpty() ? form.enteredValues().getOrDefault("file", "") : earlier(topic, edit);
        return answer(topic, editing.tryFile(topic.id(), file, analyst), file);
    }

    /** Returns the file of an edit of this topic. */
    private String earlier(Topic topic, String number) {
        return (number.matches("\\d{1,15}") ? editing.edit(Long.parseLong(number)) : Optional.<TopicEdit>empty())
                .filter(edit -> edit.change().topic().equals(topic.id()))
                .map(edit -> edit.change().file())
                .orElseThrow(() -> Problem.notFound(editorPage.words().say("topic.no-edit", number))
                        .raised());
    }

    private Response answer(Topic topic, TrialResult tried, String file) {
        return switch (tried) {
            case TrialResult.Begun(var trial, var known) -> redirectToTrial(known, trial);
            case TrialResult.InvalidFile(var es, var en) ->
                refused(page.shown(topic, new TopicFileForm(file, inLanguage(es, en))));
            case TrialResult.Busy() -> throw tooBusy();
            case TrialResult.Unchanged() ->
                refused(page.shown(
                        topic, new TopicFileForm(file, editorPage.words().say("topic.needless"))));
        };
    }

    private String inLanguage(String spanish, String english) {
        return editorPage.language() == Language.ES ? spanish : english;
    }

    private RuntimeException tooBusy() {
        return Problem.of(503, "Service Unavailable", editorPage.words().say("topic.busy"))
                .raised();
    }

    private TemplateInstance another(TopicFileForm form) {
        var words = editorPage.words();
        return Templates.topicNew(editorPage.page(words.say("topic.new")).withActiveEntry("topics"), words, form);
    }

    private static Response refused(TemplateInstance again) {
        return Response.status(Response.Status.BAD_REQUEST).entity(again).build();
    }

    private static Response redirectToTrial(String topic, UUID trial) {
        return Response.seeOther(URI.create("/topics/" + topic + "/trials/" + trial))
                .build();
    }
}
