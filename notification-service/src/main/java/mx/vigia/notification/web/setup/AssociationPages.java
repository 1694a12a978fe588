package mx.vigia.notification.web.setup;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import mx.vigia.notification.association.AssociationRepository;
import mx.vigia.notification.upkeep.setup.AssociationEditor;
import mx.vigia.notification.web.BrowserRedirects;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.web.PageLayout;
import mx.vigia.platform.web.RequestContext;

/** The names, mail domains and privacy contact of the association, for administrators. */
@Path("/setup/association")
@Produces(MediaType.TEXT_HTML)
@Blocking
class AssociationPages {
    private final RequestContext request;
    private final AssociationRepository associations;
    private final AssociationEditor editor;

    AssociationPages(RequestContext request, AssociationRepository associations, AssociationEditor editor) {
        this.request = request;
        this.associations = associations;
        this.editor = editor;
    }

    @GET
    public Response current() {
        administrator();
        return form(200, AssociationForm.of(associations.find()), "");
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(MultivaluedMap<String, String> sent) {
        var by = administrator();
        var filled = AssociationForm.read(sent);
        var wrong = filled.wrong(messages());
        if (wrong.isPresent()) {
            return form(400, filled, wrong.get());
        }
        editor.change(by, filled.toAssociation());
        return BrowserRedirects.to("/setup");
    }

    private Response form(int status, AssociationForm filled, String wrong) {
        var page = request.page(messages().say("setup.association")).withActiveEntry("setup");
        return Response.status(status)
                .entity(Templates.association(page, messages(), filled, wrong))
                .build();
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

        static native TemplateInstance association(PageLayout page, Messages words, AssociationForm form, String wrong);
    }
}
