package mx.vigia.analysis.search;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import mx.vigia.analysis.language.Field;
import mx.vigia.analysis.language.Query.Value;
import mx.vigia.analysis.language.Wording;
import mx.vigia.analysis.topic.Topic;
import mx.vigia.analysis.topic.TopicCatalog;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The topics we follow, for programs. */
@Path("/api/v1/topics")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "topics", description = "What bills are tagged with, by which signs.")
class TopicApi {

    /** All topics, in the order in which they are shown. */
    @Schema(name = "TopicList")
    record TopicsFound(List<Followed> items) {}

    /** A topic, what it takes as a sign, and how many bills are about it. */
    @Schema(name = "TopicFollowed")
    record Followed(
            @Schema(examples = "ciberseguridad") String id,
            String es,
            String en,
            String descriptionEs,
            String descriptionEn,
            List<String> signs,
            int bills) {}

    private final TopicCatalog topics;
    private final SearchDesk desk;

    TopicApi(TopicCatalog topics, SearchDesk desk) {
        this.topics = topics;
        this.desk = desk;
    }

    @GET
    @Operation(summary = "Get the topics", description = "With the words that are taken as signs of each.")
    @APIResponse(responseCode = "200", description = "All topics.")
    @APIResponse(responseCode = "503", description = "The index is being built; ask again in a while.")
    public TopicsFound topics() {
        return new TopicsFound(topics.topics().stream().map(this::followed).toList());
    }

    private Followed followed(Topic topic) {
        return new Followed(
                topic.id(),
                topic.es(),
                topic.en(),
                topic.descriptionEs(),
                topic.descriptionEn(),
                topics.signsOf(topic),
                desk.count(new Value(Field.TOPIC, topic.es(), Wording.fold(topic.id()))));
    }
}
