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
import mx.vigia.analysis.page.Labels;
import mx.vigia.analysis.page.Parameters;
import mx.vigia.analysis.page.Signwriter;
import mx.vigia.analysis.search.Address;
import mx.vigia.analysis.search.HeardOf;
import mx.vigia.analysis.topic.Topic;
import mx.vigia.platform.web.Page;
import mx.vigia.platform.web.Problem;
import mx.vigia.platform.web.Visit;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** How much there is of each topic, and of one topic more closely. */
@Path("/trends")
@Blocking
class TrendPages {
    private static final List<SplitBy> PARTED =
            List.of(SplitBy.CHAMBER, SplitBy.GROUP, SplitBy.ENTITY, SplitBy.SOURCE, SplitBy.STAGE);

    @CheckedTemplate(basePath = "trend")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance trends(Page page, Labels labels, TrendsView view);

        static native TemplateInstance topic(Page page, Labels labels, TopicTrendView view);
    }

    private final TrendDesk desk;
    private final HeardOf heardOf;
    private final TopicNews news;
    private final Signwriter signwriter;
    private final InstantSource clock;
    private final Visit visit;

    TrendPages(
            TrendDesk desk, HeardOf heardOf, TopicNews news, Signwriter signwriter, InstantSource clock, Visit visit) {
        this.desk = desk;
        this.heardOf = heardOf;
        this.news = news;
        this.signwriter = signwriter;
        this.clock = clock;
        this.visit = visit;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance trends(@BeanParam TrendQuestion asked) {
        var labels = signwriter.labels();
        var question = checked(asked, labels);
        var found = desk.trends(question);
        var drawing = drawing(asked, question, labels);
        var view = new TrendsView(
                asked.question.words(),
                question.granularity().code(),
                !asked.question.narrowing().isEmpty(),
                drawing.all(found.trends()),
                TrendDesk.bursts(found.trends()).stream()
                        .map(burst -> drawing.burst(burst.getKey(), burst.getValue()))
                        .toList(),
                found.undated(),
                "/trends.csv?" + asked.inAddress(),
                "/trends/months/" + YearMonth.from(today()));
        return Templates.trends(page(labels.words().say("trends.title")), labels, view);
    }

    @GET
    @Path("/{topic}")
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance topic(@PathParam("topic") String id, @BeanParam TrendQuestion asked) {
        var labels = signwriter.labels();
        var topic = labels.topics()
                .named(id)
                .orElseThrow(() -> Problem.notFound(labels.words().say("trends.no-topic", id))
                        .raised());
        var narrowed = !asked.question.inAddress().isEmpty();
        asked.about(topic);
        var question = checked(asked, labels);
        var drawing = drawing(asked, question, labels);
        var found = news.of(topic, today());
        var view = new TopicTrendView(
                topic.id(),
                question.granularity().code(),
                narrowed,
                drawing.all(desk.trends(question).trends()).getLast(),
                PARTED.stream().map(by -> parted(by, question, drawing, topic)).toList(),
                phrases(found, topic),
                found.travels());
        return Templates.topic(page(labels.words().say("trends.of", labels.name(topic))), labels, view);
    }

    private TrendShown.Parted parted(SplitBy by, TrendDesk.Asked question, Drawing drawing, Topic topic) {
        return drawing.parted(by, desk.parts(question, by), topic.id());
    }

    private static List<TopicTrendView.PhraseShown> phrases(TopicNews.Found found, Topic topic) {
        return found.phrases().stream()
                .map(phrase -> new TopicTrendView.PhraseShown(
                        phrase.words(),
                        phrase.now(),
                        phrase.before(),
                        "/?topic=" + topic.id() + "&q=" + Address.encode('"' + phrase.words() + '"')))
                .toList();
    }

    private TrendDesk.Asked checked(TrendQuestion asked, Labels labels) {
        asked.question.checkedForReader(labels);
        heardOf.checked(asked.question);
        return asked.asked(new Parameters(labels.words()), labels.topics(), today());
    }

    private static Drawing drawing(TrendQuestion asked, TrendDesk.Asked question, Labels labels) {
        return new Drawing(labels, question.granularity(), asked.question.words(), asked.question.narrowing());
    }

    private LocalDate today() {
        return Labels.dayOf(clock.instant());
    }

    private Page page(String title) {
        return visit.page(title).lit("trends");
    }
}
