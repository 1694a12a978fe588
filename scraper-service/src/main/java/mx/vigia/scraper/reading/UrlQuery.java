package mx.vigia.scraper.reading;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The query of an address, such as a page size and offset. */
public final class UrlQuery {
    private final Map<String, String> values = new HashMap<>();

    private UrlQuery(String query) {
        Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .forEach(pair -> values.putIfAbsent(decode(pair[0]), decode(pair[1])));
    }

    /** Parses the query of this address. */
    public static UrlQuery of(URI address) {
        return new UrlQuery(address.getRawQuery() == null ? "" : address.getRawQuery());
    }

    /** Returns the whole number of this parameter, or the default if absent. */
    public int number(String name, int otherwise) {
        var value = values.getOrDefault(name, "");
        return value.matches("\\d{1,9}") ? Integer.parseInt(value) : otherwise;
    }

    /** Returns the value of this parameter, empty if absent. */
    public String text(String name) {
        return values.getOrDefault(name, "");
    }

    private static String decode(String encoded) {
        try {
            return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return encoded;
        }
    }
}
