package mx.vigia.analysis.page;

import mx.vigia.platform.net.PublicPage;

/** Decides how a page links what a source was read from: all that a browser may follow, official or for programs. */
public final class SourceAddress {
    private SourceAddress() {}

    /** Whether this text, which may be null, is a web address, of a page or of an interface for programs. */
    public static boolean isLink(String address) {
        return PublicPage.isWebAddress(address);
    }

    /** Returns the message key of its link, which calls official only what a person can open. */
    public static String key(String address) {
        return PublicPage.is(address) ? "bill.source-page" : "bill.source-data";
    }
}
