package mx.vigia.analysis.search.trend;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.time.LocalDate;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.page.QueryParameters;
import mx.vigia.analysis.search.KnownValueCheck;
import mx.vigia.analysis.search.trend.TrendsResponse.Listed;
import mx.vigia.analysis.search.trend.TrendsResponse.News;
import mx.vigia.analysis.search.trend.TrendsResponse.Parts;
import mx.vigia.analysis.search.trend.TrendsResponse.Travelled;
import mx.vigia.analysis.search.trend.TrendsResponse.TrendPart;
import mx.vigia.analysis.search.trend.TrendsResponse.TrendResponse;
import mx.vigia.analysis.topic.TopicCatalog;
import mx.vigia.platform.web.Problem;
import mx.vigia.platform.web.RequestContext;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Trends of topics, for programs. */
@Path("/api/v1/trends")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(
        name = "trends",
        description = "How many bills there are of each topic, what is usual, and what is more than that.")
class TrendApi {

    private final TrendCalculator trendCalculator;
    private final KnownValueCheck knownValues;
    private final TopicNews topicNews;
    private final TopicCatalog topics;
    private final InstantSource clock;
    private final RequestContext request;

    TrendApi(
            TrendCalculator trendCalculator,
            KnownValueCheck knownValues,
            TopicNews topicNews,
            TopicCatalog topics,
            InstantSource clock,
            RequestContext request) {
        this.trendCalculator = trendCalculator;
        this.knownValues = knownValues;
        this.topicNews = topicNews;
        this.topics = topics;
        this.clock = clock;
        this.request = request;
    }

    @GET
    @Operation(
            summary = "Get the trends of topics",
            description =
                    "How many bills of each topic have their day in each month or week, what was usual by the periods before in proportion"
                            + " to all bills, and which are bursts. With words in q, the first trend is that of what they find.")
    @APIResponse(responseCode = "200", description = "The trends.")
    @APIResponse(responseCode = "400", description = "The question or one of the parameters cannot be understood.")
    @APIResponse(responseCode = "503", description = "The index is being built; ask again in a while.")
    public Listed trends(@BeanParam TrendParameters question) {
        var trendRequest = trendRequest(question);
        var trends = trendCalculator.trends(trendRequest);
        return new Listed(
                trendRequest.granularity().code(),
                trendRequest.starts(),
                trends.undated(),
                trends.trends().stream().map(TrendResponse::of).toList());
    }

    @GET
    @Path("/parts")
    @Operation(
            summary = "Get bills by period and by the values of a facet",
            description =
                    "Of all matching bills: how many of each chamber, group, source, entity (mx, mx.jal, us), stage, kind or topic each period"
                            + " brought, each bill once in each; the twelve values of most bills.")
    @APIResponse(responseCode = "200", description = "The counts.")
    @APIResponse(responseCode = "400", description = "The question or one of the parameters cannot be understood.")
    @APIResponse(responseCode = "503", description = "The index is being built; ask again in a while.")
    public Parts parts(
            @BeanParam TrendParameters question,
            @QueryParam("facet")
                    @DefaultValue("chamber")
                    @Parameter(description = "chamber, group, source, entity, stage, kind or topic.")
                    String facet) {
        var trendRequest = trendRequest(question);
        var parted = SplitBy.parse(facet, parameters());
        var items = trendCalculator.parts(trendRequest, parted).stream()
                .map(part -> TrendPart.of(part.value(), part.points()))
                .toList();
        return new Parts(trendRequest.granularity().code(), parted.english(), trendRequest.starts(), items);
    }

    @GET
    @Path("/{topic}")
    @Operation(
            summary = "Get what is new in a topic",
            description = "Phrases that emerge in its titles, and texts that travel from one congress to another.")
    @APIResponse(responseCode = "200", description = "What is new; there may be nothing.")
    @APIResponse(responseCode = "404", description = "There is no such topic.")
    @APIResponse(responseCode = "503", description = "The index is being built; ask again in a while.")
    public News topic(@PathParam("topic") String id) {
        var topic = topics.findByIdOrName(id)
                .orElseThrow(
                        () -> Problem.notFound(request.words(BillLabels.BUNDLE).say("trends.no-topic", id))
                                .raised());
        var found = topicNews.of(topic, today());
        return new News(
                topic.id(),
                found.phrases(),
                found.travels().stream().map(Travelled::of).toList());
    }

    private TrendCalculator.TrendRequest trendRequest(TrendParameters question) {
        var parameters = parameters();
        question.question.checkedForProgram(parameters, topics);
        knownValues.requireKnown(question.question);
        return question.trendRequest(parameters, topics, today());
    }

    private LocalDate today() {
        return BillLabels.dayOf(clock.instant());
    }

    private QueryParameters parameters() {
        return new QueryParameters(request.words(BillLabels.BUNDLE));
    }
}
