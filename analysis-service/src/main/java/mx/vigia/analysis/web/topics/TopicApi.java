package mx.vigia.analysis.web.topics;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import mx.vigia.analysis.search.SearchRunner;
import mx.vigia.analysis.topic.Topic;
import mx.vigia.analysis.topic.TopicCatalog;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** API of the topics. */
@Path("/api/v1/topics")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "topics", description = "What bills are tagged with, by which signs.")
class TopicApi {

    /** All topics, in display order. */
    @Schema(name = "TopicList")
    record TopicsFound(List<Followed> items) {}

    /** A topic, its signs, and how many bills are about it. */
    @Schema(name = "TopicFollowed")
    record Followed(
            @Schema(examples = "ciberseguridad") String id,
            String es,
            String en,
            String descriptionEs,
            String descriptionEn,
            List<String> signs,
            int bills) {}

    /** The topics of a pasted text, with the evidence. */
    @Schema(name = "TopicsExplained")
    record TopicsExplained(List<TopicExplanationResponse> items) {}

    private final TopicCatalog topics;
    private final SearchRunner searchRunner;
    private final TopicExplainer explainer;

    TopicApi(TopicCatalog topics, SearchRunner searchRunner, TopicExplainer explainer) {
        this.topics = topics;
        this.searchRunner = searchRunner;
        this.explainer = explainer;
    }

    @GET
    @Operation(summary = "Get the topics", description = "With the words that are taken as signs of each.")
    @APIResponse(responseCode = "200", description = "All topics.")
    @APIResponse(responseCode = "503", description = "The index is being built; ask again in a while.")
    public TopicsFound topics() {
        return new TopicsFound(topics.topics().stream().map(this::followedTopic).toList());
    }

    @POST
    @Path("/explain")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Explain the topics of a text",
            description =
                    "Of a title, a summary or a text that is sent: what it is about and why, as if it were a bill."
                            + " Nothing is kept. It costs as much as a search.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = TopicExplainer.Pasted.class),
                            example = "{\"title\": \"Que expide la Ley General de Ciberseguridad\"}"))
    @APIResponse(responseCode = "200", description = "Its topics, sure ones first; there may be none.")
    @APIResponse(responseCode = "400", description = "It is no such object, says nothing, or is too long.")
    @APIResponse(responseCode = "503", description = "Other long texts are being read; ask again in a while.")
    public TopicsExplained explain(TopicExplainer.Pasted pasted) {
        return new TopicsExplained(explainer.explain(pasted));
    }

    private Followed followedTopic(Topic topic) {
        return new Followed(
                topic.id(),
                topic.es(),
                topic.en(),
                topic.descriptionEs(),
                topic.descriptionEn(),
                topics.signsOf(topic),
                searchRunner.countAll(topic.query()));
    }
}
