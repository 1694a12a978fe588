package mx.vigia.analysis.search.highlight;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import mx.vigia.analysis.search.highlight.HighlightedPassage.Piece;
import mx.vigia.analysis.text.EnclosingArticle;
import org.apache.lucene.search.uhighlight.PassageFormatter;

/** Splits passages into marked and unmarked pieces, and states the article in which each begins. */
final class HighlightFragments extends PassageFormatter {
    private static final Pattern BLANKS_PATTERN = Pattern.compile("\\s+");
    private static final Pattern LOOSE_START_PATTERN = Pattern.compile("[\\s.,;:)]+");

    @Override
    public List<HighlightedPassage> format(org.apache.lucene.search.uhighlight.Passage[] passages, String text) {
        var shown = new ArrayList<HighlightedPassage>();
        for (var passage : passages) {
            shown.add(new HighlightedPassage(
                    splitPassage(passage, text), EnclosingArticle.number(text, passage.getMatchStarts()[0])));
        }
        return shown;
    }

    static List<HighlightedPassage> cast(Object formatted) {
        if (!(formatted instanceof List<?> list)) {
            return List.of();
        }
        return list.stream().map(HighlightedPassage.class::cast).toList();
    }

    private static List<Piece> splitPassage(org.apache.lucene.search.uhighlight.Passage passage, String text) {
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
