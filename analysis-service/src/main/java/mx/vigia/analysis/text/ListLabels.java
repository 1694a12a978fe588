package mx.vigia.analysis.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The labels of fractions and clauses of a list ({@code I.-}, {@code a)}, {@code 3.}), which are numbering and no words. */
public record ListLabels(String text, List<TextToken> tokens) {
    private static final Pattern LABEL = Pattern.compile("[ivxlc]{1,8}|\\p{L}|\\d{1,3}");
    private static final Set<String> LATIN = Set.of("bis", "ter", "quater", "quintus", "quinquies", "sexies");
    private static final int LOOK_BACK = 24;
    private static final Set<String> REFERENCES = Set.of(
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
    private static final Set<String> ENDS = Set.of(";", ":", ".");

    /** The tokens without their labels. */
    public List<TextToken> removed() {
        var kept = new ArrayList<TextToken>();
        int i = 0;
        while (i < tokens.size()) {
            int after = afterLabel(i);
            if (after > i) {
                i = after;
            } else {
                kept.add(tokens.get(i++));
            }
        }
        return kept;
    }

    private int afterLabel(int at) {
        if (!begins(at) || !LABEL.matcher(word(at)).matches()) {
            return at;
        }
        int mark = at + 1 < tokens.size() && LATIN.contains(word(at + 1)) ? at + 2 : at + 1;
        if (mark >= tokens.size()) {
            return at;
        }
        boolean closed = word(mark).equals(")") && !isReferred(at);
        boolean dotted = word(mark).equals(".") && (capitalFollows(mark) || opensList(at));
        if (!closed && !dotted) {
            return at;
        }
        return mark + 1 < tokens.size() && word(mark + 1).equals("-") ? mark + 2 : mark + 1;
    }

    private boolean begins(int at) {
        if (at == 0 || tokens.get(at).opensLine() && !REFERENCES.contains(word(at - 1))) {
            return true;
        }
        var before = word(at - 1);
        boolean joined = before.equals("y") || before.equals("o");
        boolean listed = joined || before.equals(",");
        if (listed && at + 1 < tokens.size() && word(at + 1).equals(")")) {
            return true;
        }
        return ENDS.contains(before) || joined && at > 1 && Set.of(",", ";").contains(word(at - 2));
    }

    /** <i>Los incisos a), b) y c)</i> name others and label nothing. */
    private boolean isReferred(int at) {
        for (int i = at - 1; i >= Math.max(0, at - LOOK_BACK) && !ENDS.contains(word(i)); i--) {
            if (REFERENCES.contains(word(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean opensList(int at) {
        return at > 0 && Set.of(":", ";").contains(word(at - 1)) && !Character.isDigit(word(at).charAt(0));
    }

    private boolean capitalFollows(int mark) {
        int next = mark + 1 < tokens.size() && word(mark + 1).equals("-") ? mark + 2 : mark + 1;
        return next < tokens.size()
                && (Character.isUpperCase(text.charAt(tokens.get(next).from()))
                        || word(next).equals(TextTerm.ELLIPSIS));
    }

    private String word(int at) {
        return tokens.get(at).word();
    }
}
