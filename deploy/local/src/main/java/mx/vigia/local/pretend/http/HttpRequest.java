package mx.vigia.local.pretend.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Something asked for, with the body read.
 *
 * @param host the name asked for, without a port
 * @param headers by names in small letters
 * @param connection which of the connections it came by, counted from one
 */
public record HttpRequest(
        String method,
        String host,
        String path,
        String query,
        Map<String, String> headers,
        String body,
        long connection) {
    public HttpRequest {
        headers = Map.copyOf(headers);
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    /** The path and what follows it, as it was asked for. */
    public String target() {
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** The value of one word of the address, or of a form that was sent; empty where it is missing. */
    public String word(String name) {
        return words().getOrDefault(name, "");
    }

    /** The words of the address, and of a form that was sent over them. */
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

    /** Whether a page of another site made a browser ask. */
    public boolean comesFromElsewhere() {
        var site = header("Sec-Fetch-Site").orElse("none");
        return !site.equals("same-origin") && !site.equals("none");
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
