package mx.vigia.analysis.bill;

import java.util.regex.Pattern;

/**
 * Normalizes committee names: chambers write <i>Comisión de Salud</i> when they call a meeting and <i>Salud</i> when
 * they refer a bill to it.
 */
public final class CommitteeName {
    /** The office that precedes the name of a committee: {@code Comisión de}, {@code a las Comisiones Unidas de la}. */
    public static final Pattern OFFICE_PREFIX_PATTERN = Pattern.compile(
            "(?iU)^(?:(?:a |de )?l?as?\\s+)?comisi(?:ón|on|ones)(?:\\s+unidas)?\\s+(?:del?\\s+(?:la\\s+|las\\s+|los\\s+)?)?");

    private CommitteeName() {}

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
