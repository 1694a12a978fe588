package mx.vigia.scraper.archive;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a row of the manifest tells of. */
public enum ManifestEntryKind {
    /** A file was begun. */
    FILE,
    /** A page with bytes we did not have. */
    PAGE,
    /** An answer that is no page: a redirect, a refusal, a fault; or one of which we keep the head only. */
    ANSWER,
    /** An answer whose bytes we have already, or the word of the site that nothing has changed. */
    REVISIT,
    /** A page that came out of a folder of recorded ones, not from its site. */
    RECORDED,
    /** Bytes behind the end of a file, of a record that was never finished, were taken away. */
    CUT,
    /** A record now stands in another file, byte for byte. */
    MOVED,
    /** A file was removed by retention. */
    REMOVED;

    /** The word for it in the manifest and the API. */
    @JsonValue
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** True where the row tells of bytes that stand in a file. */
    boolean hasStoredBytes() {
        return this != CUT && this != REMOVED;
    }

    static ManifestEntryKind ofLabel(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
