package mx.vigia.scraper.reading;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** What an address asks for behind its question mark, such as the size of a page and how many members to skip. */
public final class UrlQuery {
    private final Map<String, String> values = new HashMap<>();

    private UrlQuery(String asked) {
        Arrays.stream(asked.split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .forEach(pair -> values.putIfAbsent(decode(pair[0]), decode(pair[1])));
    }

    /** The query of this address. */
    public static UrlQuery of(URI address) {
        return new UrlQuery(address.getRawQuery() == null ? "" : address.getRawQuery());
    }

    /** The whole number asked for under this name; this one where the address names none. */
    public int number(String name, int otherwise) {
        var value = values.getOrDefault(name, "");
        return value.matches("\\d{1,9}") ? Integer.parseInt(value) : otherwise;
    }

    /** What is asked for under this name, empty where nothing is. */
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
