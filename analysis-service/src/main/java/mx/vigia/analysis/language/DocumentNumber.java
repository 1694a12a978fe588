package mx.vigia.analysis.language;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Recognises document numbers with the words before and the date after them: <em>Gaceta 6616-I-1</em>, <em>Boletín N°
 * 12345-07</em>, <em>H.R. 21</em>, <em>Gaceta Parlamentaria, núm. 7121-II-1, jueves 3 de septiembre de 2026</em>.
 */
public final class DocumentNumber {
    private static final Set<String> LABELS = Set.of(
            "gaceta",
            "gazette",
            "parlamentaria",
            "boletin",
            "bulletin",
            "numero",
            "num",
            "no",
            "n",
            "nº",
            "n.º",
            "n.o",
            "nro",
            "number",
            "expediente",
            "exp",
            "folio",
            "clave",
            "codigo",
            "code",
            "dof",
            "asunto",
            "proyecto");
    private static final Set<String> SERIES = Set.of(
            "hr", "s", "hres", "sres", "hjres", "sjres", "hconres", "sconres", "hb", "sb", "ab", "pl", "plp", "pec",
            "pdl", "mpv");

    /** Words allowed within such labels: whose gazette, and of which year of sessions. */
    private static final Set<String> LABEL_FILLERS = Set.of(
            "de",
            "del",
            "la",
            "el",
            "los",
            "senado",
            "camara",
            "diputados",
            "republica",
            "diario",
            "oficial",
            "federacion",
            "año",
            "epoca",
            "tomo",
            "vol",
            "volumen",
            "legislatura");

    private static final Pattern ROMAN_PATTERN = Pattern.compile("[ivxlc]{1,8}");
    private static final Set<String> EDITION_WORDS = Set.of("edicion", "edition");
    private static final Pattern ENTRY_PATTERN = Pattern.compile("\\d{1,4}");
    private static final int MAX_LABELS = 16;
    private static final int MAX_SERIES_WORDS = 3;

    /** Numbers so unlike a word or an amount that a date after them is enough, without a label. */
    private static final Pattern UNMISTAKABLE_PATTERN = Pattern.compile("\\d[\\p{L}\\d]*[/-][\\p{L}\\d/-]+");

    /** The number of leading query words that name a document, and its number; 0 words if none do. */
    public record Read(int words, String number) {
        private static final Read NONE = new Read(0, "");
    }

    private DocumentNumber() {}

    /**
     * Returns a series number without the signs people add or omit: {@code H.R. 21} and {@code HR 21} become
     * {@code hr21}.
     */
    public static String compact(String number) {
        return TextAnalyzer.fold(number).replace(".", "").replace(" ", "");
    }

    /** Returns the blank-separated words of the input, folded and without punctuation at their edges. */
    public static List<String> words(String typed) {
        return Arrays.stream(TextAnalyzer.fold(typed).split(" "))
                .map(TrimmedPunctuation::trim)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Returns the number at the beginning of these words, if it follows a label or precedes its date. */
    public static Read parse(List<String> words) {
        var labelled = readLabelled(words);
        return labelled.words() > 0 ? labelled : readOfSeries(words);
    }

    private static Read readLabelled(List<String> words) {
        int at = endOfLabels(words);
        if (at == words.size() || !TextAnalyzer.canBeDocumentNumber(words.get(at))) {
            return Read.NONE;
        }
        int end = endOfDay(words, at + 1);
        boolean meant =
                at > 0 || end > 1 && UNMISTAKABLE_PATTERN.matcher(words.get(at)).matches();
        return meant ? new Read(end, words.get(at)) : Read.NONE;
    }

    private static int endOfLabels(List<String> words) {
        int at = 0;
        while (at < words.size() && at < MAX_LABELS) {
            int day = at == 0 ? 0 : IssueDateParser.after(words, at);
            if (day > at) {
                at = day;
            } else if (LABELS.contains(words.get(at)) || at > 0 && canStandAmongLabels(words.get(at))) {
                at++;
            } else {
                break;
            }
        }
        return at;
    }

    private static boolean canStandAmongLabels(String word) {
        return LABEL_FILLERS.contains(word) || ROMAN_PATTERN.matcher(word).matches();
    }

    /**
     * Returns the index after a date and the edition of that day or the entry in it: <em>, edición matutina</em>,
     * <em>(12)</em>.
     */
    private static int endOfDay(List<String> words, int from) {
        int at = IssueDateParser.after(words, from);
        if (at == from) {
            return from;
        }
        if (at + 1 < words.size() && EDITION_WORDS.contains(words.get(at))) {
            return at + 2;
        }
        return at + 1 == words.size() && ENTRY_PATTERN.matcher(words.get(at)).matches() ? at + 1 : at;
    }

    private static Read readOfSeries(List<String> words) {
        var series = new StringBuilder();
        for (int at = 0; at < Math.min(MAX_SERIES_WORDS, words.size()); at++) {
            if (TextAnalyzer.canBeDocumentNumber(words.get(at))) {
                return SERIES.contains(series.toString())
                        ? new Read(at + 1, compact(series + words.get(at)))
                        : Read.NONE;
            }
            series.append(compact(words.get(at)));
        }
        return Read.NONE;
    }
}
