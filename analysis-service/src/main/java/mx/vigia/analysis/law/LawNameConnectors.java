package mx.vigia.analysis.law;

import java.util.Set;

/** Decides which words continue a law's name and which begin something else. */
final class LawNameConnectors {
    private static final Set<String> RANK_WORDS =
            WordSet.of("general federal nacional organica organico estatal reglamentaria local interior");
    /** Adjectives that may follow a law's head word, and therefore begin a name in a list of laws. */
    private static final Set<String> QUALIFIERS = WordSet.of(
            "general federal nacional organica organico estatal reglamentaria local interior penal civil fiscal "
                    + "familiar urbano electoral agraria minera aduanera monetaria ambiental municipal forestal "
                    + "hacendario administrativo militar procesal nacionales");

    private static final Set<String> CREATING_VERBS =
            WordSet.of("crea establece regula declara fija reforma impone protege prohibe");
    private static final Set<String> BOUNDARY_WORDS =
            WordSet.of("que publicada publicado publicadas publicados relativo relativa relativos suscrita suscrito "
                    + "presentada presentado recibida recibido enviada enviado remitida respecto mediante conforme "
                    + "bajo desde cuando ambos ambas todos todas respectivamente vigente actual asi tendente "
                    + "tendentes denominada denominado segun ante sin");
    /** Verbs that continue a decree after a law's name: "… y señala las características de las monedas". */
    private static final Set<String> CONTINUATION_VERBS =
            WordSet.of("señala señalan establece establecen fija fijan dispone autoriza determina declara instituye");

    private static final Set<String> UNIT_WORDS =
            WordSet.of("articulo articulos fraccion fracciones parrafo parrafos inciso incisos capitulo titulo "
                    + "seccion numeral diversas diversos varias varios se");
    private static final Set<String> LOWERCASE_NAME_WORDS =
            WordSet.of("estado municipios municipio materia entidad federativas esa esta ese este dicha dicho "
                    + "federativa ejercicio fiscal");

    private LawNameConnectors() {}

    static boolean isQualifier(String folded) {
        return QUALIFIERS.contains(folded);
    }

    static boolean isConnector(LegalTokenizer text, int head, int at) {
        String small = text.at(at).folded();
        LegalToken next = text.at(at + 1);
        return switch (small) {
            case "que" -> at + 1 == indexOfCreatingVerb(text, head) || isWithinCreated(text, head, at);
            case "y", "e" -> !startsOtherItem(text, at + 1);
            case "en" ->
                next.isWord("materia")
                        ? !hasWeightyWord(text, head, at) || !text.isAllCapitals() && next.capital()
                        : next.isWord("el")
                                || next.isWord("la")
                                || next.isWord("los")
                                || next.isWord("las")
                                || next.capital() && !next.isWord("sus");
            case "para" ->
                !hasWeightyWord(text, head, at)
                        || isFiscalYear(text, at)
                        || isWithinCreating(text, head, at)
                        || !text.isAllCapitals() && hasCapitalAhead(text, at);
            case "con" ->
                text.at(at - 1).folded().startsWith("persona") || hasCapitalAhead(text, at) && !text.isAllCapitals();
            case "se", "su", "sus", "un", "una" -> next.capital() && !text.isAllCapitals();
            default -> !UNIT_WORDS.contains(next.folded()) || isWeightless(text, head, at);
        };
    }

    /** Whether a clause within a name begins: "Ley que Crea el Fondo que Administra …". */
    private static boolean isWithinCreated(LegalTokenizer text, int head, int at) {
        int verb = indexOfCreatingVerb(text, head);
        return verb > 0 && at > verb + 1 && text.at(at + 1).capital();
    }

    /** Whether "para" goes on with a created law's name; before a verb it begins what the bill is for. */
    private static boolean isWithinCreating(LegalTokenizer text, int head, int at) {
        return !text.isAllCapitals()
                && indexOfCreatingVerb(text, head) > 0
                && !text.at(at + 1).folded().matches("\\p{L}{3,}[aei]r(?:se)?");
    }

    static boolean isWeightless(LegalTokenizer text, int head, int at) {
        return text.at(head + 1).isWord("reglamentaria") || !hasWeightyWord(text, head, at);
    }

    static boolean isFiscalYear(LegalTokenizer text, int at) {
        return text.at(at + 2).isWord("ejercicio") || text.at(at + 2).isWord("estado");
    }

    static boolean hasCapitalAhead(LegalTokenizer text, int at) {
        int next = at + 1;
        while (LowercaseWords.word(text.at(next).folded()) && next < at + 4) {
            next++;
        }
        return text.at(next).kind() == LegalToken.Kind.WORD
                && (text.at(next).capital() || text.at(next).isWord("estado"));
    }

    /** Whether after "y" another law, other articles or another verb begins. */
    static boolean startsOtherItem(LegalTokenizer text, int from) {
        int next = from;
        while (LowercaseWords.word(text.at(next).folded()) && next < from + 3) {
            next++;
        }
        LegalToken word = text.at(next);
        return word.kind() != LegalToken.Kind.WORD
                || LawNames.HEAD_WORDS.contains(word.folded())
                || word.isWord("leyes")
                || UNIT_WORDS.contains(word.folded())
                || Verbs.relation(word.folded()).isPresent()
                || text.at(from).isWord("se");
    }

