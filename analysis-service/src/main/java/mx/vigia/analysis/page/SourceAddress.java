package mx.vigia.analysis.page;

import mx.vigia.platform.net.PublicPage;

/** Names the link of a page to what a source was read from, official or for programs. */
public final class SourceAddress {
    private SourceAddress() {}

    /** Returns the message key of its link, which calls official only what a person can open. */
    public static String key(String address) {
        return PublicPage.is(address) ? "bill.source-page" : "bill.source-data";
    }
}
