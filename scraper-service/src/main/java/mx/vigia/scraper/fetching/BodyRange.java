package mx.vigia.scraper.fetching;

import java.net.URI;
import java.util.Locale;

/**
 * How much of an answer we take.
 *
 * @param most the most bytes, as sent and unpacked alike
 * @param mostOfPdf the same for a PDF
 * @param ratio how many times its sent size an answer may unpack to, once it is no longer small
 * @param cut whether the rest is left where there is more; otherwise the answer is refused as a whole
 */
record BodyRange(long most, long mostOfPdf, int ratio, boolean cut) {
    private static final long MIN_UNPACKED_LIMIT = 1 << 20;

    /** A whole page or document. */
    static BodyRange page(FetchingConfig config) {
        return new BodyRange(config.mostBytes(), config.mostPdfBytes(), config.mostRatio(), false);
    }

    /** The first bytes of what is there, which is not packed. */
    static BodyRange head(int bytes) {
        return new BodyRange(bytes, bytes, 1, true);
    }

    /** The same for what this address serves under this type: a PDF by its type, or by its name where the type says nothing else. */
    BodyRange of(URI at, String contentType) {
        var type = contentType.toLowerCase(Locale.ROOT);
        var path = at.getPath() == null ? "" : at.getPath().toLowerCase(Locale.ROOT);
        var vague = type.isEmpty() || type.startsWith("application/octet-stream");
        var pdf = type.startsWith("application/pdf") || vague && path.endsWith(".pdf");
        return pdf ? new BodyRange(mostOfPdf, mostOfPdf, ratio, cut) : this;
    }

    /** The most that so many sent bytes may unpack to. */
    long maxUnpackedBytes(long sent) {
        return Math.min(most, Math.max(MIN_UNPACKED_LIMIT, sent * ratio));
    }
}
