package mx.vigia.analysis.page;

/** Display forms of a value that a source may not have given. */
public final class OptionalText {
    private OptionalText() {}

    /** Returns the text, or an empty string if there is no value. */
    public static String text(String value) {
        return value == null ? "" : value;
    }

    /** Whether there is an address that a browser may follow. */
    public static boolean safe(String address) {
        return address != null && (address.startsWith("https://") || address.startsWith("http://"));
    }
}
