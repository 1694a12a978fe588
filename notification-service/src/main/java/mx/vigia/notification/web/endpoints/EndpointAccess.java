package mx.vigia.notification.web.endpoints;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import mx.vigia.notification.channel.endpoint.Endpoint;
import mx.vigia.notification.channel.endpoint.EndpointEditor;
import mx.vigia.notification.web.AccessRights;
import mx.vigia.platform.access.Caller;
import mx.vigia.platform.web.Problem;
import mx.vigia.platform.web.RequestContext;

/** Grants access to an endpoint to those who may manage it: on pages and in the API alike. */
@ApplicationScoped
class EndpointAccess {
    private final EndpointEditor endpoints;
    private final AccessRights rights;
    private final RequestContext request;

    EndpointAccess(EndpointEditor endpoints, AccessRights rights, RequestContext request) {
        this.endpoints = endpoints;
        this.rights = rights;
        this.request = request;
    }

    /** Returns the endpoint, for a caller who may manage it; for others it does not exist. */
    Endpoint requireManaged(UUID id, Caller caller) {
        return endpoints
                .findById(id)
                .filter(endpoint -> rights.mayManage(endpoint.owner(), caller))
                .orElseThrow(() -> Problem.notFound(
                                request.words("messages/notification").say("endpoints.unknown"))
                        .raised());
    }

    /** Returns a warning that nothing is sent there, and what to do about it. */
    String pausedMessage(Endpoint endpoint) {
        var words = request.words("messages/notification");
        return words.say("endpoints.asleep", words.say("endpoints.state." + endpoint.state()));
    }
}
