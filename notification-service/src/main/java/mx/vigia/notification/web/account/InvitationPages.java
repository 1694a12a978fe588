package mx.vigia.notification.web.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import mx.vigia.notification.account.InvitationProcess;
import mx.vigia.notification.web.LetterLinkResponses;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.web.PageLayout;
import mx.vigia.platform.web.RequestContext;

/**
 * The page of consent to receive alerts, by the link of an invitation and without signing in: viewing it does nothing,
 * only its button does.
 */
@Path("/me/invited/{token}")
@Produces(MediaType.TEXT_HTML)
@Blocking
class InvitationPages {
    private final RequestContext request;
    private final LetterLinkResponses responses;
    private final InvitationProcess invitations;

    InvitationPages(RequestContext request, LetterLinkResponses responses, InvitationProcess invitations) {
        this.request = request;
        this.responses = responses;
        this.invitations = invitations;
    }

    @GET
    public Response look(@PathParam("token") String token) {
        return invitations
                .findByToken(token)
                .map(invitation -> Response.ok(Templates.invited(
                                request.page(messages().say("invited.title")),
                                messages(),
                                token,
                                messages().say("invited.text", invitation.inviter()),
                                invitation.committees(request.language())))
                        .build())
                .orElseGet(this::expiredLinkPage);
    }

    @POST
    public Response consent(@PathParam("token") String token) {
        return invitations.accept(token)
                ? responses.messagePage(200, "invited.done", LetterLinkResponses.NextLink.TO_SIGN_IN)
                : expiredLinkPage();
    }

    private Response expiredLinkPage() {
        return responses.messagePage(410, "invited.spent", LetterLinkResponses.NextLink.TO_SIGN_IN);
    }

    private Messages messages() {
        return request.words("messages/notification");
    }

    @CheckedTemplate(basePath = "web")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance invited(
                PageLayout page, Messages words, String token, String text, List<String> committees);
    }
}
