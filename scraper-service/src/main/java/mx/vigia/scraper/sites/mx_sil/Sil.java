package mx.vigia.scraper.sites.mx_sil;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** The catalogue name of this site, and its words in the contract's terms. */
final class Sil {
    static final String SITE = "mx.segob.sil";
    /** A table row that does not contain another table. */
    static final String ROW = "tr:not(:has(tr))";

    private static final List<String> ROMAN =
            List.of("LX", "LXI", "LXII", "LXIII", "LXIV", "LXV", "LXVI", "LXVII", "LXVIII", "LXIX", "LXX");

    private Sil() {}

    static String kind(String type) {
        var low = normalize(type);
        if (low.startsWith("iniciativa")) {
            return "initiative";
        }
        if (low.startsWith("proposicion con punto de acuerdo")) {
            return "motion";
        }
        return low.startsWith("minuta") ? "minuta" : low.startsWith("dictamen") ? "report" : "other";
    }

    static String chamber(String words) {
        var low = normalize(words);
        if (low.contains("permanente")) {
            return "permanent-commission";
        }
        return low.contains("senado") ? "senate" : low.contains("diputad") ? "deputies" : "";
    }

    /** Returns the legislature of this Roman numeral, or none. */
    static List<Integer> legislature(String words) {
        var at = ROMAN.indexOf(words.strip());
        return at < 0 ? List.of() : List.of(60 + at);
    }

    static String normalize(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
