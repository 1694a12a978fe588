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
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import mx.vigia.notification.account.Made;
import mx.vigia.notification.account.TokenConfig;
import mx.vigia.notification.account.Tokens;
import mx.vigia.notification.letter.Almanac;
import mx.vigia.notification.web.Elsewhere;
import mx.vigia.platform.i18n.Words;
import mx.vigia.platform.web.HouseConfig;
import mx.vigia.platform.web.Page;
import mx.vigia.platform.web.Problem;
import mx.vigia.platform.web.Visit;

/** My keys for programs: made, shown once, looked at, ended. */
@Path("/me/tokens")
@Produces(MediaType.TEXT_HTML)
@Blocking
class TokenPages {
    private final Visit visit;
    private final Tokens tokens;
    private final TokenConfig config;
    private final HouseConfig house;
    private final Clock clock;

    TokenPages(Visit visit, Tokens tokens, TokenConfig config, HouseConfig house, Clock clock) {
        this.visit = visit;
        this.tokens = tokens;
        this.config = config;
        this.house = house;
        this.clock = clock;
    }

    @GET
    public Response all() throws SQLException {
        return page(200, TokenForm.empty(), "");
    }

    @POST
    public Response make(
            @FormParam("form") @DefaultValue("") String form,
            @FormParam("name") @DefaultValue("") String name,
            @FormParam("scope") List<String> scopes,
            @FormParam("days") @DefaultValue("") String days)
            throws SQLException {
        var filled = new TokenForm(form, name.strip(), scopes, days.strip());
        var person = Elsewhere.signedIn(visit).subject();
        var wrong = filled.wrong(config.longestDays(), tokens.scopesFor(person), words());
        return wrong.isPresent() ? page(400, filled, wrong.get()) : made(person, filled);
    }

    private Response made(UUID person, TokenForm filled) throws SQLException {
        return switch (tokens.make(person, filled.wish())) {
            case Made.Token token -> shown(token);
            case Made.Already again -> page(409, TokenForm.empty(), words().say("tokens.already"));
            case Made.EnoughOfTheName enough ->
                page(409, filled, words().say("tokens.enough-of-name", enough.most(), filled.name()));
            case Made.Enough enough -> page(409, filled, words().say("tokens.enough", enough.most()));
        };
    }

    /** The only page that tells a secret: it is kept nowhere, not even by the browser. */
    private Response shown(Made.Token token) {
        var page = visit.page(words().say("tokens.made.title")).lit("me");
        var text = Templates.tokenMade(
                page,
                words(),
                token.name(),
                token.secret().value(),
                Almanac.moment(token.expires(), visit.language()),
                house.publicOrigin().toString());
        return Response.ok(text).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    @POST
    @Path("{id}/revoke")
    public Response revoke(@PathParam("id") String id) throws SQLException {
        if (!tokens.revoke(Elsewhere.signedIn(visit).subject(), id)) {
            throw Problem.notFound(words().say("tokens.unknown")).raised();
        }
        return Elsewhere.to("/me/tokens");
    }

    private Response page(int status, TokenForm form, String wrong) throws SQLException {
        var person = Elsewhere.signedIn(visit).subject();
        var page = visit.page(words().say("tokens.title")).lit("me");
        var text = Templates.tokens(
                page,
                words(),
                rows(person),
                form,
                wrong,
                form.boxes(tokens.scopesFor(person), words()),
                config.longestDays());
        return Response.status(status)
                .entity(text)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private List<TokenLine> rows(UUID person) throws SQLException {
        var now = clock.instant();
        return tokens.of(person).stream()
                .map(token -> TokenLine.of(token, now, words()))
                .toList();
    }

    private Words words() {
        return visit.words("messages/notification");
    }

    @CheckedTemplate(basePath = "desk")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance tokens(
                Page page,
                Words words,
                List<TokenLine> rows,
                TokenForm form,
                String wrong,
                List<TokenForm.Box> boxes,
                int longest);

        static native TemplateInstance tokenMade(
                Page page, Words words, String name, String secret, String until, String origin);
    }
}
