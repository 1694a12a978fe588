package mx.vigia.analysis.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import mx.vigia.analysis.search.Labels;
import mx.vigia.analysis.topic.Heard;
import mx.vigia.analysis.topic.Hearing;
import mx.vigia.analysis.topic.Topic;
import mx.vigia.analysis.topic.TopicCatalog;
import mx.vigia.house.Language;
import mx.vigia.house.Page;
import mx.vigia.house.Problem;
import mx.vigia.house.Visit;
import mx.vigia.house.Words;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** One topic: its rules, and how often each was right of the bills of which people said something. */
@Path("/topics")
@Blocking
class TopicPage {
    /** The latest bills that people judged; each is read again with its text for the page. */
    private static final int MOST_JUDGED = 200;

    @CheckedTemplate(basePath = "desk")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance topic(Page page, Words words, Labels labels, Shown shown);
    }

    /** What the page shows of a topic. */
    @TemplateData
    record Shown(Topic topic, String description, String version, Heard heard, boolean analyst) {}

    private final TopicCatalog topics;
    private final Hearing hearing;
    private final JudgedBills judged;
    private final Desk desk;
    private final Visit visit;

    TopicPage(TopicCatalog topics, Hearing hearing, JudgedBills judged, Desk desk, Visit visit) {
        this.topics = topics;
        this.hearing = hearing;
        this.judged = judged;
        this.desk = desk;
        this.visit = visit;
    }

    @GET
    @Path("/{id}")
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance topic(@PathParam("id") String id) {
        var topic = topics.topics().stream()
                .filter(known -> known.id().equals(id))
                .findFirst()
                .orElseThrow(() ->
                        Problem.notFound(desk.words().say("topic.none", id)).raised());
        var labels = desk.labels();
        var heard = hearing.of(topic, judged.of(topic.id(), MOST_JUDGED).toList());
        var description = visit.language() == Language.ES ? topic.descriptionEs() : topic.descriptionEn();
        var shown = new Shown(
                topic,
                description,
                topics.versionOf(topic),
                heard,
                visit.caller().worksByHand());
        return Templates.topic(desk.page(labels.name(topic)).lit("topics"), desk.words(), labels, shown);
    }
}
