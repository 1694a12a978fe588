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
import java.sql.SQLException;
import mx.vigia.notification.member.oidc.Arrival;
import mx.vigia.notification.member.oidc.Arrival.Leaving;
import mx.vigia.notification.member.oidc.Arrival.Refused;
import mx.vigia.notification.member.oidc.Arrival.Welcome;
import mx.vigia.notification.member.oidc.Introduction;
import mx.vigia.notification.web.Elsewhere;
import mx.vigia.notification.web.Network;
import mx.vigia.platform.i18n.Words;
import mx.vigia.platform.web.Doorman;
import mx.vigia.platform.web.Page;
import mx.vigia.platform.web.Problem;
import mx.vigia.platform.web.Visit;

/** Signing in where the configured provider vouches for a person: to it, and back from it. */
@Path("/sign-in/oidc")
@Produces(MediaType.TEXT_HTML)
@Blocking
class IntroductionPages {
    private final Visit visit;
    private final Introduction introduction;
    private final Doorman doorman;

    IntroductionPages(Visit visit, Introduction introduction, Doorman doorman) {
        this.visit = visit;
        this.introduction = introduction;
        this.doorman = doorman;
    }

    @GET
    public Response leave(@QueryParam("back") @DefaultValue("/watches") String back, @Context HttpServerRequest request)
            throws SQLException {
        provider();
        return switch (introduction.leave(Network.of(request), back)) {
            case Leaving(var there, var browser, var away) ->
                Response.fromResponse(Elsewhere.to(there.toString()))
                        .cookie(cookie().holding(browser.value(), away))
                        .build();
            case Refused(var why) -> refused(why);
        };
    }

    @GET
    @Path("answer")
    public Response arrive(
            @QueryParam("state") @DefaultValue("") String state,
            @QueryParam("code") @DefaultValue("") String code,
            @QueryParam("error") @DefaultValue("") String error,
            @QueryParam("iss") @DefaultValue("") String issuer,
            @Context ContainerRequestContext request)
            throws SQLException {
        provider();
        var answer = new Introduction.Answer(state, code, error, issuer);
        return switch (introduction.arrive(answer, cookie().in(request))) {
            case Welcome(var session) ->
                Response.fromResponse(Elsewhere.to(session.back()))
                        .cookie(doorman.cookie(session.secret(), session.holds()), cookie().forgotten())
                        .build();
            case Refused(var why) -> refused(why);
        };
    }

    private Response refused(Arrival.Reason why) {
        var name = provider();
        var text = words().say(why.key(), name);
        return Response.status(why.status())
                .entity(Templates.signInRefused(
                        visit.page(words().say("sign-in.oidc.refused")).lit("sign-in"), words(), text, name))
                .build();
    }

    private String provider() {
        return introduction
                .provider()
                .orElseThrow(
                        () -> Problem.notFound(words().say("sign-in.oidc.none")).raised());
    }

    private ErrandCookie cookie() {
        return ErrandCookie.of("oidc", doorman);
    }

    private Words words() {
        return visit.words("messages/notification");
    }

    @CheckedTemplate(basePath = "desk")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance signInRefused(Page page, Words words, String text, String provider);
    }
}
