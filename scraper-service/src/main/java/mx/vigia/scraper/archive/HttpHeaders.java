package mx.vigia.scraper.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import mx.vigia.scraper.fetching.Exchange;
import mx.vigia.scraper.fetching.Exchange.Header;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcRecord;

/** The headers of requests and responses in a WARC record: a first line, then the headers in the order they came. */
final class HttpHeaders {
    /** The prefix of archived headers that describe the response as sent, and not the archived bytes. */
    static final String ORIGINAL_HEADER_PREFIX = "X-Archive-Orig-";

    private static final int MAX_HEADER_BYTES = 256 * 1024;
    private static final Set<String> TRANSFER_HEADERS = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    static {
        TRANSFER_HEADERS.addAll(List.of("Content-Encoding", "Transfer-Encoding", "Content-Length"));
    }

    private HttpHeaders() {}

    /** Returns the head of a request; the host is taken from the address. */
    static byte[] of(Exchange.SentRequest question) {
        var address = question.address();
        var path = address.getRawPath() == null || address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        var query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        var lines = new ArrayList<String>();
        lines.add("%s %s%s HTTP/1.1".formatted(question.method(), path, query));
        lines.add("Host: " + address.getHost());
        question.headers().forEach(header -> lines.add(header.name() + ": " + header.value()));
        if (!question.body().isEmpty()) {
            lines.add("Content-Length: " + question.body().getBytes(StandardCharsets.UTF_8).length);
        }
        return toBytes(lines);
    }

    /**
     * Returns the head of a response of which this many bytes are archived; headers about its transfer are kept under
     * another name.
     */
    static byte[] of(Exchange exchange, int kept) {
        var lines = new ArrayList<String>();
        lines.add(exchange.head().line().strip());
        for (var header : exchange.head().headers()) {
            lines.add(name(header, exchange.packing()) + ": " + header.value());
        }
        lines.add("Content-Length: " + kept);
        return toBytes(lines);
    }

    private static String name(Header header, String packing) {
        var stillTrue = header.name().equalsIgnoreCase("Content-Encoding") && !packing.isEmpty();
        return TRANSFER_HEADERS.contains(header.name()) && !stillTrue
                ? ORIGINAL_HEADER_PREFIX + header.name()
                : header.name();
    }

    /** Returns the lines of the head in a response's record, none if it has none. */
    static List<String> of(WarcRecord found) throws IOException {
        if (!found.contentType().base().equals(MediaType.HTTP)) {
            return List.of();
        }
        var head = head(found.body().stream()).toString(StandardCharsets.ISO_8859_1);
        return head.lines().filter(line -> !line.isEmpty()).toList();
    }

    private static ByteArrayOutputStream head(InputStream in) throws IOException {
        var head = new ByteArrayOutputStream();
        var newLines = 0;
        for (var b = in.read(); b >= 0 && newLines < 2 && head.size() < MAX_HEADER_BYTES; b = in.read()) {
            head.write(b);
            newLines = b == '\n' ? newLines + 1 : b == '\r' ? newLines : 0;
        }
        return head;
    }

    private static byte[] toBytes(List<String> lines) {
        return (String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1);
    }
}
