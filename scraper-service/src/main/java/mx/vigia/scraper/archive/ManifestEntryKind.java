package mx.vigia.scraper.archive;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The kind of a row of the manifest. */
public enum ManifestEntryKind {
    /** A file was begun. */
    FILE,
    /** A page with new bytes. */
    PAGE,
    /** A response that is no page: a redirect, a refusal, an error; or one of which only the head is archived. */
    ANSWER,
    /** A response whose bytes are stored already, or a 304 reply. */
    REVISIT,
    /** A page from a folder of recorded ones or saved by a person, not an answer of its site. */
    RECORDED,
    /** Bytes at the end of a file, of an unfinished record, were removed. */
    CUT,
    /** A record was moved to another file, byte for byte. */
    MOVED,
    /** A file was removed by retention. */
    REMOVED;

    /** Returns its name in the manifest and the API. */
    @JsonValue
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the row has bytes stored in a file. */
    boolean hasStoredBytes() {
        return this != CUT && this != REMOVED;
    }

    static ManifestEntryKind ofLabel(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
