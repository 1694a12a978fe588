package mx.vigia.analysis.language;

import java.util.List;

/**
 * The part that words of one family share: factura, facturar and facturación; satélite and satelital; employ and
 * employment. Spanish and English endings that derive one word from another are cut off; words that only look alike are
 * kept apart by the length of what remains.
 */
public final class WordRoot {
    /** A root of fewer letters is shared by words that have nothing in common; behind a short ending, even of four. */
    private static final int MIN_LENGTH = 4;

    private static final int MIN_LENGTH_BEFORE_SHORT = 5;
    private static final int SHORT_ENDING = 4;

    /** Longest first, since each is cut off once. */
    private static final List<String> ENDINGS = List.of(
            "alizacion",
            "alizado",
            "alizada",
            "ibilidad",
            "abilidad",
            "atividad",
            "amiento",
            "imiento",
            "izacion",
            "ulento",
            "atorio",
            "atoria",
            "encial",
            "ization",
            "ability",
            "alidad",
            "izador",
            "adora",
            "edora",
            "idora",
            "acion",
            "icion",
            "ativo",
            "ativa",
            "itivo",
            "itiva",
            "mente",
            "encia",
            "ancia",
            "istica",
            "istico",
            "ation",
            "ement",
            "atory",
            "ance",
            "ence",
            "ador",
            "edor",
            "idor",
            "ante",
            "ente",
            "ible",
            "able",
            "idad",
            "ical",
            "cion",
            "sion",
            "ivo",
            "iva",
            "ico",
            "ica",
            "ado",
            "ada",
            "ido",
            "ida",
            "ion",
            "ura",
            "oso",
            "osa",
            "ial",
            "ment",
            "izar",
            "ive",
            "ing",
            "ity",
            "ize",
            "or",
            "al",
            "ar",
            "er",
            "ir",
            "io",
            "ia",
            "ic",
            "ed",
            "ee",
            "a",
            "e",
            "o",
            "y");

    private WordRoot() {}

    /** Returns the root of a word given by its stem; the stem itself if no ending can be cut off. */
    public static String of(String stem) {
        return ENDINGS.stream()
                .filter(ending -> stem.endsWith(ending) && stem.length() - ending.length() >= minLength(ending))
                .findFirst()
                .map(ending -> stem.substring(0, stem.length() - ending.length()))
                .orElse(stem);
    }

    private static int minLength(String ending) {
        return ending.length() <= SHORT_ENDING ? MIN_LENGTH_BEFORE_SHORT : MIN_LENGTH;
    }
}
