package mx.vigia.scraper.archive;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.platform.text.Sha256;

/**
 * One row of the manifest.
 *
 * @param request what was requested of which site
 * @param link its number, and the digest of the previous hash and of this row's line
 */
public record ManifestEntry(
        ChainLink link,
        ManifestEntryKind kind,
        Instant at,
        Request request,
        Payload payload,
        Place place,
        String note) {
    /** The hash that precedes the first row. */
    static final String GENESIS_HASH = "0".repeat(64);

    public ManifestEntry {
        at = at.truncatedTo(ChronoUnit.MICROS);
        note = singleLine(note);
    }

    /** The place of a row in the chain. */
    record ChainLink(long number, String hash) {
        static final ChainLink NONE = new ChainLink(0, "");
    }

    /**
     * What was requested of a site.
     *
     * @param address the requested address, which after a redirect differs from where it was found
     * @param method empty if no site was requested
     * @param status the site's status, zero if no site was requested
     */
    record Request(String site, String address, String method, int status) {
        Request {
            address = singleLine(address);
        }
    }

    /** The decompressed bytes of the response, by their SHA-256; no digest if there are none. */
    public record Payload(String sha256, long size, String contentType) {
        static final Payload NONE = new Payload("", 0, "");

        public Payload {
            contentType = singleLine(contentType);
        }
    }

    /**
     * Where the records are stored, from their first byte to the one after their last, and the SHA-256 of that section.
     */
    public record Place(String file, long begins, long ends, String digest) {}

    /** Creates a row that is not yet in the chain. */
    static ManifestEntry draft(
            ManifestEntryKind kind,
            Instant at,
            String site,
            String address,
            Payload payload,
            Place place,
            String note) {
        return new ManifestEntry(ChainLink.NONE, kind, at, new Request(site, address, "", 0), payload, place, note);
    }

    /** Returns the same row with the request and the status. */
    ManifestEntry withRequest(String requested, int answered) {
        var request = new Request(site(), address(), requested, answered);
        return new ManifestEntry(link, kind, at, request, payload, place, note);
    }

    /** Returns the row as the next in the chain. */
    ManifestEntry chainedAfter(long last, String lastHash) {
        var numbered = with(new ChainLink(last + 1, ""));
        return with(new ChainLink(last + 1, numbered.hashAfter(lastHash)));
    }

    private ManifestEntry with(ChainLink other) {
        return new ManifestEntry(other, kind, at, request, payload, place, note);
    }

    public long number() {
        return link.number();
    }

    String hash() {
        return link.hash();
    }

    public String site() {
        return request.site();
    }

    public String address() {
        return request.address();
    }

    public int status() {
        return request.status();
    }

    /** Returns the expected hash after this previous one: the SHA-256 of that, a tab, and the line. */
    String hashAfter(String before) {
        return Sha256.of((before + "\t" + line()).getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the row as text, its fields in this order, separated by tabs. */
    String line() {
        return Stream.<Object>concat(
                        List.<Object>of(number(), kind.label(), at, site(), address(), request.method(), status())
                                .stream(),
                        Stream.of(
                                payload.sha256(),
                                payload.size(),
                                payload.contentType(),
                                place.file(),
                                place.begins(),
                                place.ends(),
                                place.digest(),
                                note))
                .map(String::valueOf)
                .collect(Collectors.joining("\t"));
    }

    private static String singleLine(String words) {
        return words.replaceAll("\\p{Cntrl}", " ");
    }
}
