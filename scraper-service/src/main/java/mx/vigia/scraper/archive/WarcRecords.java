package mx.vigia.scraper.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.vigia.scraper.fetching.Exchange;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCaptureRecord;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.Warcinfo;

/** The WARC records of an exchange (WARC 1.1, ISO 28500:2017, 6): the response or a revisit, and then the request. */
final class WarcRecords {
    private static final String SHA256 = "sha256";

    private WarcRecords() {}

    /** Returns the first record of a file. */
    static List<WarcRecord> warcinfo(String name, Instant at) {
        return List.of(new Warcinfo.Builder()
                .date(at)
                .filename(name)
                .fields(Map.of(
                        "software", List.of("Vigia/1.0"),
                        "format", List.of("WARC File Format 1.1"),
                        "robots", List.of("obey")))
                .build());
    }

    /** Returns the records of a response with new bytes. */
    static List<WarcRecord> response(Exchange exchange, byte[] kept, String sha256) throws IOException {
        var response = new WarcResponse.Builder(exchange.question().address())
                .date(exchange.at())
                .payloadDigest(SHA256, sha256)
                .body(MediaType.HTTP_RESPONSE, block(exchange, kept), length(exchange, kept));
        if (exchange.withheld() || kept.length < exchange.length()) {
            response.setHeader("WARC-Truncated", exchange.withheld() ? "unspecified" : "length");
        }
        var built = response.build();
        return List.of(built, request(exchange, built));
    }

    /** Returns the records of a response with known bytes, or of a 304 reply. */
    static List<WarcRecord> revisit(Exchange exchange, String sha256, Optional<ManifestEntry> first)
            throws IOException {
        var profile = exchange.status() == 304
                ? WarcRevisit.SERVER_NOT_MODIFIED_1_1
                : WarcRevisit.IDENTICAL_PAYLOAD_DIGEST_1_1;
        var nothing = new byte[0];
        var revisit = new WarcRevisit.Builder(exchange.question().address(), profile)
                .date(exchange.at())
                .payloadDigest(SHA256, sha256)
                .body(MediaType.HTTP_RESPONSE, block(exchange, nothing), length(exchange, nothing));
        first.filter(was -> was.address().equals(exchange.question().address().toString()))
                .ifPresent(was -> revisit.setHeader("WARC-Refers-To-Target-URI", was.address())
                        .setHeader("WARC-Refers-To-Date", was.at().toString()));
        var built = revisit.build();
        return List.of(built, request(exchange, built));
    }

    /** Returns the records of a page from a folder. */
    static List<WarcRecord> resource(URI address, Instant at, byte[] bytes, String sha256) {
        return List.of(new WarcResource.Builder(address)
                .date(at)
                .payloadDigest(SHA256, sha256)
                .body(MediaType.OCTET_STREAM, bytes)
                .build());
    }

    private static WarcRecord request(Exchange exchange, WarcCaptureRecord answer) throws IOException {
        var body = exchange.question().body().getBytes(StandardCharsets.UTF_8);
        var head = HttpHeaders.of(exchange.question());
        return new WarcRequest.Builder(exchange.question().address())
                .date(exchange.at())
                .concurrentTo(answer.id())
                .body(MediaType.HTTP_REQUEST, concatenate(head, body), head.length + body.length)
                .build();
    }

    private static ReadableByteChannel block(Exchange exchange, byte[] kept) {
        return concatenate(HttpHeaders.of(exchange, kept.length), kept);
    }

    private static long length(Exchange exchange, byte[] kept) {
        return HttpHeaders.of(exchange, kept.length).length + (long) kept.length;
    }

    private static ReadableByteChannel concatenate(byte[] head, byte[] body) {
        return Channels.newChannel(
                new SequenceInputStream(new ByteArrayInputStream(head), new ByteArrayInputStream(body)));
    }
}
