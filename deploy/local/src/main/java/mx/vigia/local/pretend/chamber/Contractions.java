package mx.vigia.local.pretend.chamber;

import java.util.regex.Pattern;

/** Contracts words as in speech: "de" and "el" to "del", "a" and "el" to "al". */
public final class Contractions {
    private static final Pattern OF_THE = Pattern.compile("\\b([Dd])e el (?=Código|Reglamento)");
    private static final Pattern TO_THE = Pattern.compile("\\b([Aa]) el (?=Código|Reglamento)");

    private Contractions() {}

    /** Returns "disposiciones del Código Penal Federal" for "disposiciones de" and "el Código Penal Federal". */
    public static String of(String words) {
        return TO_THE.matcher(OF_THE.matcher(words).replaceAll("$1el ")).replaceAll("$1l ");
    }
}
