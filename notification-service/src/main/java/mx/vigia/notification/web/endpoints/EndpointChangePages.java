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
import java.util.List;
import java.util.UUID;
import mx.vigia.notification.channel.endpoint.Endpoint;
import mx.vigia.notification.channel.endpoint.EndpointChangeResult;
import mx.vigia.notification.channel.endpoint.EndpointEditor;
import mx.vigia.notification.web.BrowserRedirects;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.web.PageLayout;
import mx.vigia.platform.web.RequestContext;

/** Changes the address and fact kinds of an endpoint; the same rights as for creating it apply. */
@Path("/me/endpoints/{id}/change")
@Produces(MediaType.TEXT_HTML)
@Blocking
class EndpointChangePages {
    private final RequestContext request;
    private final EndpointEditor endpoints;
    private final EndpointAccess access;

    EndpointChangePages(RequestContext request, EndpointEditor endpoints, EndpointAccess access) {
        this.request = request;
        this.endpoints = endpoints;
        this.access = access;
    }

    @GET
    public Response asItIs(@PathParam("id") UUID id) {
        var endpoint = requireOwn(id);
        var known = endpoint.kind() == Endpoint.Kind.WEBHOOK ? endpoint.address() : "";
        return page(200, endpoint, known, endpoint.kinds(), "");
    }

    /** Changes the endpoint. An omitted address stays: that of a chat is a password, and not shown again. */
    @POST
    public Response change(
            @PathParam("id") UUID id,
            @FormParam("address") @DefaultValue("") String address,
            @FormParam("kinds") List<String> kinds) {
        var endpoint = requireOwn(id);
        var form = EndpointForm.forChange(endpoint, address, kinds);
        var wrong = form.wrong(messages());
        if (wrong.isPresent()) {
            return page(400, endpoint, address, kinds, wrong.get());
        }
        var endpointRequest = form.toRequest(endpoint.language());
        return switch (endpoints.change(
                endpoint, request.requireSignedIn().subject(), endpointRequest.address(), endpointRequest.kinds())) {
            case EndpointChangeResult.Done() -> BrowserRedirects.to("/me/endpoints/" + id);
            case EndpointChangeResult.NotThere(var reason, var found) ->
                page(400, endpoint, address, kinds, messages().say("endpoints.address." + reason, found));
        };
    }

    private Endpoint requireOwn(UUID id) {
        return access.requireManaged(id, BrowserRedirects.signedIn(request));
    }

    private Response page(int status, Endpoint endpoint, String address, List<String> kinds, String wrong) {
        var page = request.page(messages().say("endpoints.change.title", endpoint.name()))
                .withActiveEntry("me");
        return Response.status(status)
                .entity(Templates.endpointChange(
                        page,
                        messages(),
                        EndpointView.of(endpoint, messages()),
                        address,
                        wrong,
                        EndpointPages.Box.kinds(kinds, messages())))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private Messages messages() {
        return request.words("messages/notification");
    }

    @CheckedTemplate(basePath = "web")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance endpointChange(
                PageLayout page,
                Messages words,
                EndpointView endpoint,
                String address,
                String wrong,
                List<EndpointPages.Box> boxes);
    }
}
