package mx.vigia.platform.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.File;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import mx.vigia.platform.text.Sha256;
import mx.vigia.platform.web.ApiRequests;
import mx.vigia.platform.web.RequestContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Adds an ETag made of the content to every API response, and answers 304 if If-None-Match already has it (RFC 9110,
 * 8.8.3 and 13.1.2). The tag is weak, since proxies compress responses in several ways. A response with its own tag
 * keeps it; a stream has none.
 */
@ApplicationScoped
class EntityTagFilter {
    private static final int FINGERPRINT_BYTES = 16;
    private static final int LAST_PRIORITY = 1_000;

    private final ObjectMapper json;
    private final RequestContext requestContext;

    EntityTagFilter(ObjectMapper json, RequestContext request) {
        this.json = json;
        this.requestContext = request;
    }

    @ServerResponseFilter(priority = LAST_PRIORITY)
    public void compare(ContainerRequestContext request, ContainerResponseContext answer) {
        if (!ApiRequests.isReadRequest(request)) {
            return;
        }
        answer.getHeaders().add(HttpHeaders.VARY, "Accept-Language, Cookie");
        if (answer.getStatus() != Response.Status.OK.getStatusCode()) {
            return;
        }
        if (!answer.getHeaders().containsKey(HttpHeaders.CACHE_CONTROL)) {
            answer.getHeaders()
                    .putSingle(
                            HttpHeaders.CACHE_CONTROL,
                            requestContext.hasRequiredSignIn() ? "private, no-cache" : "no-cache");
        }
        if (answer.hasEntity()) {
            entityTagOf(answer).ifPresent(tag -> answerNotModifiedIfKnown(request, answer, tag));
        }
    }

    /** Returns the response's own tag, or one made of its content; empty for a stream. */
    private Optional<EntityTag> entityTagOf(ContainerResponseContext answer) {
        var own = answer.getHeaderString(HttpHeaders.ETAG);
        if (own != null) {
            return Optional.of(read(own));
        }
        if (isStreamed(answer.getEntity())) {
            return Optional.empty();
        }
        var written = toBytes(answer.getEntity());
        var made = new EntityTag(fingerprint(written), true);
        answer.setEntity(written);
        answer.getHeaders().putSingle(HttpHeaders.ETAG, made);
        return Optional.of(made);
    }

    private static EntityTag read(String header) {
        boolean weak = header.startsWith("W/");
        return new EntityTag(header.substring(weak ? 2 : 0).replace("\"", ""), weak);
    }

    private static void answerNotModifiedIfKnown(
            ContainerRequestContext request, ContainerResponseContext answer, EntityTag known) {
        if (request.getHeaderString(HttpHeaders.IF_NONE_MATCH) != null
                && request.getRequest().evaluatePreconditions(known) != null) {
            answer.setStatusInfo(Response.Status.NOT_MODIFIED);
            answer.setEntity(null);
        }
    }

    private static boolean isStreamed(Object entity) {
        return entity instanceof StreamingOutput
                || entity instanceof InputStream
                || entity instanceof File
                || entity instanceof Path;
    }

    private byte[] toBytes(Object entity) {
        return switch (entity) {
            case byte[] bytes -> bytes;
            case String text -> text.getBytes(StandardCharsets.UTF_8);
            default -> asJson(entity);
        };
    }

    private byte[] asJson(Object entity) {
        try {
            return json.writeValueAsBytes(entity);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String fingerprint(byte[] written) {
        return Sha256.of(written).substring(0, 2 * FINGERPRINT_BYTES);
    }
}
