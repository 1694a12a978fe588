package mx.vigia.analysis.web.topics;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.page.LabelsFactory;
import mx.vigia.analysis.search.SearchAddress;
import mx.vigia.analysis.search.SearchRunner;
import mx.vigia.analysis.topic.Topic;
import mx.vigia.analysis.topic.TopicCatalog;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.web.PageLayout;
import mx.vigia.platform.web.RequestContext;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Pages of all topics, and the signs of each. */
@Path("/topics")
@Blocking
class TopicPages {

    @CheckedTemplate(basePath = "search")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance topics(PageLayout page, BillLabels labels, List<TopicRow> shelves, Tried tried);
    }

    /** One topic, how many bills are about it, and the link to them. */
    @TemplateData
    record TopicRow(
            Topic topic,
            String name,
            String description,
            List<String> signs,
            int bills,
            String search,
            String watch,
            String asked) {}

    /** A pasted text and its topics; empty if nothing was submitted. */
    @TemplateData
    record Tried(boolean asked, String title, String text, List<TopicExplanationResponse> found) {
        static final Tried NONE = new Tried(false, "", "", List.of());
    }

    private final TopicCatalog topics;
    private final SearchRunner searchRunner;
    private final TopicExplainer explainer;
    private final RequestContext request;
    private final LabelsFactory labelsFactory;

    TopicPages(
            TopicCatalog topics,
            SearchRunner searchRunner,
            TopicExplainer explainer,
            RequestContext request,
            LabelsFactory labelsFactory) {
        this.topics = topics;
        this.searchRunner = searchRunner;
        this.explainer = explainer;
        this.request = request;
        this.labelsFactory = labelsFactory;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance topics() {
        return page(Tried.NONE);
    }

    @POST
    @Path("/explain")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance explain(
            @FormParam("title") @DefaultValue("") String title, @FormParam("text") @DefaultValue("") String text) {
        return page(new Tried(true, title, text, explainer.explain(new TopicExplainer.Pasted(title, "", text))));
    }

    private TemplateInstance page(Tried tried) {
        var labels = labelsFactory.labels();
        var shelves =
                topics.topics().stream().map(topic -> toRow(topic, labels)).toList();
        return Templates.topics(
                request.page(labels.words().say("topics.title")).withActiveEntry("topics"), labels, shelves, tried);
    }

    private TopicRow toRow(Topic topic, BillLabels labels) {
        var value = topic.query();
        var description = request.language() == Language.ES ? topic.descriptionEs() : topic.descriptionEn();
        return new TopicRow(
                topic,
                labels.name(topic),
                description,
                topics.signsOf(topic),
                searchRunner.countAll(value),
                "/?topic=" + topic.id(),
                "/watch-this?q=" + SearchAddress.encode(value.print()),
                request.language() == Language.ES ? value.print() : QueryField.TOPIC.english() + ":" + topic.id());
    }
}
