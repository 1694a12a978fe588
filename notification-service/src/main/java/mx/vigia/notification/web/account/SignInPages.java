package mx.vigia.notification.web.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import mx.vigia.notification.account.EmailAddress;
import mx.vigia.notification.account.SignIn;
import mx.vigia.notification.account.SignInByCode;
import mx.vigia.notification.delivery.MailServerProbe;
import mx.vigia.notification.member.oidc.OidcSignIn;
import mx.vigia.notification.web.BrowserRedirects;
import mx.vigia.notification.web.ClientAddress;
import mx.vigia.notification.web.LetterLinkResponses;
import mx.vigia.platform.access.Secret;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.web.PageLayout;
import mx.vigia.platform.web.PlatformConfig;
import mx.vigia.platform.web.RequestContext;
import mx.vigia.platform.web.RequestGuard;

/** Sign-in by a mailed link, or by the code beside it: viewing a link does nothing, only its button does. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Blocking
class SignInPages {
    private final RequestContext requestContext;
    private final LetterLinkResponses responses;
    private final SignIn signIn;
    private final SignInByCode byCode;
    private final RequestGuard requestGuard;
    private final PlatformConfig config;
    private final OidcSignIn oidcSignIn;
    private final MailServerProbe mailServer;

    SignInPages(
            RequestContext request,
            LetterLinkResponses responses,
            SignIn signIn,
            SignInByCode byCode,
            RequestGuard requestGuard,
            PlatformConfig config,
            OidcSignIn oidcSignIn,
            MailServerProbe mailServer) {
        this.requestContext = request;
        this.responses = responses;
        this.signIn = signIn;
        this.byCode = byCode;
        this.requestGuard = requestGuard;
        this.config = config;
        this.oidcSignIn = oidcSignIn;
        this.mailServer = mailServer;
    }

    @GET
    @Path("sign-in")
    public TemplateInstance form(@QueryParam("back") @DefaultValue("/watches") String back) {
        return form(back, "", false);
    }

    @POST
    @Path("sign-in")
    public Response requestLink(
            @FormParam("address") @DefaultValue("") String typed,
            @FormParam("back") @DefaultValue("/watches") String back,
            @Context HttpServerRequest request) {
        var address = EmailAddress.typed(typed);
        if (address.isEmpty()) {
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(form(back, typed, true))
                    .build();
        }
        var receipt = signIn.requestLink(address.get(), ClientAddress.of(request), back, config.publicOrigin());
        return Response.ok(signInForm(false))
                .cookie(flowCookie().create(receipt.browser().value(), receipt.holds()))
                .build();
    }

    @GET
    @Path("sign-in/code")
    public TemplateInstance code() {
        return signInForm(false);
    }

    @POST
    @Path("sign-in/code")
    public Response enterByCode(
            @FormParam("code") @DefaultValue("") String typed,
            @Context ContainerRequestContext request,
            @Context HttpServerRequest sent) {
        return byCode.signIn(typed, flowCookie().in(request), ClientAddress.of(sent))
                .map(session ->
                        welcome(session).cookie(flowCookie().expiredCookie()).build())
                .orElseGet(() -> Response.status(Response.Status.BAD_REQUEST)
                        .entity(signInForm(true))
                        .build());
    }

    @GET
    @Path("sign-in/{token}")
    public Response link(@PathParam("token") String token) {
        return signIn.opens(token)
                ? Response.ok(Templates.signInButton(page("sign-in.button.title"), messages(), token))
                        .build()
                : expiredLinkPage();
    }

    @POST
    @Path("sign-in/{token}")
    public Response enter(@PathParam("token") String token) {
        return signIn.signInByToken(token)
                .map(session -> welcome(session).build())
                .orElseGet(this::expiredLinkPage);
    }

    @POST
    @Path("sign-out")
    public Response leave(@Context ContainerRequestContext request) {
        var secret = requestGuard.findSecret(request);
        if (secret.isPresent()) {
            signIn.signOut(new Secret(secret.get()));
        }
        return Response.fromResponse(BrowserRedirects.to("/"))
                .cookie(requestGuard.expiredSessionCookie())
                .build();
    }

    private TemplateInstance form(String back, String typed, boolean malformed) {
        var provider = oidcSignIn.provider().stream().toList();
        return Templates.signIn(
                page("sign-in.title"),
                messages(),
                back,
                typed,
                malformed,
                provider,
                BrowserRedirects.encoded(back),
                isMailAway());
    }

    private Response.ResponseBuilder welcome(SignIn.Session session) {
        return Response.fromResponse(BrowserRedirects.to(session.back()))
                .cookie(requestGuard.sessionCookie(session.secret(), session.holds()));
    }

    private TemplateInstance signInForm(boolean refused) {
        return Templates.signInAsked(page("sign-in.asked.title"), messages(), refused, isMailAway());
    }

    private boolean isMailAway() {
        return mailServer.trouble().isPresent();
    }

    private FlowCookie flowCookie() {
        return FlowCookie.of("code", requestGuard);
    }

    private Response expiredLinkPage() {
        return responses.messagePage(
                410, "sign-in.spent", new LetterLinkResponses.NextLink("/sign-in", "sign-in.again"));
    }

    private Messages messages() {
        return requestContext.words("messages/notification");
    }

    private PageLayout page(String title) {
        return requestContext.page(messages().say(title)).withActiveEntry("sign-in");
    }

    @CheckedTemplate(basePath = "web")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance signIn(
                PageLayout page,
                Messages words,
                String back,
                String typed,
                boolean malformed,
                List<String> providers,
                String backThere,
                boolean mailAway);

        static native TemplateInstance signInAsked(PageLayout page, Messages words, boolean refused, boolean mailAway);

        static native TemplateInstance signInButton(PageLayout page, Messages words, String token);
    }
}
