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
import mx.vigia.analysis.bill.body.BodyKind;
import mx.vigia.analysis.linking.actor.BodyShelf;
import mx.vigia.analysis.page.Labels;
import mx.vigia.analysis.page.Signwriter;
import mx.vigia.platform.web.Page;
import mx.vigia.platform.web.Visit;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Chambers, groups, committees and regulators, and each with its bills, meetings, seats and successors. */
@Path("/bodies")
@Blocking
class BodyPages {
    private static final int MOST = 300;
    private static final int LONGEST_NAME = 200;

    @CheckedTemplate(basePath = "record")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance bodies(Page page, Labels labels, BodyList view);

        static native TemplateInstance body(Page page, Labels labels, BodyView view);
    }

    /** What the page of all bodies shows: one family for each kind. */
    @TemplateData
    record BodyList(String asked, String kind, List<Family> families) {}

    /** The bodies of one kind. */
    @TemplateData
    record Family(String kind, String name, List<Row> rows) {}

    /** A body in a list; {@code days} and {@code chamber} may be empty words. */
    @TemplateData
    record Row(String id, String name, String chamber, String days, BodyShelf.Counted counted) {}

    private final BodyShelf shelf;
    private final BodyDesk desk;
    private final Signwriter signwriter;
    private final Visit visit;

    BodyPages(BodyShelf shelf, BodyDesk desk, Signwriter signwriter, Visit visit) {
        this.shelf = shelf;
        this.desk = desk;
        this.signwriter = signwriter;
        this.visit = visit;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance bodies(
            @QueryParam("q") @DefaultValue("") String name, @QueryParam("kind") @DefaultValue("") String kind) {
        var labels = signwriter.labels();
        var asked = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name.strip();
        var families = WantedBodies.kinds(kind, labels.words()).stream()
                .map(one -> family(one, asked, labels))
                .filter(family -> !family.rows().isEmpty())
                .toList();
        return Templates.bodies(
                visit.page(labels.words().say("bodies.title")).lit("bodies"),
                labels,
                new BodyList(asked, kind, families));
    }

    @GET
    @Path("/{id}")
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance body(@PathParam("id") String id) {
        var labels = signwriter.labels();
        var view = desk.of(WantedBodies.known(id, "/bodies/", shelf, labels.words()), labels);
        return Templates.body(visit.page(view.name()).lit("bodies"), labels, view);
    }

    private Family family(BodyKind kind, String asked, Labels labels) {
        var rows = WantedBodies.found(kind, asked, MOST, shelf).stream()
                .map(counted -> row(counted, labels))
                .toList();
        return new Family(kind.word(), labels.words().say("bodies.kind." + kind.word()), rows);
    }

    private static Row row(BodyShelf.Counted counted, Labels labels) {
        var body = counted.body();
        return new Row(
                body.id(),
                labels.shown(body.name()),
                body.chamber() == null ? "" : labels.chamber(body.chamber()),
                BodyDesk.days(body, labels),
                counted);
    }
}
