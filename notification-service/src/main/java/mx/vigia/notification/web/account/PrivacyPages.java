package mx.vigia.notification.web.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import mx.vigia.notification.association.PrivacyContacts;
import mx.vigia.notification.member.PeopleDirectory;
import mx.vigia.notification.member.PersonChangeResult;
import mx.vigia.notification.upkeep.retention.RetentionConfig;
import mx.vigia.notification.web.BrowserRedirects;
import mx.vigia.notification.web.RetentionDays;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.web.PageLayout;
import mx.vigia.platform.web.RequestContext;

/** The public privacy notice (LFPDPPP, DOF of 20 March 2025), and how to have one's data erased. */
@Path("/me")
@Produces(MediaType.TEXT_HTML)
@Blocking
class PrivacyPages {
    private final RequestContext request;
    private final PeopleDirectory people;
    private final PrivacyContacts contacts;
    private final RetentionConfig retention;

    PrivacyPages(RequestContext request, PeopleDirectory people, PrivacyContacts contacts, RetentionConfig retention) {
        this.request = request;
        this.people = people;
        this.contacts = contacts;
        this.retention = retention;
    }

    @GET
    @Path("privacy")
    public TemplateInstance notice() {
        var contact = contacts.find();
        return Templates.privacy(
                page("privacy.title"),
                messages(),
                RetentionDays.by(retention),
                contact.isComplete(),
                orDash(contact.responsible()),
                orDash(contact.domicile()),
                orDash(contact.contact()));
    }

    private static String orDash(String text) {
        return text.isEmpty() ? "—" : text;
    }

    @GET
    @Path("erase")
    public Response erasureForm() {
        BrowserRedirects.signedIn(request);
        return respond(200, "");
    }

    @POST
    @Path("erase")
    public Response erase(@FormParam("sure") @DefaultValue("") String sure) {
        var person = request.requireSignedIn();
        if (!sure.equals("yes")) {
            return respond(400, messages().say("erase.tick"));
        }
        return switch (people.erase(person.subject(), person.subject())) {
            case PersonChangeResult.Done done -> BrowserRedirects.to("/me/privacy");
            case PersonChangeResult.LastAdministrator last ->
                respond(409, messages().say("people.last"));
            case PersonChangeResult.AddressTaken addressTaken ->
                respond(409, messages().say("people.unknown"));
            case PersonChangeResult.Overtaken overtaken ->
                respond(409, messages().say("people.unknown"));
            case PersonChangeResult.HasLeft left -> respond(409, messages().say("people.unknown"));
            case PersonChangeResult.Unknown unknown -> respond(409, messages().say("people.unknown"));
        };
    }

    private Response respond(int status, String wrong) {
        return Response.status(status)
                .entity(Templates.erase(page("erase.title"), messages(), wrong))
                .build();
    }

    private Messages messages() {
        return request.words("messages/notification");
    }

    private PageLayout page(String title) {
        return request.page(messages().say(title)).withActiveEntry("me");
    }

    @CheckedTemplate(basePath = "web")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance privacy(
                PageLayout page,
                Messages words,
                RetentionDays kept,
                boolean complete,
                String responsible,
                String domicile,
                String contact);

        static native TemplateInstance erase(PageLayout page, Messages words, String wrong);
    }
}
