package mx.vigia.notification.web.endpoints;

import java.util.List;
import java.util.UUID;
import mx.vigia.platform.text.OrEmpty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A program's request for an endpoint.
 *
 * @param owner {@code me}, or the id of a committee
 */
@Schema(name = "EndpointWish")
record EndpointRequest(
        @Schema(description = "me, or the id of a committee of the association.", defaultValue = "me")
        String owner,

        @Schema(
                enumeration = {"WEBHOOK", "SLACK", "TEAMS", "TELEGRAM"},
                defaultValue = "WEBHOOK")
        String kind,

        @Schema(maxLength = 60) String name,

        @Schema(maxLength = 1_000) String address,

        List<String> kinds,
        List<UUID> watches) {
    EndpointRequest {
        owner = owner == null ? "me" : owner;
        kind = kind == null ? "WEBHOOK" : kind;
        name = OrEmpty.text(name);
        address = OrEmpty.text(address);
        kinds = OrEmpty.list(kinds);
        watches = OrEmpty.list(watches);
    }

    EndpointForm toForm(UUID form) {
        return new EndpointForm(form.toString(), owner, kind, name, address, "", kinds);
    }
}
