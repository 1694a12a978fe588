package mx.vigia.analysis.law;

import java.util.Set;

/** How the words of a law's name hang together: which go on with it, and which begin something else. */
final class LawNameConnectors {
    private static final Set<String> RANKS =
            WordSet.of("general federal nacional organica organico estatal reglamentaria local interior");
    private static final Set<String> CREATING =
            WordSet.of("crea establece regula declara fija reforma impone protege prohibe");
    private static final Set<String> BOUNDS =
            WordSet.of("que publicada publicado publicadas publicados relativo relativa relativos suscrita suscrito "
                    + "presentada presentado recibida recibido enviada enviado remitida respecto mediante conforme "
                    + "bajo desde cuando ambos ambas todos todas respectivamente vigente actual asi tendente "
                    + "tendentes denominada denominado segun ante sin");
    /** Verbs with which a decree goes on after a law's name: "… y señala las características de las monedas". */
    private static final Set<String> GOES_ON =
            WordSet.of("señala señalan establece establecen fija fijan dispone autoriza determina declara instituye");

    private static final Set<String> UNITS =
            WordSet.of("articulo articulos fraccion fracciones parrafo parrafos inciso incisos capitulo titulo "
                    + "seccion numeral diversas diversos varias varios se");
    private static final Set<String> SMALL_LETTERED =
            WordSet.of("estado municipios municipio materia entidad federativas esa esta ese este dicha dicho "
                    + "federativa ejercicio fiscal");

    private LawNameConnectors() {}

    static boolean joins(LegalTokenizer text, int head, int at) {
        String small = text.at(at).folded();
        LegalToken next = text.at(at + 1);
        return switch (small) {
            case "que" -> at + 1 == creating(text, head);
            case "y", "e" -> !startsOther(text, at + 1);
            case "en" ->
                next.is("materia")
                        ? !hasWeight(text, head, at) || !text.shouting() && next.capital()
                        : next.is("el")
                                || next.is("la")
                                || next.is("los")
                                || next.is("las")
                                || next.capital() && !next.is("sus");
            case "para" ->
                text.shouting()
                        ? !hasWeight(text, head, at) || fiscal(text, at)
                        : !hasWeight(text, head, at) || fiscal(text, at) || capitalAhead(text, at);
            case "con" -> text.at(at - 1).folded().startsWith("persona") || capitalAhead(text, at) && !text.shouting();
            case "se", "su", "sus", "un", "una" -> next.capital() && !text.shouting();
            default -> !UNITS.contains(next.folded()) || weightless(text, head, at);
        };
    }

    static boolean weightless(LegalTokenizer text, int head, int at) {
        return text.at(head + 1).is("reglamentaria") || !hasWeight(text, head, at);
    }

    static boolean fiscal(LegalTokenizer text, int at) {
        return text.at(at + 2).is("ejercicio") || text.at(at + 2).is("estado");
    }

    static boolean capitalAhead(LegalTokenizer text, int at) {
        int next = at + 1;
        while (LowercaseWords.word(text.at(next).folded()) && next < at + 4) {
            next++;
        }
        return text.at(next).kind() == LegalToken.Kind.WORD
                && (text.at(next).capital() || text.at(next).is("estado"));
    }

    /** Whether after "y" another law, other articles or another verb begins. */
    static boolean startsOther(LegalTokenizer text, int from) {
        int next = from;
        while (LowercaseWords.word(text.at(next).folded()) && next < from + 3) {
            next++;
        }
        LegalToken word = text.at(next);
        return word.kind() != LegalToken.Kind.WORD
                || LawNames.HEADS.contains(word.folded())
                || word.is("leyes")
                || UNITS.contains(word.folded())
                || Verbs.relation(word.folded()).isPresent()
                || text.at(from).is("se");
    }

