package mx.vigia.notification.web.endpoints;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mx.vigia.notification.channel.endpoint.Endpoint;
import mx.vigia.notification.channel.endpoint.EndpointCreationResult;
import mx.vigia.notification.channel.endpoint.EndpointEditor;
import mx.vigia.notification.channel.endpoint.EventOwner;
import mx.vigia.notification.watch.FactKind;
import mx.vigia.notification.web.AccessRights;
import mx.vigia.notification.web.BrowserRedirects;
import mx.vigia.notification.web.WatchChoices;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.web.PageLayout;
import mx.vigia.platform.web.Problem;
import mx.vigia.platform.web.RequestContext;

/** The endpoints I manage: mine, and those of the committees I am the secretary of; and the form of a new one. */
@Path("/me/endpoints")
@Produces(MediaType.TEXT_HTML)
@Blocking
class EndpointPages {
    private final RequestContext request;
    private final EndpointEditor endpoints;
    private final WatchChoices watches;
    private final AccessRights rights;

    EndpointPages(RequestContext request, EndpointEditor endpoints, WatchChoices watches, AccessRights rights) {
        this.request = request;
        this.endpoints = endpoints;
        this.watches = watches;
        this.rights = rights;
    }

    @GET
    public Response all() {
        return page(200, EndpointForm.empty(), "");
    }

    @POST
    public Response make(
            @FormParam("form") @DefaultValue("") String form,
            @FormParam("owner") @DefaultValue("me") String owner,
            @FormParam("kind") @DefaultValue("WEBHOOK") String kind,
            @FormParam("name") @DefaultValue("") String name,
            @FormParam("address") @DefaultValue("") String address,
            @FormParam("watch") @DefaultValue("") String watch,
            @FormParam("kinds") List<String> kinds) {
        var caller = BrowserRedirects.signedIn(request);
        var filled = new EndpointForm(form, owner, kind, name, address, watch, kinds);
        var wrong = filled.wrong(messages());
        if (wrong.isPresent()) {
            return page(400, filled, wrong.get());
        }
        var whose = filled.findOwner(caller.subject())
                .filter(known -> rights.mayManage(known, caller))
                .orElseThrow(() -> Problem.notFound(messages().say("endpoints.owner.unknown"))
                        .raised());
        var endpointRequest = filled.toRequest(request.language());
        return watches.containsAll(endpointRequest.watches(), whose)
                ? createdResponse(filled, endpoints.make(whose, caller.subject(), endpointRequest))
                : page(400, filled, messages().say("endpoints.watch.wrong"));
    }

    private Response createdResponse(EndpointForm filled, EndpointCreationResult came) {
        return switch (came) {
            case EndpointCreationResult.Made(var endpoint, var key) ->
                endpoint.kind() == Endpoint.Kind.WEBHOOK
                        ? respondWithKey(endpoint, key.value())
                        : BrowserRedirects.to("/me/endpoints/" + endpoint.id());
            case EndpointCreationResult.Already() ->
                page(409, EndpointForm.empty(), messages().say("endpoints.already"));
            case EndpointCreationResult.Enough(var max) ->
                page(409, filled, messages().say("endpoints.enough", max));
            case EndpointCreationResult.NotThere(var wrong, var found) ->
                page(400, filled, messages().say("endpoints.address." + wrong, found));
        };
    }

    /** Returns the only page that shows a key: it is stored encrypted, and not shown again, not even by the browser. */
    private Response respondWithKey(Endpoint endpoint, String key) {
        var page = request.page(messages().say("endpoints.made.title")).withActiveEntry("me");
        return Response.ok(
                        Templates.endpointMade(page, messages(), endpoint.id().toString(), endpoint.name(), key))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private Response page(int status, EndpointForm form, String wrong) {
        var caller = BrowserRedirects.signedIn(request);
        var owners = new ArrayList<>(List.of(
                group(EventOwner.person(caller.subject()), "me", messages().say("endpoints.mine"), form)));
        for (var membership : rights.managedCommittees(caller)) {
            var committee = membership.committee();
            owners.add(group(
                    EventOwner.committee(committee.id()),
                    committee.id().toString(),
                    committee.name(request.language()),
                    form));
        }
        var page = request.page(messages().say("endpoints.title")).withActiveEntry("me");
        return Response.status(status)
                .entity(Templates.endpoints(
                        page,
                        messages(),
                        owners,
                        form,
                        wrong,
                        Box.addresses(form.kind(), messages()),
                        Box.kinds(form.kinds(), messages())))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private Group group(EventOwner owner, String value, String label, EndpointForm form) {
        var rows = endpoints.of(owner).stream()
                .map(endpoint -> EndpointView.of(endpoint, messages()))
                .toList();
        return new Group(value, label, form.owner().equals(value), rows, watches.of(owner));
    }

    private Messages messages() {
        return request.words("messages/notification");
    }

    /** An owner whose endpoints I manage, with those. */
    record Group(
            String value,
            String label,
            boolean ticked,
            List<EndpointView> rows,
            List<WatchChoices.NamedChoice> watches) {}

    /** A checkbox. */
    record Box(String value, String label, boolean ticked) {
        static List<Box> addresses(String chosen, Messages words) {
            return Stream.of(Endpoint.Kind.values())
                    .map(kind -> new Box(
                            kind.name(),
                            words.say("endpoints.kind." + kind),
                            kind.name().equals(chosen)))
                    .toList();
        }

        static List<Box> kinds(List<String> ticked, Messages words) {
            return FactKind.offered().stream()
                    .map(kind -> new Box(
                            kind.written(), words.say("kind." + kind.written()), ticked.contains(kind.written())))
                    .toList();
        }
    }

    @CheckedTemplate(basePath = "web")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance endpoints(
                PageLayout page,
                Messages words,
                List<Group> owners,
                EndpointForm form,
                String wrong,
                List<Box> kindsOf,
                List<Box> boxes);

        static native TemplateInstance endpointMade(
                PageLayout page, Messages words, String id, String name, String secret);
    }
}
