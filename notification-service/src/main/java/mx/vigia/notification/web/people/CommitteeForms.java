package mx.vigia.notification.web.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import mx.vigia.notification.committee.CommitteeRepository;
import mx.vigia.notification.member.CommitteeNames;
import mx.vigia.notification.member.PersonRequest;
import mx.vigia.notification.web.BrowserRedirects;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.web.PageLayout;
import mx.vigia.platform.web.Problem;
import mx.vigia.platform.web.RequestContext;

/** Creates and renames committees of the association, for administrators. */
@Path("/committees")
@Produces(MediaType.TEXT_HTML)
@Blocking
class CommitteeForms {
    private final RequestContext request;
    private final CommitteeNames names;
    private final CommitteeRepository committees;

    CommitteeForms(RequestContext request, CommitteeNames names, CommitteeRepository committees) {
        this.request = request;
        this.names = names;
        this.committees = committees;
    }

    @GET
    @Path("new")
    public Response empty() {
        administrator();
        return form(200, "/committees/new", "", "", "");
    }

    @POST
    @Path("new")
    public Response make(@FormParam("es") @DefaultValue("") String es, @FormParam("en") @DefaultValue("") String en) {
        var by = administrator();
        if (!isValidName(es) || !isValidName(en)) {
            return form(400, "/committees/new", es, en, messages().say("committee.wrong"));
        }
        return names.make(by, es.strip(), en.strip())
                .map(id -> BrowserRedirects.to("/committees/" + id))
                .orElseGet(() -> form(409, "/committees/new", es, en, messages().say("committee.taken")));
    }

    @GET
    @Path("{id}/name")
    public Response named(@PathParam("id") UUID id) {
        administrator();
        var committee = committees.findByIdOptional(id).orElseThrow(this::unknown);
        return form(200, action(id), committee.name(Language.ES), committee.name(Language.EN), "");
    }

    @POST
    @Path("{id}/name")
    public Response rename(
            @PathParam("id") UUID id,
            @FormParam("es") @DefaultValue("") String es,
            @FormParam("en") @DefaultValue("") String en) {
        var by = administrator();
        if (!isValidName(es) || !isValidName(en)) {
            return form(400, action(id), es, en, messages().say("committee.wrong"));
        }
        return switch (names.rename(by, id, es.strip(), en.strip())) {
            case DONE -> BrowserRedirects.to("/committees/" + id);
            case UNKNOWN -> throw unknown();
            case TAKEN -> form(409, action(id), es, en, messages().say("committee.taken"));
        };
    }

    private static boolean isValidName(String name) {
        return PersonRequest.isValidName(name.strip());
    }

    private static String action(UUID id) {
        return "/committees/" + id + "/name";
    }

    private Response form(int status, String action, String es, String en, String wrong) {
        var page = request.page(messages().say("people.new-committee")).withActiveEntry("members");
        return Response.status(status)
                .entity(Templates.committeeForm(page, messages(), action, es, en, wrong))
                .build();
    }

    private Problem.Raised unknown() {
        return Problem.notFound(messages().say("committee.unknown")).raised();
    }

    private UUID administrator() {
        BrowserRedirects.signedIn(request);
        return request.requireAnyRole("administrator").subject();
    }

    private Messages messages() {
        return request.words("messages/notification");
    }

    @CheckedTemplate(basePath = "web")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance committeeForm(
                PageLayout page, Messages words, String action, String es, String en, String wrong);
    }
}
