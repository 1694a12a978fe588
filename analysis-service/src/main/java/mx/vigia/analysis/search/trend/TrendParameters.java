package mx.vigia.analysis.search.trend;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import mx.vigia.analysis.page.QueryParameters;
import mx.vigia.analysis.search.SearchParameters;
import mx.vigia.analysis.topic.Topic;
import mx.vigia.analysis.topic.TopicCatalog;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The parameters of a trend request: a search, and the length of a period. */
public class TrendParameters {
    private static final int MAX_PERIODS = 120;
    private static final int DEFAULT_PERIODS = 36;

    @BeanParam
    SearchParameters question;

    @QueryParam("by")
    @DefaultValue("month")
    @Parameter(description = "How days are counted together: month, or week (from Monday on).", example = "month")
    String by;

    @QueryParam("periods")
    @DefaultValue("" + DEFAULT_PERIODS)
    @Parameter(
            description = "How many months or weeks, the last of which is the present one.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "" + MAX_PERIODS))
    String periods;

    Granularity parseGranularity(QueryParameters parameters) {
        parameters.known("by", by, Granularity.codes());
        return Granularity.findByCode(by).orElse(Granularity.MONTH);
    }

    int parsePeriods(QueryParameters parameters) {
        return (int) parameters.number("periods", periods, 1, MAX_PERIODS);
    }

    /** Returns the chosen topics, or all if none was chosen. */
    List<Topic> topics(TopicCatalog catalog) {
        return question.topics().isEmpty()
                ? catalog.topics()
                : question.topics().stream()
                        .flatMap(name -> catalog.findByIdOrName(name).stream())
                        .distinct()
                        .toList();
    }

    /** Selects one topic, replacing the chosen ones. */
    void about(Topic topic) {
        question.about(topic.id());
    }

    /** Returns the parameters as a query string, without the question mark. */
    String toQueryString() {
        return "by=" + by + "&periods=" + periods + question.toQueryString();
    }

    TrendCalculator.TrendRequest trendRequest(QueryParameters parameters, TopicCatalog catalog, LocalDate today) {
        return new TrendCalculator.TrendRequest(
                question.wanted(parameters.words().language()),
                !question.words().isEmpty(),
                question.background(),
                topics(catalog).stream().map(Topic::id).toList(),
                parseGranularity(parameters),
                today,
                parsePeriods(parameters));
    }
}