    /**
     * Whether a comma belongs to the name because a list continues to an "y": "Adquisiciones, Arrendamientos y
     * Servicios".
     */
    static boolean continuesList(LegalTokenizer text, int comma) {
        for (int i = comma + 1; i < comma + 12; i++) {
            LegalToken next = text.at(i);
            if ((next.isWord("y") || next.isWord("e")) && i > comma + 1) {
                return !startsOtherItem(text, i + 1) && (text.isAllCapitals() || hasCapitalAhead(text, i));
            }
            if (LawNames.HEAD_WORDS.contains(next.folded())
                    && !text.at(comma + 1).isWord("reglamentaria")) {
                return false;
            }
            boolean listed = next.isMark(",") && i > comma + 1
                    || next.kind() == LegalToken.Kind.WORD
                            && (LowercaseWords.word(next.folded())
                                    ? !next.isWord("en") && !next.isWord("que") && !next.isWord("se")
                                    : isWeighty(text, i));
            if (!listed) {
                return text.at(comma + 1).isWord("reglamentaria");
            }
        }
        return false;
    }

    /** Whether a capital follows a lower-case word inside a name: "Fomento de la inversión en Infraestructura". */
    static boolean isFollowedByCapital(LegalTokenizer text, int at) {
        int next = at + 1;
        while (LowercaseWords.word(text.at(next).folded()) && !text.at(next).isWord("que") && next < at + 4) {
            next++;
        }
        return next > at + 1 && !text.isAllCapitals() && isWeighty(text, next);
    }

    /** Whether there is a significant word of a name at this index. */
    static boolean isWeighty(LegalTokenizer text, int index) {
        LegalToken next = text.at(index);
        return next.kind() == LegalToken.Kind.WORD
                && next.capital()
                && !LowercaseWords.word(next.folded())
                && !BOUNDARY_WORDS.contains(next.folded())
                && !UNIT_WORDS.contains(next.folded())
                && !next.folded().startsWith("reglamentari")
                && !CONTINUATION_VERBS.contains(next.folded())
                && Verbs.relation(next.folded()).isEmpty();
    }

    /** Returns the index of "crea" or "regula" in "Ley que Crea …" or "Ley General que Regula …", or -1. */
    static int indexOfCreatingVerb(LegalTokenizer text, int head) {
        int next = head + 1;
        while (RANK_WORDS.contains(text.at(next).folded())) {
            next++;
        }
        return text.at(next).isWord("que")
                        && CREATING_VERBS.contains(text.at(next + 1).folded())
                ? next + 1
                : -1;
    }

    /** Whether a name written in lower case may go on with this word. */
    static boolean isLowercaseName(LegalTokenizer text, int at) {
        LegalToken word = text.at(at);
        return word.kind() == LegalToken.Kind.WORD
                && (!word.capital() || LowercaseWords.word(word.folded()) && !text.isAllCapitals())
                && !BOUNDARY_WORDS.contains(word.folded())
                && !UNIT_WORDS.contains(word.folded())
                && !LawNames.HEAD_WORDS.contains(word.folded())
                && !startsOtherItem(text, at)
                && !word.isWord("materia")
                && Verbs.relation(word.folded()).isEmpty();
    }

    static boolean hasWeightyWord(LegalTokenizer text, int head, int after) {
        for (int i = Math.max(indexOfCreatingVerb(text, head), head) + 1; i < after; i++) {
            LegalToken word = text.at(i);
            if (word.kind() == LegalToken.Kind.WORD
                    && !LowercaseWords.word(word.folded())
                    && !RANK_WORDS.contains(word.folded())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a number is part of the name: "para el Ejercicio Fiscal de 2026", "Reglamentaria del Artículo 5o.". */
    static boolean isNumberInName(LegalTokenizer text, int head, int at) {
        boolean reglamentaria = false;
        for (int i = head; i < at; i++) {
            reglamentaria |= text.at(i).isWord("reglamentaria");
        }
        return reglamentaria
                || text.at(at).written().matches("(19|20)\\d\\d")
                        && text.at(at - 1).isWord("de")
                || text.at(at).written().matches("(19|20)\\d\\d")
                        && text.at(at - 1).isWord("fiscal");
    }

    /**
     * Whether a purpose begins, whose words may be in lower case: "Ley para Impulsar el incremento sostenido de la
     * Productividad".
     */
    private static boolean startsPurpose(LegalTokenizer text, int head, int at) {
        boolean purpose =
                text.at(head + 1).isWord("para") && text.at(head + 2).folded().matches("\\p{L}{3,}[aei]r");
        for (int i = at + 1; purpose && i < at + 6 && text.at(i).kind() == LegalToken.Kind.WORD; i++) {
            if (isWeighty(text, i)) {
                return true;
            }
        }
        return false;
    }

    static boolean names(LegalTokenizer text, int head, int at) {
        LegalToken word = text.at(at);
        if (at == indexOfCreatingVerb(text, head)) {
            return true;
        }
        boolean afterJoin =
                Set.of("y", "e", "se", "que", ",").contains(text.at(at - 1).folded());
        if (BOUNDARY_WORDS.contains(word.folded())
                || afterJoin && Verbs.relation(word.folded()).isPresent()) {
            return false;
        }
        boolean creating =
                indexOfCreatingVerb(text, head) > 0 && !text.at(at - 1).isMark(",");
        boolean inside = LowercaseWords.word(text.at(at - 1).folded())
                && !text.at(at - 2).isMark(",")
                && isFollowedByCapital(text, at);
        return word.capital()
                || creating
                || inside
                || startsPurpose(text, head, at)
                || LOWERCASE_NAME_WORDS.contains(word.folded())
                || !hasWeightyWord(text, head, at);
    }
}
