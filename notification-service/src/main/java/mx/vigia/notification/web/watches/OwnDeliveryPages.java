package mx.vigia.notification.web.watches;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import mx.vigia.notification.digest.DeliveryPreferencesEditor;
import mx.vigia.notification.watch.WatchEditor;
import mx.vigia.notification.web.BrowserRedirects;
import mx.vigia.notification.web.account.DeliveryPreferencesForm;
import mx.vigia.platform.web.RequestContext;

/** What a reader chooses of one watch for themselves alone: to stop it, or how often its letters come. */
@Path("/watches")
@Produces(MediaType.TEXT_HTML)
@Blocking
class OwnDeliveryPages {
    private final RequestContext request;
    private final WatchEditor watchEditor;
    private final WatchAccess access;
    private final DeliveryPreferencesEditor preferencesEditor;

    OwnDeliveryPages(
            RequestContext request,
            WatchEditor watchEditor,
            WatchAccess access,
            DeliveryPreferencesEditor preferencesEditor) {
        this.request = request;
        this.watchEditor = watchEditor;
        this.access = access;
        this.preferencesEditor = preferencesEditor;
    }

    /** Stops a committee's letters for the reader alone, or lets them come again. */
    @POST
    @Path("{id}/mine/{what: stop|resume}")
    public Response mine(@PathParam("id") UUID id, @PathParam("what") String what) {
        var caller = request.requireSignedIn();
        access.requireVisible(id, caller);
        if (what.equals("stop")) {
            watchEditor.stopFor(caller.subject(), id);
        } else {
            watchEditor.resumeFor(caller.subject(), id);
        }
        return BrowserRedirects.to("/watches");
    }

    /** How often the reader alone is told for its sake; nothing chosen is as for all others. */
    @POST
    @Path("{id}/rhythm")
    public Response rhythm(@PathParam("id") UUID id, @FormParam("frequency") @DefaultValue("") String frequency) {
        var caller = request.requireSignedIn();
        access.requireVisible(id, caller);
        if (frequency.isEmpty()) {
            preferencesEditor.resetToDefault(caller.subject(), id);
        } else {
            preferencesEditor.choose(
                    caller.subject(),
                    id,
                    DeliveryPreferencesForm.frequency(frequency, request.words("messages/notification")));
        }
        return BrowserRedirects.to("/watches/" + id);
    }
}
