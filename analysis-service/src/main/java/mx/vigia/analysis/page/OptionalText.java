package mx.vigia.analysis.page;

import mx.vigia.platform.text.OrEmpty;

/** Display forms of a value that a source may not have given. */
public final class OptionalText {
    private OptionalText() {}

    /** Returns the text, or an empty string if there is no value. */
    public static String text(String value) {
        return OrEmpty.text(value);
    }

    /** Whether there is an address that a browser may follow. */
    public static boolean safe(String address) {
        return OrEmpty.text(address).startsWith("https://")
                || OrEmpty.text(address).startsWith("http://");
    }
}
