package mx.vigia.scraper.sites.mx_diputados;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Separates who brings a bill from those on whose behalf: "A, a nombre propio y de B, PAN", "A, PRI; en nombre de
 * diputados de la Comisión de X". Both bring it.
 */
final class Behalf {
    private static final String ON_BEHALF = "(?:a|en) (?:nombre|representación)";
    private static final Pattern OF_OTHERS = Pattern.compile("(?iU)[,;]?\\s+(?:y\\s+)?" + ON_BEHALF
            + "(?: propio| suyo)?(?:,? y(?:(?: también)? " + ON_BEHALF + ")?)?\\s+(?=del?\\s)");
    private static final Pattern OF_ONESELF =
            Pattern.compile("(?iU)[,;]?\\s+" + ON_BEHALF + " (?:propio|suyo)\\b(?!,? y)");
    private static final Pattern GENITIVE = Pattern.compile("(?iU)^de(?:(l)|)\\s+");

    private Behalf() {}

    /** Returns the words about each, the presenter first; the words themselves where nobody else is represented. */
    static List<String> partiesIn(String words) {
        var parties = new ArrayList<String>();
        for (var part : OF_OTHERS.split(OF_ONESELF.matcher(words).replaceAll(""))) {
            parties.add(parties.isEmpty() ? part : nominative(part));
        }
        return List.copyOf(parties);
    }

    private static String nominative(String words) {
        return GENITIVE.matcher(words).replaceFirst(m -> m.group(1) == null ? "" : "el ");
    }
}
