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
 * @param address what was asked for, which after a redirect is not where it was found
 * @param status what the site answered, zero where no site was asked
 * @param hash the digest of the hash before and of this row's line
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
    /** What the first row follows. */
    static final String GENESIS_HASH = "0".repeat(64);

    public ManifestEntry {
        at = at.truncatedTo(ChronoUnit.MICROS);
        address = singleLine(address);
        note = singleLine(note);
    }

    /** The bytes the answer brought, unpacked, by their SHA-256; no digest where there are none to speak of. */
    public record Payload(String sha256, long size, String contentType) {
        static final Payload NONE = new Payload("", 0, "");

        public Payload {
            contentType = singleLine(contentType);
        }
    }

    /** Where the records stand, from their first byte to the one behind their last, and the SHA-256 of what stands there. */
    public record Place(String file, long begins, long ends, String digest) {}

    /** A row that is not yet in the chain. */
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

    /** The same, saying what was asked and answered. */
    ManifestEntry withRequest(String asked, int answered) {
        return new ManifestEntry(number, kind, at, site, address, asked, answered, payload, place, note, hash);
    }

    /** The row behind this one in the chain. */
    ManifestEntry chainedAfter(long last, String lastHash) {
        var numbered = new ManifestEntry(last + 1, kind, at, site, address, method, status, payload, place, note, "");
        return new ManifestEntry(
                last + 1, kind, at, site, address, method, status, payload, place, note, numbered.hashAfter(lastHash));
    }

    /** What the hash must be if the one before is this: the SHA-256 of that, a tab, and the line. */
    String hashAfter(String before) {
        return Sha256.of((before + "\t" + line()).getBytes(StandardCharsets.UTF_8));
    }

    /** The row as text, its fields in this order with tabs between. */
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
