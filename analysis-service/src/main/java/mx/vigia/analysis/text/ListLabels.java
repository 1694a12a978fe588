package mx.vigia.analysis.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Removes the labels of fractions and clauses of a list ({@code I.-}, {@code a)}, {@code 3.}), which are numbering and
 * not words.
 */
public record ListLabels(String text, List<TextToken> tokens) {
    private static final Pattern LABEL_PATTERN = Pattern.compile("[ivxlc]{1,8}|\\p{L}|\\d{1,3}");
    private static final Set<String> LATIN_SUFFIXES = Set.of("bis", "ter", "quater", "quintus", "quinquies", "sexies");
    private static final int LOOK_BACK_LENGTH = 24;
    private static final Set<String> REFERENCE_WORDS = Set.of(
            "articulo",
            "articulos",
            "fraccion",
            "fracciones",
            "inciso",
            "incisos",
            "numeral",
            "numerales",
            "apartado",
            "apartados");
    private static final Set<String> LIST_ENDS = Set.of(";", ":", ".");

    /** Returns the tokens without labels. */
    public List<TextToken> removed() {
        var kept = new ArrayList<TextToken>();
        int i = 0;
        while (i < tokens.size()) {
            int after = endOfLabel(i);
            if (after > i) {
                i = after;
            } else {
                kept.add(tokens.get(i++));
            }
        }
        return kept;
    }

    private int endOfLabel(int at) {
        if (!isLabelStart(at) || !LABEL_PATTERN.matcher(word(at)).matches()) {
            return at;
        }
        int mark = at + 1 < tokens.size() && LATIN_SUFFIXES.contains(word(at + 1)) ? at + 2 : at + 1;
        if (mark >= tokens.size()) {
            return at;
        }
        boolean closed = word(mark).equals(")") && !isReference(at);
        boolean dotted = word(mark).equals(".") && (isFollowedByCapital(mark) || opensList(at));
        if (!closed && !dotted) {
            return at;
        }
        return mark + 1 < tokens.size() && word(mark + 1).equals("-") ? mark + 2 : mark + 1;
    }

    private boolean isLabelStart(int at) {
        if (at == 0 || tokens.get(at).opensLine() && !REFERENCE_WORDS.contains(word(at - 1))) {
            return true;
        }
        var before = word(at - 1);
        boolean joined = before.equals("y") || before.equals("o");
        boolean listed = joined || before.equals(",");
        if (listed && at + 1 < tokens.size() && word(at + 1).equals(")")) {
            return true;
        }
        return LIST_ENDS.contains(before)
                || joined && at > 1 && Set.of(",", ";").contains(word(at - 2));
    }

    /** Whether this is a reference: <i>Los incisos a), b) y c)</i> name others and label nothing. */
    private boolean isReference(int at) {
        for (int i = at - 1; i >= Math.max(0, at - LOOK_BACK_LENGTH) && !LIST_ENDS.contains(word(i)); i--) {
            if (REFERENCE_WORDS.contains(word(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean opensList(int at) {
        return at > 0 && Set.of(":", ";").contains(word(at - 1)) && !Character.isDigit(word(at).charAt(0));
    }

    private boolean isFollowedByCapital(int mark) {
        int next = mark + 1 < tokens.size() && word(mark + 1).equals("-") ? mark + 2 : mark + 1;
        return next < tokens.size()
                && (Character.isUpperCase(text.charAt(tokens.get(next).from()))
                        || word(next).equals(TextTerm.ELLIPSIS));
    }

    private String word(int at) {
        return tokens.get(at).word();
    }
}
