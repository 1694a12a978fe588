package mx.vigia.notification.web.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.vigia.notification.account.InvitationProcess;
import mx.vigia.notification.account.InvitationProcess.Undelivered;
import mx.vigia.notification.association.AssociationRepository;
import mx.vigia.notification.committee.AssociationCommittee;
import mx.vigia.notification.committee.CommitteeRepository;
import mx.vigia.notification.member.Inviter;
import mx.vigia.notification.member.PeopleDirectory;
import mx.vigia.notification.member.Person;
import mx.vigia.notification.member.PersonChangeResult;
import mx.vigia.notification.web.BrowserRedirects;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.web.PageLayout;
import mx.vigia.platform.web.Problem;
import mx.vigia.platform.web.RequestContext;

/** The people of the association, for administrators: enrolled, changed, removed. */
@Path("/committees/people")
@Produces(MediaType.TEXT_HTML)
@Blocking
class PeoplePages {
    private static final String PAGE_PATH = "/committees/people";

    private final RequestContext request;
    private final PeopleDirectory people;
    private final Inviter inviter;
    private final InvitationProcess invitations;
    private final CommitteeRepository committees;
    private final AssociationRepository associations;

    PeoplePages(
            RequestContext request,
            PeopleDirectory people,
            Inviter inviter,
            InvitationProcess invitations,
            CommitteeRepository committees,
            AssociationRepository associations) {
        this.request = request;
        this.people = people;
        this.inviter = inviter;
        this.invitations = invitations;
        this.committees = committees;
        this.associations = associations;
    }

    @GET
    public TemplateInstance all() {
        administrator();
        var named = committees();
        var undelivered =
                invitations.undelivered().stream().map(Undelivered::person).collect(Collectors.toSet());
        var rows = people.all().stream()
                .map(person -> PersonView.of(person, named, undelivered, messages()))
                .toList();
        return Templates.people(page(messages().say("people.title")), messages(), rows);
    }

    @GET
    @Path("new")
    public Response empty() {
        administrator();
        return form(200, Optional.empty(), PersonForm.empty(associations.find().language()), "");
    }

    @POST
    @Path("new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response enrol(MultivaluedMap<String, String> sent) {
        var by = administrator();
        var filled = PersonForm.read(sent, committees().keySet());
        var wrong = filled.wrong(messages());
        return wrong.isPresent()
                ? form(400, Optional.empty(), filled, wrong.get())
                : answer(people.enrol(Optional.of(by), filled.toRequest()), Optional.empty(), filled);
    }

    @GET
    @Path("{id}")
    public Response one(@PathParam("id") UUID id) {
        administrator();
        var person = requirePerson(id);
        return form(200, Optional.of(person), PersonForm.of(person), "");
    }

    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        var by = administrator();
        var person = Optional.of(requirePerson(id));
        var filled = PersonForm.read(sent, committees().keySet());
        var wrong = filled.wrong(messages());
        return wrong.isPresent()
                ? form(400, person, filled, wrong.get())
                : answer(people.change(by, id, filled.version(), filled.toRequest()), person, filled);
    }

    @POST
    @Path("{id}/close")
    public Response close(@PathParam("id") UUID id, @FormParam("heir") @DefaultValue("") String heir) {
        var by = administrator();
        var person = requirePerson(id);
        var decided = people.close(by, id, heir(heir));
        return answer(decided, Optional.of(person), PersonForm.of(person));
    }

    @POST
    @Path("{id}/reopen")
    public Response reopen(@PathParam("id") UUID id) {
        var by = administrator();
        var person = requirePerson(id);
        return answer(people.reopen(by, id), Optional.of(person), PersonForm.of(person));
    }

    /** Sends the invitation of an outside address once more. */
    @POST
    @Path("{id}/invite")
    public Response invite(@PathParam("id") UUID id) {
        var by = administrator();
        var person = requirePerson(id);
        if (inviter.inviteAgain(by, id)) {
            return BrowserRedirects.to(PAGE_PATH + "/" + id);
        }
        var wrong = messages().say("people.invited-enough");
        return form(429, Optional.of(person), PersonForm.of(person), wrong);
    }

    private Response answer(PersonChangeResult decided, Optional<Person> person, PersonForm filled) {
        return switch (decided) {
            case PersonChangeResult.Done(var id) -> BrowserRedirects.to(PAGE_PATH);
            case PersonChangeResult.AddressTaken(var by) ->
                form(409, person, filled, messages().say("people.taken"));
            case PersonChangeResult.LastAdministrator last ->
                form(409, person, filled, messages().say("people.last"));
            case PersonChangeResult.Overtaken overtaken ->
                form(409, person, filled, messages().say("people.overtaken"));
            case PersonChangeResult.HasLeft left ->
                form(409, person, filled, messages().say("people.has-left"));
            case PersonChangeResult.Unknown unknown ->
                form(400, person, filled, messages().say("people.unknown"));
        };
    }

    private Response form(int status, Optional<Person> person, PersonForm filled, String wrong) {
        var action =
                PAGE_PATH + "/" + person.map(known -> known.id().toString()).orElse("new");
        var closed = person.flatMap(Person::closed).isPresent();
        var awaited = !closed && person.filter(Person::awaited).isPresent();
        var title = person.map(known -> known.standing().name())
                .orElseGet(() -> messages().say("people.new"));
        var text = Templates.person(
                page(title),
                messages(),
                filled.shown(action, closed, committees(), messages()),
                wrong,
                person.isPresent(),
                awaited,
                awaited ? undelivered(person.get().id()) : List.of(),
                heirs(person));
        return Response.status(status).entity(text).build();
    }

    /** Returns why their last invitation could not be delivered; empty where it was, or is on its way. */
    private List<UndeliveredView> undelivered(UUID person) {
        return invitations.undelivered().stream()
                .filter(one -> one.person().equals(person))
                .map(one -> UndeliveredView.of(one, messages()))
                .toList();
    }

    private List<PersonForm.Option> heirs(Optional<Person> person) {
        return people.all().stream()
                .filter(other -> other.closed().isEmpty()
                        && person.filter(known -> !known.id().equals(other.id()))
                                .isPresent())
                .map(other -> new PersonForm.Option(
                        other.id().toString(), other.standing().name(), false))
                .toList();
    }

    private Optional<UUID> heir(String typed) {
        try {
            return typed.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException e) {
            throw Problem.badRequest(messages().say("people.unknown")).raised();
        }
    }

    private Person requirePerson(UUID id) {
        return people.find(id)
                .orElseThrow(
                        () -> Problem.notFound(messages().say("people.unknown")).raised());
    }

    /** Returns the names of committees in the reader's language, by id. */
    private Map<UUID, String> committees() {
        return committees.listAll().stream()
                .collect(Collectors.toMap(AssociationCommittee::id, committee -> committee.name(request.language())));
    }

    private UUID administrator() {
        BrowserRedirects.signedIn(request);
        return request.requireAnyRole("administrator").subject();
    }

    private Messages messages() {
        return request.words("messages/notification");
    }

    private PageLayout page(String title) {
        return request.page(title).withActiveEntry("members");
    }

    @CheckedTemplate(basePath = "web")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance people(PageLayout page, Messages words, List<PersonView> rows);

        static native TemplateInstance person(
                PageLayout page,
                Messages words,
                PersonForm.PersonFormView form,
                String wrong,
                boolean leaving,
                boolean awaited,
                List<UndeliveredView> undelivered,
                List<PersonForm.Option> heirs);
    }
}
