package mx.vigia.notification.web.endpoints;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mx.vigia.notification.channel.endpoint.AttemptLogEntry;
import mx.vigia.notification.channel.endpoint.Endpoint;
import mx.vigia.notification.channel.endpoint.EventOwner;
import mx.vigia.notification.channel.endpoint.ReplayResult;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An endpoint in the API. */
@Schema(name = "Endpoint")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EndpointResponse(
        UUID id,
        EndpointOwner owner,
        Endpoint.Kind kind,
        String name,

        @JsonUnwrapped Wanted wanted,
        @JsonUnwrapped Health health,

        @Schema(description = "The signing key, shown once: when it was created or rotated.") @Nullable
        String secret) {

    public static EndpointResponse of(Endpoint endpoint) {
        return of(endpoint, null);
    }

    static EndpointResponse of(Endpoint endpoint, String secret) {
        return new EndpointResponse(
                endpoint.id(),
                EndpointOwner.of(endpoint.owner()),
                endpoint.kind(),
                endpoint.name(),
                new Wanted(endpoint.displayAddress(), endpoint.kinds(), endpoint.watches()),
                new Health(endpoint.state(), endpoint.failingSince().orElse(null)),
                secret);
    }

    /** Where events are sent, and which. */
    record Wanted(
            @Schema(description = "Of a chat, whose address is its password, the machine only.")
            String address,

            @Schema(
                    description =
                            "The kinds of fact sent to it; where there are none, all that its owner's watches select.")
            List<String> kinds,

            @Schema(description = "The watches whose alerts it gets; where there are none, all of its owner.")
            List<UUID> watches) {}

    /** Whether it takes events. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Health(
            Endpoint.State state,

            @Schema(description = "Since when it has taken nothing; left out where the last was taken.") @Nullable
            Instant failingSince) {}

    /** A person, or a committee of the association. */
    @Schema(name = "EndpointOwner")
    record EndpointOwner(EventOwner.Kind kind, UUID id) {
        static EndpointOwner of(EventOwner owner) {
            return new EndpointOwner(owner.kind(), owner.id());
        }
    }

    /** A list of endpoints. */
    @Schema(name = "EndpointList")
    record All(List<EndpointResponse> items) {}

    /** The result of a replay. */
    @Schema(name = "Replay")
    record Replay(
            @Schema(description = "How many messages.") int brought,

            @Schema(description = "Whether this period has more messages than were sent.")
            boolean more,

            @Schema(
                    description =
                            "The moment from which to ask on; where there are no more, the end of the time asked for.")
            Instant next) {
        static Replay of(ReplayResult done) {
            return new Replay(done.brought(), done.more(), done.next());
        }
    }

    /** The log of an endpoint. */
    @Schema(name = "MessageList")
    record Log(List<Brought> items) {}

    /** A message, and its last response. */
    @Schema(name = "Message")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Brought(
            @Schema(description = "Its webhook-id.") UUID id,

            @Schema(description = "The kind of fact; empty where it was a trial.")
            String kind,

            String title,

            @Schema(enumeration = {"DUE", "ACCEPTED", "FAILED", "WITHDRAWN"})
            String state,

            Instant owed,
            int attempts,
            @JsonUnwrapped Attempt attempt,
            @Nullable Instant next) {
        static Brought of(AttemptLogEntry one) {
            return new Brought(
                    one.message(),
                    one.type(),
                    one.about(),
                    one.state(),
                    one.owed(),
                    one.attempts(),
                    Attempt.of(one.last()),
                    one.next().orElse(null));
        }
    }

    /** The last attempt to deliver a message. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Attempt(
            @Nullable Instant last,

            @Schema(description = "The status answered; 0 where none was.")
            int status,

            String remark,
            int millis) {
        static Attempt of(AttemptLogEntry.Attempt one) {
            return new Attempt(one.at().orElse(null), one.status(), one.remark(), one.millis());
        }
    }
}
