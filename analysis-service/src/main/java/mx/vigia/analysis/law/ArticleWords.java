package mx.vigia.analysis.law;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Article numbers written in words: "tercero transitorio", "décimo octavo", "treinta y seis". */
final class ArticleWords {
    private static final Map<String, Integer> ORDINALS = Map.ofEntries(
            Map.entry("primero", 1),
            Map.entry("primer", 1),
            Map.entry("segundo", 2),
            Map.entry("tercero", 3),
            Map.entry("tercer", 3),
            Map.entry("cuarto", 4),
            Map.entry("quinto", 5),
            Map.entry("sexto", 6),
            Map.entry("septimo", 7),
            Map.entry("octavo", 8),
            Map.entry("noveno", 9),
            Map.entry("decimo", 10),
            Map.entry("vigesimo", 20),
            Map.entry("trigesimo", 30),
            Map.entry("cuadragesimo", 40),
            Map.entry("quincuagesimo", 50));
    private static final Map<String, String> SPELLED_ORDINALS = Map.of(
            "septimo",
            "Séptimo",
            "decimo",
            "Décimo",
            "vigesimo",
            "Vigésimo",
            "trigesimo",
            "Trigésimo",
            "cuadragesimo",
            "Cuadragésimo",
            "quincuagesimo",
            "Quincuagésimo");
    private static final Map<String, Integer> CARDINALS = Map.ofEntries(
            Map.entry("uno", 1),
            Map.entry("dos", 2),
            Map.entry("tres", 3),
            Map.entry("cuatro", 4),
            Map.entry("cinco", 5),
            Map.entry("seis", 6),
            Map.entry("siete", 7),
            Map.entry("ocho", 8),
            Map.entry("nueve", 9),
            Map.entry("diez", 10),
            Map.entry("once", 11),
            Map.entry("doce", 12),
            Map.entry("trece", 13),
            Map.entry("catorce", 14),
            Map.entry("quince", 15),
            Map.entry("dieciseis", 16),
            Map.entry("diecisiete", 17),
            Map.entry("dieciocho", 18),
            Map.entry("diecinueve", 19),
            Map.entry("veinte", 20),
            Map.entry("veintiuno", 21),
            Map.entry("veintidos", 22),
            Map.entry("veintitres", 23),
            Map.entry("veinticuatro", 24),
            Map.entry("veinticinco", 25),
            Map.entry("veintiseis", 26),
            Map.entry("veintisiete", 27),
            Map.entry("veintiocho", 28),
            Map.entry("veintinueve", 29),
            Map.entry("treinta", 30),
            Map.entry("cuarenta", 40),
            Map.entry("cincuenta", 50),
            Map.entry("sesenta", 60),
            Map.entry("setenta", 70),
            Map.entry("ochenta", 80),
            Map.entry("noventa", 90),
            Map.entry("cien", 100),
            Map.entry("ciento", 100),
            Map.entry("doscientos", 200),
            Map.entry("trescientos", 300),
            Map.entry("cuatrocientos", 400));
    private static final Set<String> PART_NAMES =
            Set.of("parrafo", "parrafos", "fraccion", "inciso", "apartado", "capitulo", "titulo", "seccion");

    private ArticleWords() {}

    /** Returns the number in words that begins here; an ordinal before "párrafo" counts paragraphs. */
    static Optional<Number> parseAt(LegalTokenizer text, int index) {
        return parseOrdinal(text, index).or(() -> parseCardinal(text, index));
    }

    private static Optional<Number> parseOrdinal(LegalTokenizer text, int index) {
        int next = index;
        int value = 0;
        StringBuilder words = new StringBuilder();
        while (ORDINALS.containsKey(text.at(next).folded())) {
            String folded = text.at(next).folded();
            value += ORDINALS.get(folded);
            words.append(words.isEmpty() ? "" : " ").append(spellOut(folded));
            next++;
        }
        boolean counts = next > index && !isOrdinalOfParts(text, next);
        return counts ? Optional.of(new Number(String.valueOf(value), words.toString(), next)) : Optional.empty();
    }

    /**
     * Whether ordinals count paragraphs: in "el segundo y tercer párrafo" the counted noun follows the last ordinal.
     */
    private static boolean isOrdinalOfParts(LegalTokenizer text, int from) {
        int next = from;
        while (continuesList(text, next)) {
            next++;
        }
        return PART_NAMES.contains(text.at(next).folded());
    }

    private static boolean continuesList(LegalTokenizer text, int at) {
        return ORDINALS.containsKey(text.at(at).folded())
                || isConjunction(text.at(at)) && !text.at(at).isWord("articulo")
                || text.at(at).isWord("ultimo")
                || text.at(at).isWord("penultimo");
    }

    private static Optional<Number> parseCardinal(LegalTokenizer text, int index) {
        int next = index;
        int value = 0;
        while (CARDINALS.containsKey(text.at(next).folded())) {
            value += CARDINALS.get(text.at(next).folded());
            next++;
            boolean joined = text.at(next).isWord("y")
                    && value % 10 == 0
                    && CARDINALS.getOrDefault(text.at(next + 1).folded(), 10) < 10;
            next += joined ? 1 : 0;
        }
        return next > index ? Optional.of(new Number(String.valueOf(value), null, next)) : Optional.empty();
    }

    private static String spellOut(String folded) {
        return SPELLED_ORDINALS.getOrDefault(folded, Character.toUpperCase(folded.charAt(0)) + folded.substring(1));
    }

    /** Whether the list of ordinals from here on ends in "transitorio(s)". */
    static boolean endsInTransitory(LegalTokenizer text, int index) {
        int next = index;
        while (isConjunction(text.at(next))
                || ORDINALS.containsKey(text.at(next).folded())) {
            next++;
        }
        return List.of("transitorio", "transitorios").contains(text.at(next).folded());
    }

    private static boolean isConjunction(LegalToken lexeme) {
        return lexeme.isMark(",")
                || lexeme.isWord("y")
                || lexeme.isWord("e")
                || lexeme.isWord("articulo")
                || lexeme.isWord("los")
                || lexeme.isWord("el");
    }

    /** @param ordinal the words of an ordinal, null for a cardinal */
    record Number(String value, String ordinal, int after) {}
}
