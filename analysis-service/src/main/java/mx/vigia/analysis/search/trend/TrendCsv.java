package mx.vigia.analysis.search.trend;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.page.QueryParameters;
import mx.vigia.analysis.search.KnownValueCheck;
import mx.vigia.analysis.topic.TopicCatalog;
import mx.vigia.platform.web.RequestContext;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The numbers of trends as a file of comma-separated values (RFC 4180). */
@Path("/trends.csv")
@Blocking
class TrendCsv {
    private static final CsvSchema COLUMNS = CsvSchema.builder()
            .addColumn("topic")
            .addColumn("from")
            .addColumn("to")
            .addColumn("bills")
            .addColumn("usual_low")
            .addColumn("usual_high")
            .addColumn("burst")
            .build()
            .withHeader();

    private final TrendCalculator trendCalculator;
    private final KnownValueCheck knownValues;
    private final TopicCatalog topics;
    private final InstantSource clock;
    private final RequestContext request;
    private final CsvMapper csv = new CsvMapper();

    TrendCsv(
            TrendCalculator trendCalculator,
            KnownValueCheck knownValues,
            TopicCatalog topics,
            InstantSource clock,
            RequestContext request) {
        this.trendCalculator = trendCalculator;
        this.knownValues = knownValues;
        this.topics = topics;
        this.clock = clock;
        this.request = request;
    }

    @GET
    @Produces("text/csv;charset=UTF-8")
    @Operation(hidden = true)
    public Response table(@BeanParam TrendParameters question) throws JsonProcessingException {
        var parameters = new QueryParameters(request.words(BillLabels.BUNDLE));
        question.question.checkedForProgram(parameters, topics);
        knownValues.requireKnown(question.question);
        var trends =
                trendCalculator.trends(question.trendRequest(parameters, topics, BillLabels.dayOf(clock.instant())));
        var rows = trends.trends().stream().flatMap(TrendCsv::rows).toList();
        return Response.ok(csv.writer(COLUMNS).writeValueAsString(rows))
                .header("Content-Disposition", "attachment; filename=\"trends.csv\"")
                .build();
    }

    private static Stream<List<String>> rows(Trend trend) {
        return trend.points().stream().map(point -> row(trend, point));
    }

    private static List<String> row(Trend trend, TrendPoint point) {
        var usual = point.expectation() instanceof ExpectedCounts known
                ? List.of(Integer.toString(known.low()), Integer.toString(known.high()))
                : List.of("", "");
        return List.of(
                trend.of(),
                point.first().toString(),
                point.last().toString(),
                Integer.toString(point.bills()),
                usual.get(0),
                usual.get(1),
                Boolean.toString(point.isBurst()));
    }
}
