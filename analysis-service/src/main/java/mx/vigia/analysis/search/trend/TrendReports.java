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
import java.util.List;
import mx.vigia.analysis.language.query.Query.Everything;
import mx.vigia.analysis.page.FewAtOnce;
import mx.vigia.analysis.page.Labels;
import mx.vigia.analysis.page.Signwriter;
import mx.vigia.analysis.topic.Topic;
import mx.vigia.platform.i18n.Words;
import mx.vigia.platform.web.Page;
import mx.vigia.platform.web.Problem;
import mx.vigia.platform.web.Visit;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The report of a month: all topics beside what is usual, and what is new in each; a page to print. */
@Path("/trends/months")
@Blocking
class TrendReports {
    /** This month, and back to the same one a year ago. */
    private static final int PERIODS = 13;

    private static final YearMonth FIRST = YearMonth.of(1990, 1);

    /** A report asks for all topics at once. */
    private final FewAtOnce turns = new FewAtOnce(1);

    @CheckedTemplate(basePath = "trend")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance report(Page page, Labels labels, ReportView view);
    }

    private final TrendDesk desk;
    private final TopicNews news;
    private final Signwriter signwriter;
    private final InstantSource clock;
    private final Visit visit;

    TrendReports(TrendDesk desk, TopicNews news, Signwriter signwriter, InstantSource clock, Visit visit) {
        this.desk = desk;
        this.news = news;
        this.signwriter = signwriter;
        this.clock = clock;
        this.visit = visit;
    }

    @GET
    @Path("/{month}")
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance report(@PathParam("month") String asked) {
        var labels = signwriter.labels();
        var today = Labels.dayOf(clock.instant());
        var month = month(asked, YearMonth.from(today), labels.words());
        var last = month.atEndOfMonth().isAfter(today) ? today : month.atEndOfMonth();
        var view = turns.now(() -> view(month, last, month.atEndOfMonth().isBefore(today), labels))
                .orElseThrow(() ->
                        Problem.comeAgain(labels.words().say("trends.busy")).raised());
        var title = labels.words().say("trends.report", labels.month(month));
        return Templates.report(visit.page(title).lit("trends"), labels, view);
    }

    /** The turns of reports. */
    FewAtOnce turns() {
        return turns;
    }

    private ReportView view(YearMonth month, LocalDate last, boolean over, Labels labels) {
        var topics = labels.topics().topics();
        var everything = new Everything();
        var ids = topics.stream().map(Topic::id).toList();
        var asked = new TrendDesk.Asked(everything, false, everything, ids, Granularity.MONTH, last, PERIODS);
        var trends = desk.trends(asked).trends();
        var drawing = new Drawing(labels, Granularity.MONTH, "", "");
        var summary = new MonthSummary(trends, labels.month(month), drawing);
        return new ReportView(
                labels.month(month),
                over,
                trends.stream().map(trend -> row(trend, drawing)).toList(),
                summary.bursts(),
                summary.others(),
                details(topics, last, labels),
                month.equals(FIRST) ? "" : "/trends/months/" + month.minusMonths(1));
    }

    private static ReportView.Row row(Trend trend, Drawing drawing) {
        var points = trend.points();
        var now = points.getLast();
        var usual = drawing.rows(trend).getFirst();
        return new ReportView.Row(
                drawing.name(trend),
                now.bills(),
                usual.usual(),
                points.get(points.size() - 2).bills(),
                points.getFirst().bills(),
                now.isBurst(),
                usual.leadsTo());
    }

    private List<ReportView.Detail> details(List<Topic> topics, LocalDate last, Labels labels) {
        return topics.stream()
                .map(topic -> detail(topic, last, labels))
                .filter(detail ->
                        !detail.phrases().isEmpty() || !detail.travels().isEmpty())
                .toList();
    }

    private ReportView.Detail detail(Topic topic, LocalDate last, Labels labels) {
        var found = news.of(topic, last);
        return new ReportView.Detail(labels.name(topic), found.phrases(), found.travels());
    }

    /** A month as in ISO 8601, not before there was anything and not after today. */
    private static YearMonth month(String asked, YearMonth now, Words words) {
        try {
            var month = YearMonth.parse(asked);
            if (!month.isBefore(FIRST) && !month.isAfter(now)) {
                return month;
            }
        } catch (DateTimeException none) {
            // the same answer as for a month that is out of bounds
        }
        throw Problem.notFound(words.say("trends.no-month", asked, FIRST, now)).raised();
    }
}
