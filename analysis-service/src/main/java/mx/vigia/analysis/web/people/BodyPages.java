package mx.vigia.analysis.web.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
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
import java.util.Optional;
import mx.vigia.analysis.bill.body.BodyKind;
import mx.vigia.analysis.linking.actor.BodyRepository;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.page.LabelsFactory;
import mx.vigia.platform.web.PageLayout;
import mx.vigia.platform.web.RequestContext;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Pages of chambers, groups, committees and regulators, and of each with its bills, meetings, seats and successors. */
@Path("/bodies")
@Blocking
class BodyPages {
    private static final int MAX_BODIES = 300;
    private static final int MAX_NAME_LENGTH = 200;

    @CheckedTemplate(basePath = "bill")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance bodies(PageLayout page, BillLabels labels, BodyList view);

        static native TemplateInstance body(PageLayout page, BillLabels labels, BodyView view);
    }

    /** The page of all bodies: one family for each kind. */
    @TemplateData
    record BodyList(String asked, String kind, List<Family> families) {}

    /** The bodies of one kind. */
    @TemplateData
    record Family(String kind, String name, List<Row> rows) {}

    /** A body in a list; {@code days} and {@code chamber} may be empty. */
    @TemplateData
    record Row(String id, String name, String chamber, String days, BodyRepository.Counted counted) {}

    private final BodyRepository bodyRepository;
    private final BodyViewAssembler viewAssembler;
    private final LabelsFactory labelsFactory;
    private final RequestContext request;

    BodyPages(
            BodyRepository bodyRepository,
            BodyViewAssembler viewAssembler,
            LabelsFactory labelsFactory,
            RequestContext request) {
        this.bodyRepository = bodyRepository;
        this.viewAssembler = viewAssembler;
        this.labelsFactory = labelsFactory;
        this.request = request;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance bodies(
            @QueryParam("q") @DefaultValue("") String name, @QueryParam("kind") @DefaultValue("") String kind) {
        var labels = labelsFactory.labels();
        var query = name.length() > MAX_NAME_LENGTH ? name.substring(0, MAX_NAME_LENGTH) : name.strip();
        var families = BodyParameters.kinds(kind, labels.words()).stream()
                .map(one -> family(one, query, labels))
                .filter(family -> !family.rows().isEmpty())
                .toList();
        return Templates.bodies(
                request.page(labels.words().say("bodies.title")).withActiveEntry("bodies"),
                labels,
                new BodyList(query, kind, families));
    }

    @GET
    @Path("/{id}")
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance body(@PathParam("id") String id) {
        var labels = labelsFactory.labels();
        var view =
                viewAssembler.of(BodyParameters.findOrRedirect(id, "/bodies/", bodyRepository, labels.words()), labels);
        return Templates.body(request.page(view.identity().name()).withActiveEntry("bodies"), labels, view);
    }

    private Family family(BodyKind kind, String query, BillLabels labels) {
        var rows = BodyParameters.found(kind, query, MAX_BODIES, bodyRepository).stream()
                .map(counted -> row(counted, labels))
                .toList();
        return new Family(kind.word(), labels.words().say("bodies.kind." + kind.word()), rows);
    }

    private static Row row(BodyRepository.Counted counted, BillLabels labels) {
        var body = counted.body();
        return new Row(
                body.id(),
                labels.shown(body.name()),
                Optional.ofNullable(body.chamber()).map(labels::chamber).orElse(""),
                BodyViewAssembler.days(body, labels),
                counted);
    }
}
