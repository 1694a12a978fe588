package mx.vigia.analysis.bill;

import mx.vigia.platform.text.Sha256;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The plain text of a bill, named by its digest; {@code cut} where the source's text was longer than we carry. */
public record BillText(@Schema(required = true) String content, boolean cut, String sha256) {
    private static final BillText UNKNOWN = new BillText("", false, "");

    /** The text of a bill whose text no page has shown yet. */
    public static BillText unknown() {
        return UNKNOWN;
    }

    /** A text with the digest of its bytes in UTF-8. */
    public static BillText of(String content, boolean cut) {
        return new BillText(content, cut, Sha256.of(content));
    }

    /** Whether any page has shown the text. */
    public boolean known() {
        return !sha256.isEmpty();
    }

    /** The text's name without its content, for where the content is kept apart. */
    public BillText named() {
        return new BillText("", cut, sha256);
    }

    /** The content put back under the text's name. */
    public BillText with(String itsContent) {
        return new BillText(itsContent, cut, sha256);
    }
}
