package mx.vigia.scraper.catalog;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A request to a site: an address and, where needed, what is sent there; never a secret.
 *
 * @param accept the kind of answer wanted, empty if any will do
 * @param type the media type of the body, empty if none is sent
 */
public record SiteRequest(URI address, String accept, String type, String body) {
    private static final String FORM_MEDIA_TYPE = "application/x-www-form-urlencoded";
    private static final String JSON_MEDIA_TYPE = "application/json";

    /** Creates a request for the page at this address. */
    public static SiteRequest page(URI address) {
        return new SiteRequest(address, "", "", "");
    }

    /** Creates a request that submits a form with these fields, in their order. */
    public static SiteRequest form(URI address, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return new SiteRequest(address, "", FORM_MEDIA_TYPE, body);
    }

    /** Creates a request with a JSON body. */
    public static SiteRequest json(URI address, String body) {
        return new SiteRequest(address, "", JSON_MEDIA_TYPE, body);
    }

    /** Returns the same request, asking for this kind of answer. */
    public SiteRequest withAccept(String kind) {
        return new SiteRequest(address, kind, type, body);
    }

    /** Returns the same request, sent to this address. */
    public SiteRequest at(URI other) {
        return new SiteRequest(other, accept, type, body);
    }

    /** Whether the request has a body. */
    public boolean isPosted() {
        return !type.isEmpty();
    }

    /**
     * Returns the address that identifies the response: the request's address, with form fields after '?' and a mark of
     * any other body after '#', behind what the site's file has there for the reader.
     */
    public URI answer() {
        if (!isPosted() || body.isEmpty()) {
            return address;
        }
        if (type.equals(FORM_MEDIA_TYPE)) {
            return URI.create(address + (address.getRawQuery() == null ? "?" : "&") + body);
        }
        var join = address.getRawFragment() == null ? "#" : ";";
        return URI.create(address + join + "asked-" + UUID.nameUUIDFromBytes(body.getBytes(StandardCharsets.UTF_8)));
    }

    /** Serializes the request to one text, for {@link #read}. */
    public String written() {
        return accept.isEmpty() && !isPosted()
                ? address.toString()
                : String.join("\n", "" + address, accept, type, body);
    }

    /** Parses a request that was {@link #written}. */
    public static SiteRequest read(String written) {
        var parts = written.split("\n", 4);
        return parts.length < 4
                ? page(URI.create(written))
                : new SiteRequest(URI.create(parts[0]), parts[1], parts[2], parts[3]);
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
