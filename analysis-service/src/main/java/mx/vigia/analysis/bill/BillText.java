package mx.vigia.analysis.bill;

import mx.vigia.platform.text.Sha256;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The plain text of a bill, identified by its digest; {@code cut} where the source's text was longer than the size
 * limit.
 */
public record BillText(@Schema(required = true) String content, boolean cut, String sha256) {
    private static final BillText UNKNOWN = new BillText("", false, "");

    /** Returns the text of a bill whose text no page has shown yet. */
    public static BillText unknown() {
        return UNKNOWN;
    }

    /** Returns a text with the digest of its bytes in UTF-8. */
    public static BillText of(String content, boolean cut) {
        return new BillText(content, cut, Sha256.of(content));
    }

    /** Whether any page has shown the text. */
    public boolean known() {
        return !sha256.isEmpty();
    }

    /** Returns the digest as it is stored in a column; null where the text is unknown. */
    public @Nullable String storedDigest() {
        return known() ? sha256 : null;
    }

    /** Returns this text's digest without its content, for when the content is stored separately. */
    public BillText withoutContent() {
        return new BillText("", cut, sha256);
    }

    /** Returns this text with its content restored. */
    public BillText with(String itsContent) {
        return new BillText(itsContent, cut, sha256);
    }
}
