package mx.vigia.scraper.sites.mx_leyes;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The stable key of a minuta, {@code CD-LXVI-I-1P-001}: legislature, year, period, and a number that is consecutive
 * within the legislature.
 */
record MinutaKey(String text, int legislature, int number) {
    private static final Pattern KEY = Pattern.compile("CD-([LXVI]+)-(I{1,3})-(\\d[PE])-(\\d{3})");
    private static final List<String> TENS =
            List.of("LX", "LXI", "LXII", "LXIII", "LXIV", "LXV", "LXVI", "LXVII", "LXVIII", "LXIX", "LXX");

    /** Returns the first key in these words, in which the site occasionally puts blanks. */
    static Optional<MinutaKey> in(String words) {
        return KEY.matcher(words.replaceAll("\\s+", ""))
                .results()
                .filter(m -> TENS.contains(m.group(1)))
                .map(m -> new MinutaKey(m.group(), 60 + TENS.indexOf(m.group(1)), Integer.parseInt(m.group(4))))
                .findFirst();
    }
}
