package mx.vigia.scraper.fetching;

import java.net.URI;
import java.time.Instant;
import java.util.List;

/**
 * A request and its response without API keys, as archived.
 *
 * @param body the decompressed bytes; as sent if {@code packing} is not empty, since the compression is invalid or
 *     truncated
 * @param withheld true if the body repeats an API key, so that none of it is included
 * @param length the length of the body in bytes; of a response that is no page only the beginning is included
 */
public record Exchange(
        Instant at,
        SentRequest question,
        ReceivedHead head,
        byte[] body,
        String packing,
        boolean withheld,
        int length) {

    /** Creates an exchange with a complete body. */
    public Exchange(
            Instant at,
            SentRequest question,
            int status,
            String line,
            List<Header> headers,
            byte[] body,
            String packing,
            boolean withheld) {
        this(at, question, new ReceivedHead(status, line, headers), body, packing, withheld, body.length);
    }

    public int status() {
        return head.status();
    }

    /**
     * The head of the response.
     *
     * @param line the status line, such as {@code HTTP/1.1 200 OK}
     */
    public record ReceivedHead(int status, String line, List<Header> headers) {
        public ReceivedHead {
            headers = List.copyOf(headers);
        }
    }

    /**
     * The request as sent, without API keys.
     *
     * @param known the SHA-256 of the page whose ETag or Last-Modified was sent (RFC 9110, section 13.1), which a 304
     *     response refers to; empty if the request was unconditional
     */
    public record SentRequest(String method, URI address, List<Header> headers, String body, String known) {
        public SentRequest {
            headers = List.copyOf(headers);
        }

        /** Creates an unconditional request. */
        public SentRequest(String method, URI address, List<Header> headers, String body) {
            this(method, address, headers, body, "");
        }
    }

    /** A header line. */
    public record Header(String name, String value) {}
}
