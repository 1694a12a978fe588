package mx.vigia.analysis.search.highlight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.vigia.analysis.search.highlight.HighlightedPassage.Piece;
import mx.vigia.analysis.text.EnclosingArticle;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;

/**
 * Splits passages into marked and unmarked pieces, and states the article in which each begins. A sentence that only
 * orders the reform ("Se reforma el artículo 4 … para quedar como sigue") repeats the title: it is shown where there is
 * nothing else.
 */
final class HighlightFragments extends PassageFormatter {
    private static final int MAX_PASSAGES = 2;
    private static final Pattern INSTRUCTION_PATTERN = Pattern.compile(
            "(?iU)\\bse (?:reforma|adiciona|deroga|modifica)n?\\b[^.]{0,120}\\b(?:art[ií]culos?|fracci[oó]n|fracciones|p[aá]rrafos?)\\b"
                    + "|\\bpara quedar como sigue\\b");
    private static final Pattern BLANKS_PATTERN = Pattern.compile("\\s+");
    private static final Pattern LOOSE_START_PATTERN = Pattern.compile("[\\s.,;:)]+");

    @Override
    public List<HighlightedPassage> format(Passage[] passages, String text) {
        return Stream.of(passages)
                .sorted(Comparator.comparing((Passage passage) -> isInstruction(passage, text))
                        .thenComparing(Comparator.comparing(Passage::getScore).reversed()))
                .limit(MAX_PASSAGES)
                .sorted(Comparator.comparingInt(Passage::getStartOffset))
                .map(passage -> new HighlightedPassage(
                        splitPassage(passage, text), EnclosingArticle.number(text, passage.getMatchStarts()[0])))
                .toList();
    }

    private static boolean isInstruction(Passage passage, String text) {
        return INSTRUCTION_PATTERN
                .matcher(text)
                .region(passage.getStartOffset(), passage.getEndOffset())
                .find();
    }

    static List<HighlightedPassage> cast(Object formatted) {
        if (!(formatted instanceof List<?> list)) {
            return List.of();
        }
        return list.stream().map(HighlightedPassage.class::cast).toList();
    }

    private static List<Piece> splitPassage(Passage passage, String text) {
        var pieces = new ArrayList<Piece>();
        int here = passage.getStartOffset();
        if (here > 0) {
            pieces.add(new Piece("…", false));
            var loose = LOOSE_START_PATTERN.matcher(text).region(here, passage.getMatchStarts()[0]);
            here = loose.lookingAt() ? loose.end() : here;
        }
        for (int i = 0; i < passage.getNumMatches(); i++) {
            int start = Math.max(here, passage.getMatchStarts()[i]);
            int end = Math.min(passage.getEndOffset(), passage.getMatchEnds()[i]);
            if (end > start) {
                add(pieces, text.substring(here, start), false);
                add(pieces, text.substring(start, end), true);
                here = end;
            }
        }
        add(pieces, text.substring(here, passage.getEndOffset()), false);
        if (passage.getEndOffset() < text.length()) {
            pieces.add(new Piece("…", false));
        }
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, boolean marked) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(
                    isSingleLine(text) ? text : BLANKS_PATTERN.matcher(text).replaceAll(" "), marked));
        }
    }

    /** Whether all blanks are single spaces, as in most pieces; faster than the regex. */
    private static boolean isSingleLine(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter < ' ' || letter == ' ' && i > 0 && text.charAt(i - 1) == ' ') {
                return false;
            }
        }
        return true;
    }
}
