package mx.vigia.analysis.web.today;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.page.LabelsFactory;
import mx.vigia.platform.web.PageLayout;
import mx.vigia.platform.web.RequestContext;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The page of today, over all topics or those in its URL. */
@Path("/hoy")
@Blocking
class TodayPages {
    @CheckedTemplate(basePath = "today")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance today(PageLayout page, BillLabels labels, TodayView view);
    }

    private final TodayViewAssembler assembler;
    private final LabelsFactory labelsFactory;
    private final RequestContext request;

    TodayPages(TodayViewAssembler assembler, LabelsFactory labelsFactory, RequestContext request) {
        this.assembler = assembler;
        this.labelsFactory = labelsFactory;
        this.request = request;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance today(@BeanParam TodayParameters question) {
        var labels = labelsFactory.labels();
        var view =
                assembler.of(question.topics(labels.words(), labels.topics()), question.days(labels.words()), labels);
        return Templates.today(request.page(labels.words().say("today.title")).withActiveEntry("today"), labels, view);
    }
}
