package mx.vigia.analysis.web.topics;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import mx.vigia.analysis.intake.topicediting.RuleFeedback;
import mx.vigia.analysis.intake.topicediting.TopicEdit;
import mx.vigia.analysis.intake.topicediting.TopicEditor;
import mx.vigia.analysis.intake.topicediting.TopicFileOrigin;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.topic.Topic;
import mx.vigia.analysis.topic.TopicCatalog;
import mx.vigia.analysis.web.editing.EditorPage;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.web.PageLayout;
import mx.vigia.platform.web.Problem;
import mx.vigia.platform.web.RequestContext;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Page of one topic: its rules, how often each was right for judged bills, and the edits of its file. */
@Path("/topics")
@Blocking
class TopicPage {
    @CheckedTemplate(basePath = "editing")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance topic(
                PageLayout page, Messages words, BillLabels labels, TopicPageView shown, TopicFileForm form);
    }

    /** The content of the page of a topic. */
    @TemplateData
    record TopicPageView(
            Topic topic,
            String description,
            String version,
            RuleFeedback heard,
            TopicFileOrigin standing,
            List<TopicEditView> edits,
            boolean analyst) {
        /** Returns the message key that says which file is in effect, and why. */
        public String standingKey() {
            return "topic.standing." + standing.name().toLowerCase(Locale.ROOT);
        }

        public boolean edited() {
            return standing != TopicFileOrigin.SHIPPED;
        }

        public boolean own() {
            return standing == TopicFileOrigin.OWN;
        }

        /** Whether a person should review it: two files differ, and one is not in effect. */
        public boolean doubtful() {
            return standing == TopicFileOrigin.EDITED_BEFORE_UPGRADE || standing == TopicFileOrigin.EDIT_UNREADABLE;
        }
    }

    private final TopicCatalog topics;
    private final TopicEditor editing;
    private final TopicFeedbackCounts feedbackCounts;
    private final EditorPage editorPage;
    private final RequestContext request;

    TopicPage(
            TopicCatalog topics,
            TopicEditor editing,
            TopicFeedbackCounts feedbackCounts,
            EditorPage editorPage,
            RequestContext request) {
        this.topics = topics;
        this.editing = editing;
        this.feedbackCounts = feedbackCounts;
        this.editorPage = editorPage;
        this.request = request;
    }

    @GET
    @Path("/{id}")
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance topic(@PathParam("id") String id) {
        var topic = requireTopic(id);
        return shown(topic, TopicFileForm.of(topics.fileOf(topic)));
    }

    /** Returns the current topic of this id, including changes by other processes; 404 if there is none. */
    Topic requireTopic(String id) {
        editing.catchUp();
        return topics.findById(id)
                .orElseThrow(() -> Problem.notFound(editorPage.words().say("topic.none", id))
                        .raised());
    }

    /** Returns the page with the submitted form. */
    TemplateInstance shown(Topic topic, TopicFileForm form) {
        var labels = editorPage.labels();
        var words = editorPage.words();
        var shown = new TopicPageView(
                topic,
                request.language() == Language.ES ? topic.descriptionEs() : topic.descriptionEn(),
                topics.versionOf(topic),
                feedbackCounts.of(topic),
                editing.originOf(topic),
                edits(topic, labels, words),
                request.caller().worksByHand());
        return Templates.topic(
                editorPage.page(labels.name(topic)).withActiveEntry("topics"), words, labels, shown, form);
    }

    private List<TopicEditView> edits(Topic topic, BillLabels labels, Messages words) {
        List<TopicEditView> shown = new ArrayList<>();
        for (TopicEdit edit : editing.history(topic)) {
            shown.add(TopicEditView.of(edit, edit.tells() ? editing.unreadable(edit) : 0, labels, words));
        }
        return shown;
    }
}
