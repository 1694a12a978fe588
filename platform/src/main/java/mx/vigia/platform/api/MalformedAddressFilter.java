package mx.vigia.platform.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.web.ApiRequests;
import mx.vigia.platform.web.Problem;

/**
 * Refuses addresses that cannot be parsed, before anything reads them: too long for any of ours, with invalid escapes,
 * or not UTF-8. The server itself would refuse them without a message, or read something else.
 */
@ApplicationScoped
class MalformedAddressFilter {
    /** Maximum length after the host name, as sent: every parameter at its longest, each character as three bytes. */
    static final int MAX_ADDRESS_LENGTH = 8_000;

    private static final int AFTER_SECURITY_HEADERS = 9_999;
    private static final Pattern INVALID_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    private static final int HEX_RADIX = 16;
    private static final int ASCII_LIMIT = 128;

    private final ObjectMapper json;

    MalformedAddressFilter(ObjectMapper json) {
        this.json = json;
    }

    void register(@Observes Filters filters) {
        filters.register(this::read, AFTER_SECURITY_HEADERS);
    }

    private void read(RoutingContext routing) {
        complaint(routing.request()).ifPresentOrElse(problem -> answer(routing.request(), problem), routing::next);
    }

    private static Optional<Problem> complaint(HttpServerRequest request) {
        var address = request.uri();
        if (address.length() > MAX_ADDRESS_LENGTH) {
            var detail = messages(request)
                    .say("problem.address", String.valueOf(MAX_ADDRESS_LENGTH), String.valueOf(address.length()));
            return Optional.of(Problem.of(414, "URI Too Long", detail));
        }
        return isReadable(address)
                ? Optional.empty()
                : Optional.of(Problem.badRequest(messages(request).say("problem.address.escapes")));
    }

    private static boolean isReadable(String address) {
        if (address.indexOf('%') < 0) {
            return true;
        }
        if (INVALID_ESCAPE.matcher(address).find()) {
            return false;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(decodeEscapes(address)));
            return true;
        } catch (CharacterCodingException otherLetters) {
            return false;
        }
    }

    /** Returns the bytes that the escapes encode; characters sent unescaped are left to the readers. */
    private static byte[] decodeEscapes(String address) {
        var bytes = new ByteArrayOutputStream(address.length());
        for (int at = 0; at < address.length(); at++) {
            char letter = address.charAt(at);
            if (letter == '%') {
                bytes.write(Integer.parseInt(address, at + 1, at + 3, HEX_RADIX));
                at += 2;
            } else {
                bytes.write(letter < ASCII_LIMIT ? letter : '?');
            }
        }
        return bytes.toByteArray();
    }

    private void answer(HttpServerRequest request, Problem problem) {
        boolean forPrograms = request.uri().startsWith(ApiRequests.PATH_PREFIX);
        request.response()
                .setStatusCode(problem.status())
                .putHeader("Content-Type", forPrograms ? "application/problem+json" : "text/plain;charset=UTF-8")
                .end(forPrograms ? toJson(problem) : problem.detail());
    }

    private String toJson(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A problem is always writable", e);
        }
    }

    /**
     * Returns messages in the first accepted language, if it is one of ours; the language in the address cannot be
     * read.
     */
    private static Messages messages(HttpServerRequest request) {
        var accepted = Optional.ofNullable(request.getHeader("Accept-Language")).orElse("");
        return Messages.of(Language.named(accepted.split("[-,;]", 2)[0]).orElse(Language.ES), "messages/platform");
    }
}
