package mx.vigia.analysis.bill;

import java.util.regex.Pattern;

/** What a committee is called: chambers write <i>Comisión de Salud</i> where they call a meeting and <i>Salud</i> where they turn a bill to it. */
public final class CommitteeName {
    /** {@code Comisión de}, {@code a las Comisiones Unidas de la}: the office before the name of a committee. */
    public static final Pattern OFFICE_PREFIX_PATTERN = Pattern.compile(
            "(?iU)^(?:(?:a |de )?l?as?\\s+)?comisi(?:ón|on|ones)(?:\\s+unidas)?\\s+(?:del?\\s+(?:la\\s+|las\\s+|los\\s+)?)?");

    private CommitteeName() {}

    /** The name alone; the words as they are where nothing would be left of them, as of <i>Comisión Permanente</i> nothing may be taken. */
    public static String of(String written) {
        String line = written.strip().replaceAll("\\s+", " ").replaceFirst("[.;,]+$", "");
        String bare = OFFICE_PREFIX_PATTERN.matcher(line).replaceFirst("");
        boolean named = !bare.isEmpty() && !bare.equals(line) && line.matches("(?iU).*\\bcomisi(?:ón|on)\\s+del?\\s.*");
        return named ? Character.toUpperCase(bare.charAt(0)) + bare.substring(1) : line;
    }
}
