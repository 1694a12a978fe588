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
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import mx.vigia.notification.channel.endpoint.Endpoint;
import mx.vigia.notification.channel.endpoint.EndpointEditor;
import mx.vigia.notification.upkeep.retention.RetentionConfig;
import mx.vigia.notification.web.BrowserRedirects;
import mx.vigia.notification.web.RetentionDays;
import mx.vigia.notification.web.TimeRange;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.web.PageLayout;
import mx.vigia.platform.web.Problem;
import mx.vigia.platform.web.RequestContext;

/** One endpoint: its state, its messages and responses, and its actions. */
@Path("/me/endpoints/{id}")
@Produces(MediaType.TEXT_HTML)
@Blocking
class EndpointDetailPages {
    private static final int MAX_LOG_LINES = 100;

    private final RequestContext request;
    private final EndpointEditor endpoints;
    private final EndpointAccess access;
    private final RetentionConfig retention;

    EndpointDetailPages(
            RequestContext request, EndpointEditor endpoints, EndpointAccess access, RetentionConfig retention) {
        this.request = request;
        this.endpoints = endpoints;
        this.access = access;
        this.retention = retention;
    }

    @GET
    public Response one(@PathParam("id") UUID id) {
        return page(200, requireOwn(id), "");
    }

    @POST
    @Path("ping")
    public Response ping(@PathParam("id") UUID id) {
        var endpoint = requireOwn(id);
        if (!endpoint.isTold()) {
            return page(409, endpoint, access.pausedMessage(endpoint));
        }
        return endpoints.ping(id) ? back(id) : page(409, endpoint, messages().say("endpoints.ping.often"));
    }

    @POST
    @Path("rotate")
    public Response rotate(@PathParam("id") UUID id) {
        var endpoint = requireOwn(id);
        var key = endpoints.rotate(endpoint.id());
        var page = request.page(messages().say("endpoints.made.title")).withActiveEntry("me");
        return Response.ok(EndpointPages.Templates.endpointMade(
                        page, messages(), id.toString(), endpoint.name(), key.value()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Path("state")
    public Response become(@PathParam("id") UUID id, @FormParam("state") @DefaultValue("") String state) {
        var endpoint = requireOwn(id);
        var wanted = List.of(Endpoint.State.ON, Endpoint.State.OFF, Endpoint.State.DELETED).stream()
                .filter(known -> known.name().equals(state))
                .findFirst()
                .orElseThrow(
                        () -> Problem.badRequest(messages().say("endpoints.state.wrong", "ON, OFF, DELETED", state))
                                .raised());
        endpoints.changeState(endpoint.id(), wanted);
        return wanted == Endpoint.State.DELETED ? BrowserRedirects.to("/me/endpoints") : back(id);
    }

    @POST
    @Path("messages/{message}/replay")
    public Response replay(@PathParam("id") UUID id, @PathParam("message") UUID message) {
        if (!endpoints.replay(requireOwn(id).id(), message)) {
            throw Problem.notFound(messages().say("endpoints.message.unknown")).raised();
        }
        return back(id);
    }

    @POST
    @Path("replay")
    public Response replay(
            @PathParam("id") UUID id,
            @FormParam("from") @DefaultValue("") String from,
            @FormParam("until") @DefaultValue("") String until) {
        var endpoint = requireOwn(id);
        try {
            var stretch = TimeRange.read(from, until);
            var done = endpoints.replay(id, stretch.from(), stretch.until());
            return page(
                    200,
                    endpoint,
                    messages().say("endpoints.replayed", done.brought()),
                    done.more() ? new TimeRange(done.next(), stretch.until()) : TimeRange.EMPTY);
        } catch (DateTimeParseException e) {
            return page(400, endpoint, messages().say("endpoints.replay.wrong", e.getParsedString()));
        }
    }

    private Endpoint requireOwn(UUID id) {
        return access.requireManaged(id, BrowserRedirects.signedIn(request));
    }

    private Response page(int status, Endpoint endpoint, String done) {
        return page(status, endpoint, done, TimeRange.EMPTY);
    }

    private Response page(int status, Endpoint endpoint, String done, TimeRange rest) {
        var lines = endpoints.log(endpoint.id(), MAX_LOG_LINES).stream()
                .map(one -> EndpointView.Brought.of(one, messages()))
                .toList();
        var page = request.page(endpoint.name()).withActiveEntry("me");
        return Response.status(status)
                .entity(Templates.endpoint(
                        page,
                        messages(),
                        EndpointView.of(endpoint, messages()),
                        lines,
                        RetentionDays.by(retention),
                        done,
                        status == 200,
                        rest))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static Response back(UUID id) {
        return BrowserRedirects.to("/me/endpoints/" + id);
    }

    private Messages messages() {
        return request.words("messages/notification");
    }

    @CheckedTemplate(basePath = "web")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance endpoint(
                PageLayout page,
                Messages words,
                EndpointView endpoint,
                List<EndpointView.Brought> lines,
                RetentionDays kept,
                String said,
                boolean done,
                TimeRange rest);
    }
}
