package mx.vigia.analysis.web.operations;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** API of the joined OpenAPI document of all services: the one that is kept in {@code docs/api}, byte for byte. */
@Path("/api/v1/openapi.json")
@Tag(name = "interface", description = "This interface itself")
class InterfaceApi {
    private static final String OPENAPI_FILE = "/interface/openapi.json";

    private final byte[] document = kept();

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The OpenAPI document of everything that is offered to programs")
    @APIResponse(
            responseCode = "200",
            description = "OpenAPI 3.1",
            content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    public byte[] document() {
        return document.clone();
    }

    private static byte[] kept() {
        try (var in = InterfaceApi.class.getResourceAsStream(OPENAPI_FILE)) {
            if (in == null) {
                throw new IllegalStateException("Expected docs/api/openapi.json on the class path as " + OPENAPI_FILE);
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
