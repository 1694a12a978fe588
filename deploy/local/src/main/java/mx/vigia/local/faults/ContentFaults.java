package mx.vigia.local.faults;

import java.util.List;
import java.util.Locale;

/** Faults of the content of pages and PDFs: dates, character sets, layout, entries. */
final class ContentFaults {

    private static final String STRANGE_DATE_PROBLEM = "date-strange";

    private ContentFaults() {}

    /**
     * Returns faults of dates. They must be reported, whether or not the date exists; implausible dates cause no alert,
     * neither now nor after the site has recovered.
     */
    static List<InjectedFault> days() {
        return List.of(
                InjectedFault.doubtful(39, "31 February", InjectedFaults.modeJson("MISDATED", "NO_DAY"))
                        .named(STRANGE_DATE_PROBLEM),
                InjectedFault.doubtful(39, "of 2062", InjectedFaults.modeJson("MISDATED", "FAR_AHEAD"))
                        .named(STRANGE_DATE_PROBLEM),
                InjectedFault.doubtful(39, "of 0206", InjectedFaults.modeJson("MISDATED", "LONG_AGO"))
                        .named(STRANGE_DATE_PROBLEM));
    }

    static List<InjectedFault> charsetFaults() {
        return List.of(
                InjectedFault.harmless(46, "mixed", InjectedFaults.modeJson("WRONG_CHARSET", "MIXED")),
                InjectedFault.harmless(46, "header lies", InjectedFaults.modeJson("WRONG_CHARSET", "HEADER")),
                InjectedFault.harmless(46, "meta lies", InjectedFaults.modeJson("WRONG_CHARSET", "META")));
    }

    static List<InjectedFault> layoutFaults(long seed) {
        return List.of(
                InjectedFault.of(
                        47,
                        "redesigned",
                        InjectedFaults.modeJson("REDESIGNED", "ALL"),
                        InjectedFaults.EMPTY_OR_CHANGED_ENDINGS),
                InjectedFault.of(
                        47,
                        "40 % left",
                        InjectedFaults.modeJson("REDESIGNED", "SOME") + ",\"seed\":" + seed,
                        InjectedFaults.EMPTY_OR_CHANGED_ENDINGS + "|partial"),
                InjectedFault.doubtful(47, "one more column", InjectedFaults.modeJson("REDESIGNED", "SHIFTED")),
                InjectedFault.of(
                        47,
                        "empty lists",
                        InjectedFaults.modeJson("EMPTY", "LISTS"),
                        InjectedFaults.EMPTY_OR_CHANGED_ENDINGS),
                InjectedFault.of(
                        47,
                        "empty body",
                        InjectedFaults.modeJson("EMPTY", "BODY"),
                        InjectedFaults.EMPTY_OR_CHANGED_ENDINGS + "|unreachable"),
                InjectedFault.harmless(47, "reordered", "\"mode\":\"REORDERED\",\"seed\":" + seed));
    }

    /** Returns faults of entries. A missing entry does not mean that it has ended, and a returning one is not new. */
    static List<InjectedFault> entryFaults(long seed) {
        var which = ",\"seed\":" + seed;
        return List.of(
                InjectedFault.doubtful(
                                54, "a title taken by another", InjectedFaults.modeJson("CONFUSED", "RETITLED") + which)
                        .named("titles-exchanged"),
                InjectedFault.doubtful(54, "gone and back", InjectedFaults.modeJson("CONFUSED", "GONE") + which),
                InjectedFault.doubtful(
                        54, "under the key of another", InjectedFaults.modeJson("CONFUSED", "REKEYED") + which),
                InjectedFault.doubtful(
                        54, "without a number", InjectedFaults.modeJson("CONFUSED", "UNNUMBERED") + which));
    }

    /**
     * Returns faults of PDFs. What a PDF cannot say is missing and reported as such; what other pages say of the same
     * matter remains.
     */
    static List<InjectedFault> pdfFaults() {
        var named = "pdf|scan|letters|items";
        return List.of("LOCKED", "BROKEN", "SCAN", "LONG", "BOMB", "CIRCLE", "FORM").stream()
                .map(how -> InjectedFault.doubtful(
                                55, "pdf " + how.toLowerCase(Locale.ROOT), InjectedFaults.modeJson("SPOILT_PDF", how))
                        .named(named))
                .toList();
    }
}
