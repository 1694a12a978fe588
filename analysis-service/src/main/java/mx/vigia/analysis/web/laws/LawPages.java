package mx.vigia.analysis.web.laws;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import mx.vigia.analysis.intake.calendar.CalendarRepository;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.page.LabelsFactory;
import mx.vigia.analysis.page.QueryParameters;
import mx.vigia.analysis.topic.Topic;
import mx.vigia.platform.web.PageLayout;
import mx.vigia.platform.web.RequestContext;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * Pages of the laws that bills would change; for a topic the matrix of laws, bills and articles; and each law with its
 * bills.
 */
@Path("/laws")
@Blocking
class LawPages {
    private static final int MAX_LAWS = 200;
    private static final int MAX_NAME_LENGTH = 200;

    @CheckedTemplate(basePath = "bill")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance laws(PageLayout page, BillLabels labels, LawList view);

        static native TemplateInstance law(PageLayout page, BillLabels labels, LawView view);
    }

    private final LawBillRepository billRepository;
    private final LawTextRepository texts;
    private final CalendarRepository dueDays;
    private final LabelsFactory labelsFactory;
    private final RequestContext request;

    LawPages(
            LawBillRepository billRepository,
            LawTextRepository texts,
            CalendarRepository dueDays,
            LabelsFactory labelsFactory,
            RequestContext request) {
        this.billRepository = billRepository;
        this.texts = texts;
        this.dueDays = dueDays;
        this.labelsFactory = labelsFactory;
        this.request = request;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance laws(
            @QueryParam("q") @DefaultValue("") String name, @QueryParam("tema") @DefaultValue("") String tema) {
        var labels = labelsFactory.labels();
        var called = name.length() > MAX_NAME_LENGTH ? name.substring(0, MAX_NAME_LENGTH) : name.strip();
        new QueryParameters(labels.words())
                .known(
                        "tema",
                        tema.isEmpty() ? List.of() : List.of(tema),
                        requested -> labels.topics().findByIdOrName(requested).isPresent(),
                        labels.topics().topics().stream().map(labels::name).toList());
        var topic = labels.topics().findByIdOrName(tema);
        var counted = billRepository.laws(called, topic.map(Topic::id).orElse(""), MAX_LAWS);
        var view = LawList.of(called, topic, counted, billRepository, labels);
        return Templates.laws(request.page(labels.words().say("laws.title")).withActiveEntry("laws"), labels, view);
    }

    @GET
    @Path("/{id}")
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance law(@PathParam("id") String id) {
        var labels = labelsFactory.labels();
        var law = LawLookup.of(id, billRepository, labels.words());
        var view = LawView.of(law, billRepository, texts.of(id), dueDays, labels);
        return Templates.law(request.page(view.name()).withActiveEntry("laws"), labels, view);
    }
}
