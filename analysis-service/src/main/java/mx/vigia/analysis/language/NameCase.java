package mx.vigia.analysis.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Shows names and headings that a page prints in capitals as they are written in running text. */
public final class NameCase {
    private static final Pattern LOWERCASE_PATTERN = Pattern.compile("\\p{Ll}");
    private static final Pattern CAPITALS_PATTERN = Pattern.compile("\\p{Lu}{2,}");
    private static final Pattern BLANK_PATTERN = Pattern.compile("\\s+");
    private static final Set<String> PARTICLES = Set.of(
            "a", "al", "ante", "con", "contra", "de", "del", "e", "el", "en", "la", "las", "los", "o", "para", "por",
            "que", "sobre", "su", "u", "un", "una", "y");
    /** Numerals, and abbreviations by their want of vowels or their dots. */
    private static final Pattern KEPT_PATTERN = Pattern.compile(
            "(?=[MDCLXVI])M{0,3}(?:C[MD]|D?C{0,3})(?:X[CL]|L?X{0,3})(?:I[XV]|V?I{0,3})|[^AEIOUÁÉÍÓÚÜ]+|(?:\\p{Lu}\\.)+.*");
    /** A name begins after these words of a heading. */
    private static final Set<String> OFFICES = Set.of("comisión", "comision", "comisiones", "comité", "comite");

    /** Words of institutions, capitalised in any heading. */
    private static final Set<String> INSTITUTIONS = Set.of(
            "cámara",
            "camara",
            "comisión",
            "comision",
            "congreso",
            "constitución",
            "constitucion",
            "diputados",
            "ejecutivo",
            "estado",
            "federación",
            "federacion",
            "méxico",
            "mexico",
            "permanente",
            "república",
            "republica",
            "senado",
            "senadores",
            "unión",
            "union");

    private NameCase() {}

    /** Returns a name with its significant words capitalised; unchanged if it is not in capitals, or of one word. */
    public static String ofName(String name) {
        return isInCapitals(name) ? join(name, 0) : name;
    }

    /** Returns a heading in sentence case, with the names of committees in it; unchanged if it is not in capitals. */
    public static String ofHeading(String heading) {
        if (!isInCapitals(heading)) {
            return heading;
        }
        String[] words = BLANK_PATTERN.split(heading.strip());
        int name = 0;
        while (name < words.length && !OFFICES.contains(words[name].toLowerCase(Locale.ROOT))) {
            name++;
        }
        return join(heading, name);
    }

    /** Returns a text, which may be empty, with its first letter capitalised. */
    public static String capitalized(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static boolean isInCapitals(String text) {
        return !LOWERCASE_PATTERN.matcher(text).find()
                && BLANK_PATTERN
                                .splitAsStream(text)
                                .filter(word -> CAPITALS_PATTERN.matcher(word).find())
                                .limit(2)
                                .count()
                        == 2;
    }

    /** Returns the first word and significant ones from this one on capitalised, all others in lower case. */
    private static String join(String text, int from) {
        String[] words = BLANK_PATTERN.split(text.strip());
        StringBuilder shown = new StringBuilder();
        for (int at = 0; at < words.length; at++) {
            shown.append(at == 0 ? "" : " ").append(word(words[at], at == 0 || at >= from, at == 0));
        }
        return shown.toString();
    }

    private static String word(String written, boolean named, boolean first) {
        String lower = written.toLowerCase(Locale.ROOT);
        if (PARTICLES.contains(lower) && !first) {
            return lower;
        }
        if (KEPT_PATTERN.matcher(written).matches()) {
            return written;
        }
        return named || INSTITUTIONS.contains(lower)
                ? Arrays.stream(lower.split("(?<=[-/(«\"])"))
                        .map(NameCase::capitalized)
                        .collect(Collectors.joining())
                : lower;
    }
}
