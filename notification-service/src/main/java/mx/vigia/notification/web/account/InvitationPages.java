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
import java.sql.SQLException;
import java.util.List;
import mx.vigia.notification.account.Invitations;
import mx.vigia.notification.web.LinkAnswers;
import mx.vigia.platform.i18n.Words;
import mx.vigia.platform.web.Page;
import mx.vigia.platform.web.Visit;

/** Consenting to be told, by the link of an invitation and without signing in: looking at it does nothing, only pressing its button does. */
@Path("/me/invited/{token}")
@Produces(MediaType.TEXT_HTML)
@Blocking
class InvitationPages {
    private final Visit visit;
    private final LinkAnswers answers;
    private final Invitations invitations;

    InvitationPages(Visit visit, LinkAnswers answers, Invitations invitations) {
        this.visit = visit;
        this.answers = answers;
        this.invitations = invitations;
    }

    @GET
    public Response look(@PathParam("token") String token) throws SQLException {
        return invitations
                .behind(token)
                .map(invitation -> Response.ok(Templates.invited(
                                visit.page(words().say("invited.title")),
                                words(),
                                token,
                                words().say("invited.text", invitation.inviter()),
                                invitation.committees(visit.language())))
                        .build())
                .orElseGet(this::spent);
    }

    @POST
    public Response consent(@PathParam("token") String token) throws SQLException {
        return invitations.accept(token) ? answers.said(200, "invited.done", LinkAnswers.Way.IN) : spent();
    }

    private Response spent() {
        return answers.said(410, "invited.spent", LinkAnswers.Way.IN);
    }

    private Words words() {
        return visit.words("messages/notification");
    }

    @CheckedTemplate(basePath = "desk")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance invited(
                Page page, Words words, String token, String text, List<String> committees);
    }
}
