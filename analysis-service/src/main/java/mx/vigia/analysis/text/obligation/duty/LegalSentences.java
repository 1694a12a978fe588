package mx.vigia.analysis.text.obligation.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Splits a legal text into sentences, and tells the labels of articles, fractions and clauses from its words. */
final class LegalSentences {
    private static final Pattern FRACTION_PATTERN =
            Pattern.compile("[IVXLC]{1,8}|[ivx]{1,5}|[a-zñ]|[A-Z]|\\d{1,2}(?:\\.\\d{1,2}){0,2}");
    private static final Pattern HEADING_PATTERN =
            Pattern.compile("articulos?|clausula|transitorio|(?:unic|primer|segund|tercer|cuart|quint|sext|septim"
                    + "|octav|noven|decim|vigesim|trigesim|cuadragesim)[oa]?");
    private static final Set<String> LATIN_SUFFIXES = Set.of("bis", "ter", "quater", "quinquies", "sexies");
    private static final Set<String> ABBREVIATIONS = GrammarWords.set("abbreviations");
    private static final Set<String> BULLETS = Set.of("•", "·", "–", "-", "*", "▪");
    /**
     * The maximum number of words and marks of a sentence; longer ones are tables or lists without stops, not prose.
     */
    private static final int MAX_SENTENCE_TOKENS = 1_500;

    private static final int MAX_HEADING_TOKENS = 9;

    private final LegalTokens tokens;
    private final List<LegalSentence> found = new ArrayList<>();

    private LegalSentences(LegalTokens tokens) {
        this.tokens = tokens;
    }

    static List<LegalSentence> split(LegalTokens tokens) {
        var sentences = new LegalSentences(tokens);
        int start = 0;
        while (start < tokens.size()) {
            start = sentences.addFrom(start);
        }
        return sentences.found;
    }

    private int addFrom(int start) {
        int heading = endOfHeading(start);
        while (BULLETS.contains(tokens.word(heading))) {
            heading++;
        }
        int from = endOfLabel(heading);
        int end = from;
        while (end < tokens.size() && !isEnd(end, from)) {
            end++;
        }
        if (end > from && end - from <= MAX_SENTENCE_TOKENS) {
            boolean colon = tokens.word(end).equals(":");
            found.add(new LegalSentence(from, end, from > heading || isItem(from), colon));
        }
        boolean mark = Set.of(".", ":", ";", "y", "o").contains(tokens.word(end));
        return Math.max(start + 1, mark ? end + 1 : end);
    }

    /** Whether an item of a list begins without a label: with an infinitive, as no sentence of prose does. */
    private boolean isItem(int from) {
        boolean opens = tokens.opensParagraph(from) || tokens.is(from - 1, "[:;]|[•·–▪*]");
        return opens && tokens.isCapital(from) && VerbForms.isInfinitive(tokens.word(from));
    }

    private boolean isEnd(int at, int from) {
        if (at > from && tokens.opensParagraph(at)) {
            return true;
        }
        return switch (tokens.word(at)) {
            case "." -> isFullStop(at, from);
            case ":", ";" -> tokens.opensParagraph(at + 1) || endOfLabel(at + 1) > at + 1;
            case "y", "o" ->
                Set.of(",", ";").contains(tokens.word(at - 1))
                        && !tokens.word(at - 2).equals(")")
                        && endOfLabel(at + 1) > at + 1;
            default -> false;
        };
    }

    private boolean isFullStop(int at, int from) {
        int next = at + 1;
        while (tokens.isQuote(next)
                || tokens.word(next).equals("-")
                || tokens.word(next).equals("(")) {
            next++;
        }
        boolean numbered = tokens.isNumber(at - 1) && tokens.word(at + 1).equals("-");
        boolean initial = at - 1 > from
                && tokens.word(at - 1).length() == 1
                && tokens.isCapital(at - 1)
                && !tokens.printed(at - 1).matches("[IVX]");
        boolean goesOn = numbered || initial || ABBREVIATIONS.contains(tokens.word(at - 1));
        return next >= tokens.size()
                || tokens.opensParagraph(at + 1)
                || !goesOn && (tokens.isCapital(next) || endOfLabel(next) > next);
    }

    /** Returns where the heading of an article or ordinal clause ends that begins here, or this place. */
    private int endOfHeading(int start) {
        if (!tokens.isCapital(start)
                || !HEADING_PATTERN.matcher(tokens.word(start)).matches()) {
            return start;
        }
        int at = start;
        while (at - start < MAX_HEADING_TOKENS && isInHeading(at)) {
            at++;
        }
        boolean closed = tokens.word(at).equals(".") || tokens.word(at).equals("-");
        return closed ? endOfMarks(at) : start;
    }

    private boolean isInHeading(int at) {
        var word = tokens.word(at);
        boolean hyphen = word.equals("-")
                && (tokens.isNumber(at - 1) || tokens.word(at - 1).equals(".") && tokens.isNumber(at - 2))
                && tokens.word(at + 1).length() == 1;
        boolean dot = word.equals(".")
                && tokens.isNumber(at - 1)
                && tokens.word(at + 1).equals("-")
                && tokens.word(at + 2).length() == 1;
        return tokens.isNumber(at)
                || hyphen
                || dot
                || word.length() == 1
                        && tokens.isCapital(at)
                        && tokens.word(at - 1).equals("-")
                || LATIN_SUFFIXES.contains(word)
                || HEADING_PATTERN.matcher(word).matches();
    }

    /** Returns where the label of a fraction ends that begins here, or this place. */
    private int endOfLabel(int start) {
        if (!FRACTION_PATTERN.matcher(tokens.printed(start)).matches()) {
            return start;
        }
        int mark = LATIN_SUFFIXES.contains(tokens.word(start + 1)) ? start + 2 : start + 1;
        boolean closed = Set.of(".", ")", ":").contains(tokens.word(mark));
        int end = closed ? endOfMarks(mark) : start;
        return end > start
                        && (tokens.isCapital(end)
                                || tokens.isQuote(end)
                                || tokens.word(mark).equals(")"))
                ? end
                : start;
    }

    private int endOfMarks(int at) {
        int end = at;
        while (Set.of(".", "-", ")", ":").contains(tokens.word(end))) {
            end++;
        }
        return end;
    }
}
