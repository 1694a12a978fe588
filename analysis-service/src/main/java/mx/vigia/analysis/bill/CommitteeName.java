package mx.vigia.analysis.bill;

import java.util.Locale;
import java.util.regex.Pattern;
import mx.vigia.analysis.language.NameCase;
import mx.vigia.analysis.language.TextAnalyzer;

/**
 * Normalizes committee names: chambers write <i>Comisión de Salud</i> when they call a meeting and <i>Salud</i> when
 * they refer a bill to it.
 */
public final class CommitteeName {
    /** The office that precedes the name of a committee: {@code Comisión de}, {@code a las Comisiones Unidas de la}. */
    public static final Pattern OFFICE_PREFIX_PATTERN = Pattern.compile(
            "(?iU)^(?:(?:a |de )?l?as?\\s+)?comisi(?:ón|on|ones)(?:\\s+unidas)?\\s+(?:del?\\s+(?:la\\s+|las\\s+|los\\s+)?)?");

    /** A name of one word, such as SALUD. */
    private static final Pattern IN_CAPITALS_PATTERN = Pattern.compile("\\p{Lu}{4,}");

    private CommitteeName() {}

    /** Returns the one name by which a committee is shown, however a page writes it: alone, and not in capitals. */
    public static String shown(String written) {
        String name = NameCase.ofName(of(written));
        return IN_CAPITALS_PATTERN.matcher(name).matches()
                ? name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT)
                : name;
    }

    /** Whether two pages write the name of one committee, ignoring its office, capitals and accents. */
    public static boolean isSame(String one, String other) {
        return TextAnalyzer.fold(of(one)).equals(TextAnalyzer.fold(of(other)));
    }

    /**
     * Returns the name alone, or the words unchanged where nothing would be left, as with <i>Comisión Permanente</i>.
     */
    public static String of(String written) {
        String line = written.strip().replaceAll("\\s+", " ").replaceFirst("[.;,]+$", "");
        String bare = OFFICE_PREFIX_PATTERN.matcher(line).replaceFirst("");
        boolean named = !bare.isEmpty() && !bare.equals(line) && line.matches("(?iU).*\\bcomisi(?:ón|on)\\s+del?\\s.*");
        return named ? Character.toUpperCase(bare.charAt(0)) + bare.substring(1) : line;
    }
}
