package mx.vigia.local.pretend.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An HTTP request with its body read.
 *
 * @param host the requested host, without a port
 * @param headers by lower-case name
 * @param connection the number of its connection, from one
 */
public record HttpRequest(
        String method,
        String host,
        String path,
        String query,
        Map<String, String> headers,
        String body,
        long connection) {
    private static final Set<String> SAME_SITE_VALUES = Set.of("same-origin", "none");

    public HttpRequest {
        headers = Map.copyOf(headers);
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    /** Returns the path and query as requested. */
    public String target() {
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** Returns a parameter of the query or of a posted form; empty if it is missing. */
    public String word(String name) {
        return words().getOrDefault(name, "");
    }

    /** Returns the parameters of the query, overridden by those of a posted form. */
    public Map<String, String> words() {
        var words = new HashMap<>(form(query));
        if (isForm()) {
            words.putAll(form(body));
        }
        return words;
    }

    public boolean isForm() {
        return header("Content-Type").orElse("").startsWith("application/x-www-form-urlencoded");
    }

    /** Whether the request was made by a page of another origin, by {@code Sec-Fetch-Site} or {@code Origin}. */
    public boolean isCrossSite() {
        var site = header("Sec-Fetch-Site").orElse("none");
        return !SAME_SITE_VALUES.contains(site)
                || header("Origin").filter(origin -> !isOwn(origin)).isPresent();
    }

    /** Whether the origin has the host and port that were requested, of this server or of the proxy before it. */
    private boolean isOwn(String origin) {
        var authority = origin.replaceFirst("^https?://", "");
        return header("X-Forwarded-Host")
                .or(() -> header("Host"))
                .filter(authority::equals)
                .isPresent();
    }

    public HttpRequest at(String anotherPath) {
        return new HttpRequest(method, host, anotherPath, query, headers, body, connection);
    }

    public HttpRequest of(String anotherHost) {
        return new HttpRequest(method, anotherHost, path, query, headers, body, connection);
    }

    static Map<String, String> form(String encoded) {
        var words = new HashMap<String, String>();
        for (var pair : encoded.split("&")) {
            var parts = pair.split("=", 2);
            if (parts.length == 2 && !parts[1].isEmpty()) {
                words.put(decode(parts[0]), decode(parts[1]));
            }
        }
        return words;
    }

    private static String decode(String word) {
        try {
            return URLDecoder.decode(word, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException undecodable) {
            throw new BadRequestException("two figures after each % of a form", word);
        }
    }
}
