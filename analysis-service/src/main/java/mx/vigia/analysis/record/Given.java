package mx.vigia.analysis.record;

/** What a page makes of a value that a source may not have given. */
final class Given {
    private Given() {}

    /** The words, none where there is no value. */
    static String text(String value) {
        return value == null ? "" : value;
    }

    /** Whether there is an address that a browser may follow. */
    static boolean safe(String address) {
        return address != null && (address.startsWith("https://") || address.startsWith("http://"));
    }
}
