package mx.vigia.notification.web.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import mx.vigia.notification.member.oidc.OidcSignIn;
import mx.vigia.notification.member.oidc.OidcSignInResult;
import mx.vigia.notification.member.oidc.OidcSignInResult.ProviderRedirect;
import mx.vigia.notification.member.oidc.OidcSignInResult.Refused;
import mx.vigia.notification.member.oidc.OidcSignInResult.SignedIn;
import mx.vigia.notification.web.BrowserRedirects;
import mx.vigia.notification.web.ClientAddress;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.web.PageLayout;
import mx.vigia.platform.web.Problem;
import mx.vigia.platform.web.RequestContext;
import mx.vigia.platform.web.RequestGuard;

/** Sign-in through the configured provider: to it, and back from it. */
@Path("/sign-in/oidc")
@Produces(MediaType.TEXT_HTML)
@Blocking
class OidcSignInPages {
    private final RequestContext requestContext;
    private final OidcSignIn oidcSignIn;
    private final RequestGuard requestGuard;

    OidcSignInPages(RequestContext request, OidcSignIn oidcSignIn, RequestGuard requestGuard) {
        this.requestContext = request;
        this.oidcSignIn = oidcSignIn;
        this.requestGuard = requestGuard;
    }

    @GET
    public Response leave(
            @QueryParam("back") @DefaultValue("/watches") String back, @Context HttpServerRequest request) {
        provider();
        return switch (oidcSignIn.start(ClientAddress.of(request), back)) {
            case ProviderRedirect(var there, var browser, var away) ->
                Response.fromResponse(BrowserRedirects.to(there.toString()))
                        .cookie(flowCookie().create(browser.value(), away))
                        .build();
            case Refused(var why) -> refusedResponse(why);
        };
    }

    @GET
    @Path("answer")
    public Response arrive(
            @QueryParam("state") @DefaultValue("") String state,
            @QueryParam("code") @DefaultValue("") String code,
            @QueryParam("error") @DefaultValue("") String error,
            @QueryParam("iss") @DefaultValue("") String issuer,
            @Context ContainerRequestContext request) {
        provider();
        var answer = new OidcSignIn.Answer(state, code, error, issuer);
        return switch (oidcSignIn.handleCallback(answer, flowCookie().in(request))) {
            case SignedIn(var session) ->
                Response.fromResponse(BrowserRedirects.to(session.back()))
                        .cookie(
                                requestGuard.sessionCookie(session.secret(), session.holds()),
                                flowCookie().expiredCookie())
                        .build();
            case Refused(var why) -> refusedResponse(why);
        };
    }

    private Response refusedResponse(OidcSignInResult.Reason why) {
        var name = provider();
        var text = messages().say(why.key(), name);
        return Response.status(why.status())
                .entity(Templates.signInRefused(
                        requestContext
                                .page(messages().say("sign-in.oidc.refused"))
                                .withActiveEntry("sign-in"),
                        messages(),
                        text,
                        name))
                .build();
    }

    private String provider() {
        return oidcSignIn
                .provider()
                .orElseThrow(() ->
                        Problem.notFound(messages().say("sign-in.oidc.none")).raised());
    }

    private FlowCookie flowCookie() {
        return FlowCookie.of("oidc", requestGuard);
    }

    private Messages messages() {
        return requestContext.words("messages/notification");
    }

    @CheckedTemplate(basePath = "web")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance signInRefused(PageLayout page, Messages words, String text, String provider);
    }
}
