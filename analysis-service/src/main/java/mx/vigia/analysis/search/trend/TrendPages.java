package mx.vigia.analysis.search.trend;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.page.LabelsFactory;
import mx.vigia.analysis.page.QueryParameters;
import mx.vigia.analysis.search.KnownValueCheck;
import mx.vigia.analysis.search.SearchAddress;
import mx.vigia.analysis.topic.Topic;
import mx.vigia.platform.web.PageLayout;
import mx.vigia.platform.web.Problem;
import mx.vigia.platform.web.RequestContext;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Pages of the trends of all topics, and of one topic in detail. */
@Path("/trends")
@Blocking
class TrendPages {
    private static final List<SplitBy> OFFERED_SPLITS =
            List.of(SplitBy.CHAMBER, SplitBy.GROUP, SplitBy.ENTITY, SplitBy.SOURCE, SplitBy.STAGE);

    @CheckedTemplate(basePath = "trend")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance trends(PageLayout page, BillLabels labels, TrendsView view);

        static native TemplateInstance topic(PageLayout page, BillLabels labels, TopicTrendView view);
    }

    private final TrendCalculator trendCalculator;
    private final KnownValueCheck knownValues;
    private final TopicNews topicNews;
    private final LabelsFactory labelsFactory;
    private final InstantSource clock;
    private final RequestContext request;

    TrendPages(
            TrendCalculator trendCalculator,
            KnownValueCheck knownValues,
            TopicNews topicNews,
            LabelsFactory labelsFactory,
            InstantSource clock,
            RequestContext request) {
        this.trendCalculator = trendCalculator;
        this.knownValues = knownValues;
        this.topicNews = topicNews;
        this.labelsFactory = labelsFactory;
        this.clock = clock;
        this.request = request;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance trends(@BeanParam TrendParameters asked) {
        var labels = labelsFactory.labels();
        var question = check(asked, labels);
        var found = trendCalculator.trends(question);
        var drawing = createRenderer(asked, question, labels);
        var view = new TrendsView(
                asked.question.words(),
                question.granularity().code(),
                !asked.question.filterQueryString().isEmpty(),
                drawing.all(found.trends()),
                news(found, drawing),
                found.undated(),
                "/trends.csv?" + asked.toQueryString(),
                "/trends/months/" + YearMonth.from(today()));
        return Templates.trends(page(labels.words().say("trends.title")), labels, view);
    }

    @GET
    @Path("/{topic}")
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance topic(@PathParam("topic") String id, @BeanParam TrendParameters asked) {
        var labels = labelsFactory.labels();
        var topic = labels.topics()
                .findByIdOrName(id)
                .orElseThrow(() -> Problem.notFound(labels.words().say("trends.no-topic", id))
                        .raised());
        var narrowed = !asked.question.toQueryString().isEmpty();
        asked.about(topic);
        var question = check(asked, labels);
        var drawing = createRenderer(asked, question, labels);
        var found = topicNews.of(topic, today());
        var view = new TopicTrendView(
                topic.id(),
                question.granularity().code(),
                narrowed,
                drawing.all(trendCalculator.trends(question).trends()).getLast(),
                OFFERED_SPLITS.stream()
                        .map(by -> parted(by, question, drawing, topic))
                        .toList(),
                phrases(found, topic),
                found.travels());
        return Templates.topic(page(labels.words().say("trends.of", labels.name(topic))), labels, view);
    }

    private static TrendsView.News news(Trends found, TrendChartRenderer drawing) {
        var sentences = TrendCalculator.findBursts(found.trends()).stream()
                .map(burst -> drawing.burst(burst.getKey(), burst.getValue()))
                .toList();
        boolean known = found.trends().stream()
                .flatMap(trend -> trend.points().stream())
                .noneMatch(point -> point.level() == BaselineLevel.UNKNOWN);
        return new TrendsView.News(sentences, drawing.above(found.trends()), known);
    }

    private TrendView.Parted parted(
            SplitBy by, TrendCalculator.TrendRequest question, TrendChartRenderer drawing, Topic topic) {
        return drawing.parted(by, trendCalculator.parts(question, by), topic.id());
    }

    private static List<TopicTrendView.PhraseView> phrases(TopicNews.Found found, Topic topic) {
        return found.phrases().stream()
                .map(phrase -> new TopicTrendView.PhraseView(
                        phrase.words(),
                        phrase.now(),
                        phrase.before(),
                        "/?topic=" + topic.id() + "&q=" + SearchAddress.encode('"' + phrase.words() + '"')))
                .toList();
    }

    private TrendCalculator.TrendRequest check(TrendParameters trendParameters, BillLabels labels) {
        trendParameters.question.checkedForReader(labels);
        knownValues.requireKnown(trendParameters.question);
        return trendParameters.trendRequest(new QueryParameters(labels.words()), labels.topics(), today());
    }

    private static TrendChartRenderer createRenderer(
            TrendParameters trendParameters, TrendCalculator.TrendRequest question, BillLabels labels) {
        return new TrendChartRenderer(
                labels,
                question.granularity(),
                trendParameters.question.words(),
                trendParameters.question.filterQueryString());
    }

    private LocalDate today() {
        return BillLabels.dayOf(clock.instant());
    }

    private PageLayout page(String title) {
        return request.page(title).withActiveEntry("trends");
    }
}
