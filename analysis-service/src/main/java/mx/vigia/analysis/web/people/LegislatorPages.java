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
import mx.vigia.analysis.linking.actor.PersonSearchRepository;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.page.CanonicalRedirects;
import mx.vigia.analysis.page.LabelsFactory;
import mx.vigia.analysis.page.NamedResource;
import mx.vigia.platform.web.PageLayout;
import mx.vigia.platform.web.RequestContext;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Pages of legislators as pages name them, and of each with its bills, votes, debates and posts. */
@Path("/people")
@Blocking
class LegislatorPages {
    private static final int PAGE_SIZE = 50;

    @CheckedTemplate(basePath = "bill")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance people(PageLayout page, BillLabels labels, PeopleList view);

        static native TemplateInstance person(PageLayout page, BillLabels labels, LegislatorView view);
    }

    private final PersonSearchRepository people;
    private final PersonViewAssembler viewAssembler;
    private final LabelsFactory labelsFactory;
    private final RequestContext request;

    LegislatorPages(
            PersonSearchRepository people,
            PersonViewAssembler viewAssembler,
            LabelsFactory labelsFactory,
            RequestContext request) {
        this.people = people;
        this.viewAssembler = viewAssembler;
        this.labelsFactory = labelsFactory;
        this.request = request;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance people(@BeanParam PeopleParameters asked) {
        var labels = labelsFactory.labels();
        var wanted = asked.criteria(labels.words());
        int start = asked.start(labels.words());
        var found = people.findPage(wanted, PAGE_SIZE + 1, start);
        var actors = new ActorLabels(labels);
        var rows = found.stream()
                .limit(PAGE_SIZE)
                .map(person -> LegislatorView.Row.of(person, actors))
                .toList();
        var next = found.size() > PAGE_SIZE ? PeopleList.address(wanted, start + PAGE_SIZE) : "";
        var latest = Legislature.on(BillLabels.dayOf(labels.now()));
        return Templates.people(
                request.page(labels.words().say("people.title")).withActiveEntry("people"),
                labels,
                PeopleList.of(wanted, rows, latest, next));
    }

    @GET
    @Path("/{id}")
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance person(@PathParam("id") String id) {
        var labels = labelsFactory.labels();
        var person = NamedResource.of(id, people::findById, labels.words().say("person.unknown"));
        if (!person.id().toString().equals(id)) {
            throw CanonicalRedirects.at("/people/" + person.id());
        }
        var view = viewAssembler.of(person, labels);
        return Templates.person(request.page(view.identity().name()).withActiveEntry("people"), labels, view);
    }
}
