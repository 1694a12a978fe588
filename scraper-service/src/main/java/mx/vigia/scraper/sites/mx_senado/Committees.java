package mx.vigia.scraper.sites.mx_senado;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import mx.vigia.scraper.reading.StatedFields.Referral;

/**
 * Parses the committees named by a turno: "Se turna a las Comisiones Unidas de Justicia; y de Estudios Legislativos,
 * Segunda".
 */
final class Committees {
    private static final Pattern OPINION =
            Pattern.compile("(?iU)[,;]?\\s*(?:y )?(?:con|para) (?:la )?opini[oó]n de\\s+(?:la\\s+)?");
    private static final Pattern NUMBERED = Pattern.compile("(?iU)\\b(Primera|Segunda|Tercera) Comisi[oó]n\\b");
    private static final Pattern HEAD =
            Pattern.compile("(?iU)\\bcomisi(?:ón|on|ones)(?:\\s+unidas)?\\s+(?:de(?:l)?(?: la| los| las)?\\s+)?");
    private static final Pattern SEVERAL_COMMITTEES = Pattern.compile("(?iU)\\bcomisiones\\b.*");
    private static final String OF_REGEX = "(?:de(?:l)?(?: la| los| las)?\\s+)";

    private Committees() {}

    static List<Referral> in(String referral) {
        var halves = OPINION.split(referral.replaceFirst("[.\\s]+$", ""), 2);
        var found = new ArrayList<>(named(halves[0], "report"));
        if (halves.length == 2) {
            found.addAll(named(halves[1].matches("(?iU)comisi.*") ? halves[1] : "Comisión de " + halves[1], "opinion"));
        }
        return List.copyOf(found);
    }

    private static List<Referral> named(String words, String purpose) {
        var numbered = NUMBERED.matcher(words)
                .results()
                .map(m -> ordinal(m.group(1)) + " Comisión")
                .toList();
        var names = numbered.isEmpty() ? splitList(words) : numbered;
        return names.stream().map(name -> new Referral(name, purpose)).toList();
    }

    private static String ordinal(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1).toLowerCase(Locale.ROOT);
    }

    private static List<String> splitList(String words) {
        var head = HEAD.matcher(words);
        if (!head.find()) {
            return List.of();
        }
        var tail = words.substring(head.end()).replaceFirst("(?iU),?\\s*para (?:su )?(?:dictamen|estudio).*$", "");
        return Arrays.stream(tail.split(separator(words, tail)))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** Semicolons separate if there are any, since names of committees have commas and "y de" in them. */
    private static String separator(String words, String tail) {
        if (tail.contains(";")) {
            return "(?iU);\\s*(?:y\\s+)?" + OF_REGEX + "?";
        }
        return SEVERAL_COMMITTEES.matcher(words).find()
                ? "(?iU),?\\s+y\\s+(?!de la adolescencia)" + OF_REGEX + "|,\\s+" + OF_REGEX
                : "(?!)";
    }
}