    /** "Adquisiciones, Arrendamientos y Servicios": a comma belongs to the name where a list goes on to an "y". */
    static boolean listGoesOn(LegalTokenizer text, int comma) {
        for (int i = comma + 1; i < comma + 12; i++) {
            LegalToken next = text.at(i);
            if ((next.is("y") || next.is("e")) && i > comma + 1) {
                return !startsOther(text, i + 1) && (text.shouting() || capitalAhead(text, i));
            }
            if (LawNames.HEADS.contains(next.folded()) && !text.at(comma + 1).is("reglamentaria")) {
                return false;
            }
            boolean listed = next.isMark(",") && i > comma + 1
                    || next.kind() == LegalToken.Kind.WORD
                            && (LowercaseWords.word(next.folded())
                                    ? !next.is("en") && !next.is("que") && !next.is("se")
                                    : weighty(text, i));
            if (!listed) {
                return text.at(comma + 1).is("reglamentaria");
            }
        }
        return false;
    }

    /** "Fomento de la inversión en Infraestructura": a small-lettered word inside a name. */
    static boolean capitalFollows(LegalTokenizer text, int at) {
        int next = at + 1;
        while (LowercaseWords.word(text.at(next).folded()) && !text.at(next).is("que") && next < at + 4) {
            next++;
        }
        return next > at + 1 && !text.shouting() && weighty(text, next);
    }

    /** Whether a word of a name follows at once. */
    static boolean weighty(LegalTokenizer text, int index) {
        LegalToken next = text.at(index);
        return next.kind() == LegalToken.Kind.WORD
                && next.capital()
                && !LowercaseWords.word(next.folded())
                && !BOUNDS.contains(next.folded())
                && !UNITS.contains(next.folded())
                && !GOES_ON.contains(next.folded())
                && Verbs.relation(next.folded()).isEmpty();
    }

    /** Where "crea" stands in "Ley que Crea …" or "Ley General que Regula …", or -1. */
    static int creating(LegalTokenizer text, int head) {
        int next = head + 1;
        while (RANKS.contains(text.at(next).folded())) {
            next++;
        }
        return text.at(next).is("que") && CREATING.contains(text.at(next + 1).folded()) ? next + 1 : -1;
    }

    static boolean hasWeight(LegalTokenizer text, int head, int after) {
        for (int i = Math.max(creating(text, head), head) + 1; i < after; i++) {
            LegalToken word = text.at(i);
            if (word.kind() == LegalToken.Kind.WORD
                    && !LowercaseWords.word(word.folded())
                    && !RANKS.contains(word.folded())) {
                return true;
            }
        }
        return false;
    }

    /** "para el Ejercicio Fiscal de 2026", "Reglamentaria del Artículo 5o.": the numbers that stand in names. */
    static boolean numbered(LegalTokenizer text, int head, int at) {
        boolean reglamentaria = false;
        for (int i = head; i < at; i++) {
            reglamentaria |= text.at(i).is("reglamentaria");
        }
        return reglamentaria
                || text.at(at).written().matches("(19|20)\\d\\d")
                        && text.at(at - 1).is("de")
                || text.at(at).written().matches("(19|20)\\d\\d")
                        && text.at(at - 1).is("fiscal");
    }

    /** "Ley para Impulsar el incremento sostenido de la Productividad": what is to be done may be written small. */
    private static boolean ofAPurpose(LegalTokenizer text, int head, int at) {
        boolean purpose =
                text.at(head + 1).is("para") && text.at(head + 2).folded().matches("\\p{L}{3,}[aei]r");
        for (int i = at + 1; purpose && i < at + 6 && text.at(i).kind() == LegalToken.Kind.WORD; i++) {
            if (weighty(text, i)) {
                return true;
            }
        }
        return false;
    }

    static boolean names(LegalTokenizer text, int head, int at) {
        LegalToken word = text.at(at);
        if (at == creating(text, head)) {
            return true;
        }
        boolean afterJoin =
                Set.of("y", "e", "se", "que", ",").contains(text.at(at - 1).folded());
        if (BOUNDS.contains(word.folded())
                || afterJoin && Verbs.relation(word.folded()).isPresent()) {
            return false;
        }
        boolean creating = creating(text, head) > 0 && !text.at(at - 1).isMark(",");
        boolean inside = LowercaseWords.word(text.at(at - 1).folded())
                && !text.at(at - 2).isMark(",")
                && capitalFollows(text, at);
        return word.capital()
                || creating
                || inside
                || ofAPurpose(text, head, at)
                || SMALL_LETTERED.contains(word.folded())
                || !hasWeight(text, head, at);
    }
}
