package mx.vigia.analysis.page;

/** What a page makes of a value that a source may not have given. */
public final class OptionalText {
    private OptionalText() {}

    /** The words, none where there is no value. */
    public static String text(String value) {
        return value == null ? "" : value;
    }

    /** Whether there is an address that a browser may follow. */
    public static boolean safe(String address) {
        return address != null && (address.startsWith("https://") || address.startsWith("http://"));
    }
}
