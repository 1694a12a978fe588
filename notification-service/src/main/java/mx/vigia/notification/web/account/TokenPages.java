package mx.vigia.notification.web.account;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import mx.vigia.notification.account.ApiTokens;
import mx.vigia.notification.account.TokenConfig;
import mx.vigia.notification.account.TokenCreationResult;
import mx.vigia.notification.letter.DateWords;
import mx.vigia.notification.web.BrowserRedirects;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.web.PageLayout;
import mx.vigia.platform.web.PlatformConfig;
import mx.vigia.platform.web.Problem;
import mx.vigia.platform.web.RequestContext;

/** My API tokens: created, shown once, listed, revoked. */
@Path("/me/tokens")
@Produces(MediaType.TEXT_HTML)
@Blocking
class TokenPages {
    private final RequestContext request;
    private final ApiTokens tokens;
    private final TokenConfig config;
    private final PlatformConfig platformConfig;
    private final Clock clock;

    TokenPages(
            RequestContext request, ApiTokens tokens, TokenConfig config, PlatformConfig platformConfig, Clock clock) {
        this.request = request;
        this.tokens = tokens;
        this.config = config;
        this.platformConfig = platformConfig;
        this.clock = clock;
    }

    @GET
    public Response all() {
        return page(200, TokenForm.empty(), "");
    }

    @POST
    public Response make(
            @FormParam("form") @DefaultValue("") String form,
            @FormParam("name") @DefaultValue("") String name,
            @FormParam("scope") List<String> scopes,
            @FormParam("days") @DefaultValue("") String days) {
        var filled = new TokenForm(form, name.strip(), scopes, days.strip());
        var person = BrowserRedirects.signedIn(request).subject();
        var wrong = filled.wrong(config.longestDays(), tokens.grantableScopes(person), messages());
        return wrong.isPresent() ? page(400, filled, wrong.get()) : createToken(person, filled);
    }

    private Response createToken(UUID person, TokenForm filled) {
        return switch (tokens.make(person, filled.toRequest())) {
            case TokenCreationResult.Token token -> respondWithToken(token);
            case TokenCreationResult.Already again ->
                page(409, TokenForm.empty(), messages().say("tokens.already"));
            case TokenCreationResult.EnoughOfTheName enough ->
                page(409, filled, messages().say("tokens.enough-of-name", enough.most(), filled.name()));
            case TokenCreationResult.Enough enough ->
                page(409, filled, messages().say("tokens.enough", enough.most()));
        };
    }

    /** Returns the only page that shows a secret: it is stored nowhere, not even by the browser. */
    private Response respondWithToken(TokenCreationResult.Token token) {
        var page = request.page(messages().say("tokens.made.title")).withActiveEntry("me");
        var text = Templates.tokenMade(
                page,
                messages(),
                token.name(),
                token.secret().value(),
                DateWords.moment(token.expires(), request.language()),
                platformConfig.publicOrigin().toString());
        return Response.ok(text).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    @POST
    @Path("{id}/revoke")
    public Response revoke(@PathParam("id") String id) {
        if (!tokens.revoke(BrowserRedirects.signedIn(request).subject(), id)) {
            throw Problem.notFound(messages().say("tokens.unknown")).raised();
        }
        return BrowserRedirects.to("/me/tokens");
    }

    private Response page(int status, TokenForm form, String wrong) {
        var person = BrowserRedirects.signedIn(request).subject();
        var page = request.page(messages().say("tokens.title")).withActiveEntry("me");
        var text = Templates.tokens(
                page,
                messages(),
                rows(person),
                form,
                wrong,
                form.boxes(tokens.grantableScopes(person), messages()),
                config.longestDays());
        return Response.status(status)
                .entity(text)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private List<TokenView> rows(UUID person) {
        var now = clock.instant();
        return tokens.of(person).stream()
                .map(token -> TokenView.of(token, now, messages()))
                .toList();
    }

    private Messages messages() {
        return request.words("messages/notification");
    }

    @CheckedTemplate(basePath = "web")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance tokens(
                PageLayout page,
                Messages words,
                List<TokenView> rows,
                TokenForm form,
                String wrong,
                List<TokenForm.Box> boxes,
                int longest);

        static native TemplateInstance tokenMade(
                PageLayout page, Messages words, String name, String secret, String until, String origin);
    }
}
