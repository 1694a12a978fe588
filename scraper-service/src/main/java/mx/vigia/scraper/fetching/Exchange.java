package mx.vigia.scraper.fetching;

import java.net.URI;
import java.time.Instant;
import java.util.List;

/**
 * One question as we put it and the answer as it came, without our keys: what an archive keeps of both.
 *
 * @param line the status line, such as {@code HTTP/1.1 200 OK}
 * @param body the bytes unpacked; as sent where {@code packing} is not empty, since the packing lies or breaks off
 * @param withheld true where the body repeats a key of ours, so that none of it is here
 * @param length how many bytes the body had, of which an answer that is no page has only the beginning here
 */
public record Exchange(
        Instant at,
        SentRequest question,
        int status,
        String line,
        List<Header> headers,
        byte[] body,
        String packing,
        boolean withheld,
        int length) {
    public Exchange {
        headers = List.copyOf(headers);
    }

    /** One whose body is all here. */
    public Exchange(
            Instant at,
            SentRequest question,
            int status,
            String line,
            List<Header> headers,
            byte[] body,
            String packing,
            boolean withheld) {
        this(at, question, status, line, headers, body, packing, withheld, body.length);
    }

    /**
     * What we asked, as it went over the wire but for our keys.
     *
     * @param known the SHA-256 of the page whose ETag or Last-Modified went along (RFC 9110, section 13.1), which is what an answer
     *     304 is about; empty where we asked as if for the first time
     */
    public record SentRequest(String method, URI address, List<Header> headers, String body, String known) {
        public SentRequest {
            headers = List.copyOf(headers);
        }

        /** One asked as if for the first time. */
        public SentRequest(String method, URI address, List<Header> headers, String body) {
            this(method, address, headers, body, "");
        }
    }

    /** One line of a head. */
    public record Header(String name, String value) {}
}
