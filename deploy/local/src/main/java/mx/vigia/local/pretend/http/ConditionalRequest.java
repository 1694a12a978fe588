package mx.vigia.local.pretend.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import mx.vigia.platform.text.Sha256;

/** Handles conditional requests. */
public final class ConditionalRequest {
    private ConditionalRequest() {}

    /** Returns the reply with its entity tag, or 304; unchanged if the site does not say when the page changed. */
    public static Reply applyTo(HttpRequest request, Reply reply) {
        if (reply.status() != 200 || !reply.headers().containsKey("Last-Modified")) {
            return reply;
        }
        var tag = "\"" + digest(reply.body().bytes()) + "\"";
        var tagged = reply.with("ETag", tag);
        return isUnmodified(request, tag, reply) ? tagged.status(304).withBody(Body.NONE) : tagged;
    }

    /**
     * Whether the client's copy is current: an entity tag decides alone; dates count only without one (RFC 9110,
     * section 13.2.2).
     */
    private static boolean isUnmodified(HttpRequest request, String tag, Reply reply) {
        return request.header("If-None-Match")
                .map(known -> known.contains(tag))
                .orElseGet(() -> request.header("If-Modified-Since")
                        .map(since ->
                                !date(reply.headers().get("Last-Modified")).isAfter(date(since)))
                        .orElse(false));
    }

    private static Instant date(String statement) {
        try {
            return ZonedDateTime.parse(statement, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
        } catch (DateTimeException notADate) {
            return Instant.MIN;
        }
    }

    private static String digest(byte[] bytes) {
        return Sha256.of(bytes).substring(0, 24);
    }
}
