package mx.vigia.analysis.web.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import mx.vigia.analysis.bill.Legislature;
import mx.vigia.analysis.linking.actor.People;
import mx.vigia.analysis.page.Elsewhere;
import mx.vigia.analysis.page.Labels;
import mx.vigia.analysis.page.Named;
import mx.vigia.analysis.page.Signwriter;
import mx.vigia.platform.web.Page;
import mx.vigia.platform.web.Visit;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Legislators as pages name them, and each with its bills, votes, debates and posts. */
@Path("/people")
@Blocking
class PeoplePages {
    private static final int MOST = 50;

    @CheckedTemplate(basePath = "record")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance people(Page page, Labels labels, PeopleList view);

        static native TemplateInstance person(Page page, Labels labels, PersonView view);
    }

    private final People people;
    private final PersonDesk desk;
    private final Signwriter signwriter;
    private final Visit visit;

    PeoplePages(People people, PersonDesk desk, Signwriter signwriter, Visit visit) {
        this.people = people;
        this.desk = desk;
        this.signwriter = signwriter;
        this.visit = visit;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance people(@BeanParam WantedPeople asked) {
        var labels = signwriter.labels();
        var wanted = asked.wanted(labels.words());
        int start = asked.start(labels.words());
        var found = people.listed(wanted, MOST + 1, start);
        var actors = new ActorLabels(labels);
        var rows = found.stream()
                .limit(MOST)
                .map(person -> PersonView.Row.of(person, actors))
                .toList();
        var next = found.size() > MOST ? PeopleList.address(wanted, start + MOST) : "";
        var latest = Legislature.on(Labels.dayOf(labels.now()));
        return Templates.people(
                visit.page(labels.words().say("people.title")).lit("people"),
                labels,
                PeopleList.of(wanted, rows, latest, next));
    }

    @GET
    @Path("/{id}")
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance person(@PathParam("id") String id) {
        var labels = signwriter.labels();
        var person = Named.of(id, people::withId, labels.words().say("person.unknown"));
        if (!person.id().toString().equals(id)) {
            throw Elsewhere.at("/people/" + person.id());
        }
        var view = desk.of(person, labels);
        return Templates.person(visit.page(view.name()).lit("people"), labels, view);
    }
}
