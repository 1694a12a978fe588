package mx.vigia.scraper.fetching;

import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import mx.vigia.scraper.catalog.SiteRequest;

/**
 * One request as it goes out.
 *
 * @param secretQuery what is added to the address on the wire only, such as a key; kept, logged and shown nowhere
 */
record OutgoingRequest(URI at, Map<String, String> headers, String secretQuery, boolean posted, String body) {
    OutgoingRequest {
        headers = Map.copyOf(headers);
    }

    /** A plain look at an address. */
    static OutgoingRequest look(URI at, Map<String, String> headers) {
        return new OutgoingRequest(at, headers, "", false, "");
    }

    /** This question, asked on condition that the answer is another than we know. */
    static OutgoingRequest of(SiteRequest ask, PageValidators known) {
        var headers = new HashMap<String, String>();
        if (!known.etag().isEmpty()) {
            headers.put("If-None-Match", known.etag());
        }
        if (!known.lastModified().isEmpty()) {
            headers.put("If-Modified-Since", known.lastModified());
        }
        if (!ask.accept().isEmpty()) {
            headers.put("Accept", ask.accept());
        }
        if (ask.isPosted()) {
            headers.put("Content-Type", ask.type());
        }
        return new OutgoingRequest(ask.address(), headers, "", ask.isPosted(), ask.body());
    }

    /** The same with one more header. */
    OutgoingRequest with(String header, String value) {
        var more = new HashMap<>(headers);
        more.put(header, value);
        return new OutgoingRequest(at, more, secretQuery, posted, body);
    }

    /** The same with this behind the address. */
    OutgoingRequest withSecretQuery(String query) {
        return new OutgoingRequest(at, headers, query, posted, body);
    }

    /** The request that follows a redirect: after 307 and 308 it says the same again, after any other it only looks (RFC 9110, 15.4). */
    OutgoingRequest redirectedTo(URI next, int status) {
        var again = posted && (status == 307 || status == 308);
        return new OutgoingRequest(next, headers, "", again, again ? body : "");
    }

    /** The host behind an address, by the name its gate has. */
    static String hostOf(URI address) {
        return String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
    }

    /** The path and query that go over the wire. */
    String path() {
        var path = at.getRawPath() == null || at.getRawPath().isEmpty() ? "/" : at.getRawPath();
        var query = at.getRawQuery() == null ? "" : at.getRawQuery();
        var joint = query.isEmpty() || secretQuery.isEmpty() ? "" : "&";
        return query.isEmpty() && secretQuery.isEmpty() ? path : path + "?" + query + joint + secretQuery;
    }

    /** Nothing secret. */
    @Override
    public String toString() {
        return (posted ? "POST " : "GET ") + at;
    }
}
