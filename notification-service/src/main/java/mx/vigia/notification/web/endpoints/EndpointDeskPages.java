package mx.vigia.notification.web.endpoints;

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
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import mx.vigia.notification.channel.endpoint.Endpoint;
import mx.vigia.notification.channel.endpoint.Endpoints;
import mx.vigia.notification.upkeep.retention.RetentionConfig;
import mx.vigia.notification.web.Elsewhere;
import mx.vigia.notification.web.Kept;
import mx.vigia.notification.web.Stretch;
import mx.vigia.platform.i18n.Words;
import mx.vigia.platform.web.Page;
import mx.vigia.platform.web.Problem;
import mx.vigia.platform.web.Visit;

/** One endpoint: how it is, what it was brought and what it answered, and what can be done with it. */
@Path("/me/endpoints/{id}")
@Produces(MediaType.TEXT_HTML)
@Blocking
class EndpointDeskPages {
    private static final int MOST_LINES = 100;

    private final Visit visit;
    private final Endpoints endpoints;
    private final EndpointDoor door;
    private final RetentionConfig retention;

    EndpointDeskPages(Visit visit, Endpoints endpoints, EndpointDoor door, RetentionConfig retention) {
        this.visit = visit;
        this.endpoints = endpoints;
        this.door = door;
        this.retention = retention;
    }

    @GET
    public Response one(@PathParam("id") UUID id) throws SQLException {
        return page(200, mine(id), "");
    }

    @POST
    @Path("ping")
    public Response ping(@PathParam("id") UUID id) throws SQLException {
        var endpoint = mine(id);
        if (!endpoint.isTold()) {
            return page(409, endpoint, door.asleep(endpoint));
        }
        return endpoints.ping(id) ? back(id) : page(409, endpoint, words().say("endpoints.ping.often"));
    }

    @POST
    @Path("rotate")
    public Response rotate(@PathParam("id") UUID id) throws SQLException {
        var endpoint = mine(id);
        var key = endpoints.rotate(endpoint.id());
        var page = visit.page(words().say("endpoints.made.title")).lit("me");
        return Response.ok(EndpointPages.Templates.endpointMade(
                        page, words(), id.toString(), endpoint.name(), key.value()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Path("state")
    public Response become(@PathParam("id") UUID id, @FormParam("state") @DefaultValue("") String state)
            throws SQLException {
        var endpoint = mine(id);
        var wanted = List.of(Endpoint.State.ON, Endpoint.State.OFF, Endpoint.State.DELETED).stream()
                .filter(known -> known.name().equals(state))
                .findFirst()
                .orElseThrow(() -> Problem.badRequest(words().say("endpoints.state.wrong", "ON, OFF, DELETED", state))
                        .raised());
        endpoints.become(endpoint.id(), wanted);
        return wanted == Endpoint.State.DELETED ? Elsewhere.to("/me/endpoints") : back(id);
    }

    @POST
    @Path("messages/{message}/replay")
    public Response replay(@PathParam("id") UUID id, @PathParam("message") UUID message) throws SQLException {
        if (!endpoints.replay(mine(id).id(), message)) {
            throw Problem.notFound(words().say("endpoints.message.unknown")).raised();
        }
        return back(id);
    }

    @POST
    @Path("replay")
    public Response replay(
            @PathParam("id") UUID id,
            @FormParam("from") @DefaultValue("") String from,
            @FormParam("until") @DefaultValue("") String until)
            throws SQLException {
        var endpoint = mine(id);
        try {
            var stretch = Stretch.read(from, until);
            var done = endpoints.replay(id, stretch.from(), stretch.until());
            return page(
                    200,
                    endpoint,
                    words().say("endpoints.replayed", done.brought()),
                    done.more() ? new Stretch(done.next(), stretch.until()) : Stretch.NONE);
        } catch (DateTimeParseException e) {
            return page(400, endpoint, words().say("endpoints.replay.wrong", e.getParsedString()));
        }
    }

    private Endpoint mine(UUID id) throws SQLException {
        return door.managed(id, Elsewhere.signedIn(visit));
    }

    private Response page(int status, Endpoint endpoint, String done) throws SQLException {
        return page(status, endpoint, done, Stretch.NONE);
    }

    private Response page(int status, Endpoint endpoint, String done, Stretch rest) throws SQLException {
        var lines = endpoints.log(endpoint.id(), MOST_LINES).stream()
                .map(one -> EndpointLine.Brought.of(one, words()))
                .toList();
        var page = visit.page(endpoint.name()).lit("me");
        return Response.status(status)
                .entity(Templates.endpoint(
                        page,
                        words(),
                        EndpointLine.of(endpoint, words()),
                        lines,
                        Kept.by(retention),
                        done,
                        status == 200,
                        rest))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static Response back(UUID id) {
        return Elsewhere.to("/me/endpoints/" + id);
    }

    private Words words() {
        return visit.words("messages/notification");
    }

    @CheckedTemplate(basePath = "desk")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance endpoint(
                Page page,
                Words words,
                EndpointLine endpoint,
                List<EndpointLine.Brought> lines,
                Kept kept,
                String said,
                boolean done,
                Stretch rest);
    }
}
