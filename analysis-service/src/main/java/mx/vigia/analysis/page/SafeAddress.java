package mx.vigia.analysis.page;

import mx.vigia.platform.text.OrEmpty;

/** Tells which address of a source a page may link to. */
public final class SafeAddress {
    private SafeAddress() {}

    /** Whether there is an address that a browser may follow. */
    public static boolean isSafe(String address) {
        return OrEmpty.text(address).startsWith("https://")
                || OrEmpty.text(address).startsWith("http://");
    }
}
