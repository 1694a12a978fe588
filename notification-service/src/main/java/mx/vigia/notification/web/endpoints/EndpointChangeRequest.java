package mx.vigia.notification.web.endpoints;

import java.util.List;
import java.util.Optional;
import mx.vigia.notification.channel.endpoint.Endpoint;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The changes that a program requests of an endpoint; omitted fields stay as they are. */
@Schema(name = "EndpointChange")
record EndpointChangeRequest(
        @Schema(maxLength = 1_000, description = "Where it is to lead.")
        String address,

        @Schema(
                description =
                        "The kinds of fact to send to it; where there are none, all that its owner's watches select.")
        List<String> kinds) {
    EndpointChangeRequest {
        kinds = kinds == null ? null : List.copyOf(kinds);
    }

    /** Whether it contains no change. */
    boolean changesNothing() {
        return address == null && kinds == null;
    }

    EndpointForm toForm(Endpoint endpoint) {
        return EndpointForm.forChange(
                endpoint,
                Optional.ofNullable(address).orElse(""),
                Optional.ofNullable(kinds).orElse(endpoint.kinds()));
    }
}
