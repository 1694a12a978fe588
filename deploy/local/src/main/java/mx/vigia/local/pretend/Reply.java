package mx.vigia.local.pretend;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What goes back: a status, headers, and bytes. */
record Reply(int status, Map<String, String> headers, byte[] body) {
    static Reply json(int status, String json) {
        return new Reply(
                status,
                Map.of("Content-Type", "application/json", "Cache-Control", "no-store"),
                json.getBytes(StandardCharsets.UTF_8));
    }

    static Reply page(String html, String language) {
        return new Reply(
                200,
                Map.of(
                        "Content-Type", "text/html; charset=utf-8",
                        "Content-Language", language,
                        "Cache-Control", "no-store",
                        "Content-Security-Policy",
                                "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'"),
                html.getBytes(StandardCharsets.UTF_8));
    }

    static Reply seeOther(String address) {
        return new Reply(303, Map.of("Location", address), new byte[0]);
    }

    static Reply problem(int status, String title, String detail) {
        var json = "{\"status\":%d,\"title\":\"%s\",\"detail\":\"%s\"}"
                .formatted(status, Json.escaped(title), Json.escaped(detail));
        return new Reply(
                status, Map.of("Content-Type", "application/problem+json"), json.getBytes(StandardCharsets.UTF_8));
    }
}
