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
 * @param address the requested address, which after a redirect differs from where it was found
 * @param status the site's status, zero if no site was requested
 * @param hash the digest of the previous hash and of this row's line
 */
public record ManifestEntry(
        long number,
        ManifestEntryKind kind,
        Instant at,
        String site,
        String address,
        String method,
        int status,
        Payload payload,
        Place place,
        String note,
        String hash) {
    /** The hash that precedes the first row. */
    static final String GENESIS_HASH = "0".repeat(64);

    public ManifestEntry {
        at = at.truncatedTo(ChronoUnit.MICROS);
        address = singleLine(address);
        note = singleLine(note);
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
        return new ManifestEntry(0, kind, at, site, address, "", 0, payload, place, note, "");
    }

    /** Returns the same row with the request and the status. */
    ManifestEntry withRequest(String requested, int answered) {
        return new ManifestEntry(number, kind, at, site, address, requested, answered, payload, place, note, hash);
    }

    /** Returns the row as the next in the chain. */
    ManifestEntry chainedAfter(long last, String lastHash) {
        var numbered = new ManifestEntry(last + 1, kind, at, site, address, method, status, payload, place, note, "");
        return new ManifestEntry(
                last + 1, kind, at, site, address, method, status, payload, place, note, numbered.hashAfter(lastHash));
    }

    /** Returns the expected hash after this previous one: the SHA-256 of that, a tab, and the line. */
    String hashAfter(String before) {
        return Sha256.of((before + "\t" + line()).getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the row as text, its fields in this order, separated by tabs. */
    String line() {
        return Stream.<Object>concat(
                        List.<Object>of(number, kind.label(), at, site, address, method, status).stream(),
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
