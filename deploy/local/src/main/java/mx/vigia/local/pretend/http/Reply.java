package mx.vigia.local.pretend.http;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** An HTTP response: a status, headers, and text or bytes. */
public record Reply(int status, Map<String, String> headers, Body body) {
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    public Reply {
        headers = Map.copyOf(headers);
    }

    /** Returns a page in the site's encoding, which the header states unless it is empty. */
    public static Reply page(String html, Charset charset, String statement) {
        return words("text/html" + (statement.isEmpty() ? "" : "; charset=" + statement), html, charset);
    }

    public static Reply words(String contentType, String words, Charset charset) {
        return new Reply(200, Map.of("Content-Type", contentType), new Body.TextBody(words, charset));
    }

    public static Reply json(int status, String json) {
        return words("application/json", json, StandardCharsets.UTF_8)
                .status(status)
                .with("Cache-Control", "no-store");
    }

    public static Reply bytes(String contentType, byte[] bytes) {
        return new Reply(200, Map.of("Content-Type", contentType), new Body.Bytes(bytes));
    }

    public static Reply seeOther(String address) {
        return new Reply(303, Map.of("Location", address), Body.NONE);
    }

    public static Reply notFound() {
        return page(
                        "<html><head><title>404 Not Found</title></head><body><h1>Not Found</h1></body></html>\n",
                        StandardCharsets.ISO_8859_1,
                        "iso-8859-1")
                .status(404);
    }

    public Reply status(int another) {
        return new Reply(another, headers, body);
    }

    public Reply with(String name, String value) {
        var more = new HashMap<>(headers);
        more.put(name, value);
        return new Reply(status, more, body);
    }

    public Reply withBody(Body another) {
        return new Reply(status, headers, another);
    }

    /** Returns the reply with a modification time, so that it supports conditional requests. */
    public Reply touched(Instant at) {
        return with("Last-Modified", HTTP_DATE.format(at));
    }

    public String contentType() {
        return headers.getOrDefault("Content-Type", "");
    }
}
