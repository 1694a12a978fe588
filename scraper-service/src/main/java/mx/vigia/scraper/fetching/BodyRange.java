package mx.vigia.scraper.fetching;

import java.net.URI;
import java.util.Locale;

/**
 * The limits on the size of a response.
 *
 * @param most the most bytes, as sent and unpacked alike
 * @param mostOfPdf the same for a PDF
 * @param ratio how many times its sent size a response may unpack to, once it is no longer small
 * @param cut whether a longer response is truncated; otherwise it is rejected as a whole
 */
public record BodyRange(long most, long mostOfPdf, int ratio, boolean cut) {
    private static final long MIN_UNPACKED_LIMIT = 1 << 20;

    /** Returns the limits of a whole page or document. */
    public static BodyRange page(FetchingConfig config) {
        return new BodyRange(config.mostBytes(), config.mostPdfBytes(), config.mostRatio(), false);
    }

    /** Returns the range of the first bytes, which are not compressed. */
    static BodyRange head(int bytes) {
        return new BodyRange(bytes, bytes, 1, true);
    }

    /**
     * Returns the limits for this address and content type: a PDF by its type, or by its name if the type does not
     * contradict.
     */
    BodyRange of(URI at, String contentType) {
        var type = contentType.toLowerCase(Locale.ROOT);
        var path = at.getPath() == null ? "" : at.getPath().toLowerCase(Locale.ROOT);
        var vague = type.isEmpty() || type.startsWith("application/octet-stream");
        var pdf = type.startsWith("application/pdf") || vague && path.endsWith(".pdf");
        return pdf ? new BodyRange(mostOfPdf, mostOfPdf, ratio, cut) : this;
    }

    /** Returns the most bytes that this many sent bytes may unpack to. */
    long maxUnpackedBytes(long sent) {
        return Math.min(most, Math.max(MIN_UNPACKED_LIMIT, sent * ratio));
    }
}
