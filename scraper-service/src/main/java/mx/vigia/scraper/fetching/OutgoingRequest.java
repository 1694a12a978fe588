package mx.vigia.scraper.fetching;

import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import mx.vigia.scraper.catalog.SiteRequest;

/**
 * An outgoing request.
 *
 * @param secretQuery what is added to the address on the wire only, such as a key; never stored, logged or shown
 */
public record OutgoingRequest(URI at, Map<String, String> headers, String secretQuery, boolean posted, String body) {
    public OutgoingRequest {
        headers = Map.copyOf(headers);
    }

    /** Creates a GET request. */
    public static OutgoingRequest get(URI at, Map<String, String> headers) {
        return new OutgoingRequest(at, headers, "", false, "");
    }

    /** Creates this request, conditional on a response other than the known one. */
    static OutgoingRequest of(SiteRequest request, PageValidators known) {
        var headers = new HashMap<String, String>();
        if (!known.etag().isEmpty()) {
            headers.put("If-None-Match", known.etag());
        }
        if (!known.lastModified().isEmpty()) {
            headers.put("If-Modified-Since", known.lastModified());
        }
        if (!request.accept().isEmpty()) {
            headers.put("Accept", request.accept());
        }
        if (request.isPosted()) {
            headers.put("Content-Type", request.type());
        }
        return new OutgoingRequest(request.address(), headers, "", request.isPosted(), request.body());
    }

    /** Returns the same request with one more header. */
    OutgoingRequest with(String header, String value) {
        var more = new HashMap<>(headers);
        more.put(header, value);
        return new OutgoingRequest(at, more, secretQuery, posted, body);
    }

    /** Returns the same request with this secret query. */
    OutgoingRequest withSecretQuery(String query) {
        return new OutgoingRequest(at, headers, query, posted, body);
    }

    /**
     * Returns the request that follows a redirect: repeated after 307 and 308, a GET after any other (RFC 9110, 15.4).
     */
    OutgoingRequest redirectedTo(URI next, int status) {
        var again = posted && (status == 307 || status == 308);
        return new OutgoingRequest(next, headers, "", again, again ? body : "");
    }

    /** Returns the host of an address, in the form used for its lock. */
    static String hostOf(URI address) {
        return String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
    }

    /** Returns the path and query sent on the wire. */
    String path() {
        var path = at.getRawPath() == null || at.getRawPath().isEmpty() ? "/" : at.getRawPath();
        var query = at.getRawQuery() == null ? "" : at.getRawQuery();
        var joint = query.isEmpty() || secretQuery.isEmpty() ? "" : "&";
        return query.isEmpty() && secretQuery.isEmpty() ? path : path + "?" + query + joint + secretQuery;
    }

    /** Returns a text without secrets. */
    @Override
    public String toString() {
        return (posted ? "POST " : "GET ") + at;
    }
}
