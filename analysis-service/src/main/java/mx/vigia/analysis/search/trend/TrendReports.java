package mx.vigia.analysis.search.trend;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import mx.vigia.analysis.dossier.DossierSummary;
import mx.vigia.analysis.language.query.Query.MatchAll;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.page.ConcurrencyLimit;
import mx.vigia.analysis.page.LabelsFactory;
import mx.vigia.analysis.topic.Topic;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.web.PageLayout;
import mx.vigia.platform.web.Problem;
import mx.vigia.platform.web.RequestContext;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Pages of the monthly report, for printing: all topics compared with what is usual, and what is new in each. */
@Path("/trends/months")
@Blocking
class TrendReports {
    /** This month and the twelve before it, back to the same month a year ago. */
    private static final int PERIOD_COUNT = 13;

    private static final String UNKNOWN_COUNT = "—";

    private static final YearMonth EARLIEST_MONTH = YearMonth.of(1990, 1);

    /** One report at a time, since each queries all topics at once. */
    private final ConcurrencyLimit concurrencyLimit = new ConcurrencyLimit(1);

    @CheckedTemplate(basePath = "trend")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance report(PageLayout page, BillLabels labels, ReportView view);
    }

    private final TrendCalculator trendCalculator;
    private final TopicNews topicNews;
    private final LabelsFactory labelsFactory;
    private final InstantSource clock;
    private final RequestContext request;

    TrendReports(
            TrendCalculator trendCalculator,
            TopicNews topicNews,
            LabelsFactory labelsFactory,
            InstantSource clock,
            RequestContext request) {
        this.trendCalculator = trendCalculator;
        this.topicNews = topicNews;
        this.labelsFactory = labelsFactory;
        this.clock = clock;
        this.request = request;
    }

    @GET
    @Path("/{month}")
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance report(@PathParam("month") String asked) {
        var labels = labelsFactory.labels();
        var today = BillLabels.dayOf(clock.instant());
        var month = month(asked, YearMonth.from(today), labels.words());
        var last = month.atEndOfMonth().isAfter(today) ? today : month.atEndOfMonth();
        var view = concurrencyLimit
                .tryRun(() -> view(month, last, month.atEndOfMonth().isBefore(today), labels))
                .orElseThrow(() -> Problem.serviceUnavailable(labels.words().say("trends.busy"))
                        .raised());
        var title = labels.words().say("trends.report", labels.month(month));
        return Templates.report(request.page(title).withActiveEntry("trends"), labels, view);
    }

    /** Returns the concurrency limit of reports. */
    ConcurrencyLimit concurrencyLimit() {
        return concurrencyLimit;
    }

    private ReportView view(YearMonth month, LocalDate last, boolean over, BillLabels labels) {
        var topics = labels.topics().topics();
        var everything = new MatchAll();
        var ids = topics.stream().map(Topic::id).toList();
        var trendRequest = new TrendCalculator.TrendRequest(
                everything, false, everything, ids, Granularity.MONTH, last, PERIOD_COUNT);
        var trends = trendCalculator.trends(trendRequest).trends();
        var drawing = new TrendChartRenderer(labels, Granularity.MONTH, "", "");
        var summary = new MonthSummary(trends, labels.month(month), drawing);
        return new ReportView(
                labels.month(month),
                over,
                trends.stream().map(trend -> row(trend, trends, drawing)).toList(),
                summary.bursts(),
                summary.others(),
                details(topics, last, labels),
                month.equals(EARLIEST_MONTH) ? "" : "/trends/months/" + month.minusMonths(1));
    }

    private static ReportView.Row row(Trend trend, List<Trend> all, TrendChartRenderer drawing) {
        var points = trend.points();
        var now = points.getLast();
        var usual = drawing.rows(trend).getFirst();
        return new ReportView.Row(
                drawing.name(trend),
                now.bills(),
                usual.usual(),
                count(trend, points.size() - 2, all),
                count(trend, 0, all),
                now.isBurst(),
                usual.leadsTo());
    }

    /** Returns the bills of a period; a dash where no topic has any, because that time is not covered. */
    static String count(Trend trend, int period, List<Trend> all) {
        boolean covered = all.stream().anyMatch(any -> any.points().get(period).bills() > 0);
        return covered ? Integer.toString(trend.points().get(period).bills()) : UNKNOWN_COUNT;
    }

    /** Returns what is new in each topic; a text of several topics is listed under the first of them. */
    private List<ReportView.Detail> details(List<Topic> topics, LocalDate last, BillLabels labels) {
        var listed = new HashSet<List<UUID>>();
        return topics.stream()
                .map(topic -> detail(topic, last, labels))
                .map(detail -> new ReportView.Detail(
                        detail.name(),
                        detail.phrases(),
                        detail.travels().stream()
                                .filter(travel -> listed.add(travel.bills().stream()
                                        .map(DossierSummary::id)
                                        .toList()))
                                .toList()))
                .filter(detail ->
                        !detail.phrases().isEmpty() || !detail.travels().isEmpty())
                .toList();
    }

    private ReportView.Detail detail(Topic topic, LocalDate last, BillLabels labels) {
        var found = topicNews.of(topic, last);
        return new ReportView.Detail(labels.name(topic), found.phrases(), found.travels());
    }

    /** Returns the month in ISO 8601 form, not before the first data and not after today. */
    private static YearMonth month(String requested, YearMonth now, Messages words) {
        try {
            var month = YearMonth.parse(requested);
            if (!month.isBefore(EARLIEST_MONTH) && !month.isAfter(now)) {
                return month;
            }
        } catch (DateTimeException none) {
            // the same response as for a month that is out of bounds
        }
        throw Problem.notFound(words.say("trends.no-month", requested, EARLIEST_MONTH, now))
                .raised();
    }
}
