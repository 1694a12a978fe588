package mx.vigia.notification.web.endpoints;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import mx.vigia.notification.channel.endpoint.OwnerEvent;
import mx.vigia.notification.channel.endpoint.OwnerEventReader;
import mx.vigia.notification.channel.endpoint.WebhookPayload;
import mx.vigia.notification.web.AccessRights;
import mx.vigia.platform.api.NumberedFeed;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.web.PlatformConfig;
import mx.vigia.platform.web.Problem;
import mx.vigia.platform.web.RequestContext;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The same facts that webhooks deliver, for programs that poll. */
@Path("/api/v1/events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "events",
        description =
                "What the watches of a person and of their committees found, once, in an order that never changes.")
@SecurityRequirement(name = "token", scopes = "events")
@Blocking
class EventApi {
    private static final int MAX_EVENTS = 100;

    private final RequestContext request;
    private final OwnerEventReader eventReader;
    private final AccessRights rights;
    private final PlatformConfig config;
    private final ObjectMapper json;

    EventApi(
            RequestContext request,
            OwnerEventReader eventReader,
            AccessRights rights,
            PlatformConfig config,
            ObjectMapper json) {
        this.request = request;
        this.eventReader = eventReader;
        this.rights = rights;
        this.config = config;
        this.json = json;
    }

    /** A page of events. */
    @Schema(name = "EventList")
    record Events(
            List<Numbered> items,

            @Schema(description = "What to ask after next; the same where there is nothing new yet.")
            long next,

            @JsonIgnore boolean full)
            implements NumberedFeed {
        @Override
        public boolean hasMore() {
            return full;
        }
    }

    /** An event as a webhook would deliver it, with its number. */
    @Schema(name = "Event")
    record Numbered(
            long number,

            @Schema(description = "As in bill.text_changed.")
            String type,

            @Schema(description = "When it was filed.") String timestamp,

            @Schema(
                    type = SchemaType.OBJECT,
                    implementation = Object.class,
                    additionalProperties = Schema.True.class,
                    description = "The fact, its owner, and the watches it answered with the words that did.")
            JsonNode data)
            implements NumberedFeed.Entry {
        static Numbered of(OwnerEvent event, PlatformConfig config, ObjectMapper json) {
            var stated = WebhookPayload.envelope(event, config.publicOrigin(), json);
            return new Numbered(
                    event.number(),
                    stated.path("type").asText(),
                    stated.path("timestamp").asText(),
                    stated.path("data"));
        }
    }

    @GET
    @Operation(
            summary = "Follow what watches find",
            description =
                    "Every fact once for each owner. Continue after the last number you read: none ever appears below one that was returned. Events are kept for a time, 400 days unless configured otherwise.")
    @APIResponse(responseCode = "200", description = "The events after a number, in the order of their numbers.")
    @APIResponse(
            responseCode = "410",
            description =
                    "Events after this number are kept no more, so some would be missed; the detail says after which number to go on.")
    public Events after(
            @QueryParam("after")
                    @DefaultValue("0")
                    @Parameter(
                            description = "The last number you took; 0 to begin with the oldest that is kept.",
                            schema = @Schema(type = SchemaType.INTEGER, format = "int64", minimum = "0"))
                    String after,
            @QueryParam("limit")
                    @DefaultValue("100")
                    @Parameter(
                            description = "Events a page.",
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100"))
                    String limit) {
        var caller = request.requireSignedIn();
        if (caller.isToken()) {
            request.requireScope("events");
        }
        var taken = number("after", after, 0, eventReader.last());
        var max = (int) number("limit", limit, 1, MAX_EVENTS);
        var seats = rights.seats(caller).stream()
                .map(membership -> membership.committee().id())
                .toList();
        var horizon = eventReader.findRetentionHorizon(caller.subject(), seats);
        var items = eventReader.after(taken == 0 ? horizon : taken, caller.subject(), seats, max).stream()
                .map(one -> Numbered.of(one, config, json))
                .toList();
        refuseIfEventsMissed(taken, eventReader.findRetentionHorizon(caller.subject(), seats));
        return new Events(items, items.isEmpty() ? taken : items.getLast().number(), items.size() == max);
    }

    /**
     * Refuses if events were missed. It is checked after the reading, since what was deleted meanwhile is missed too. A
     * client at 0 has read nothing yet.
     */
    private void refuseIfEventsMissed(long taken, long horizon) {
        if (taken > 0 && taken < horizon) {
            throw Problem.gone(messages().say("events.gone", Long.toString(taken), Long.toString(horizon)))
                    .raised();
        }
    }

    private Messages messages() {
        return request.words("messages/notification");
    }

    private long number(String name, String found, long least, long max) {
        if (found.matches("\\d{1,18}") && Long.parseLong(found) >= least && Long.parseLong(found) <= max) {
            return Long.parseLong(found);
        }
        throw Problem.badRequest(messages().say("events.number", name, least, max, found))
                .raised();
    }
}
