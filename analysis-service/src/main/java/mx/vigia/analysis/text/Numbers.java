package mx.vigia.analysis.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import mx.vigia.platform.time.MonthNames;

/** Converts numbers in words to figures, and drops a number given twice, as in <i>quince (15) días</i>. */
public record Numbers(List<TextToken> tokens) {
    private static final Set<String> ONE_WORDS = Set.of("un", "uno", "una");
    private static final Set<String> RESTATEMENT_WORDS =
            Set.of("a", "y", "pesos", "de", "m", "n", ".", ",", "/", "$", "%", "00", "por", "ciento");

    public List<TextToken> asFigures() {
        var figures = new ArrayList<TextToken>();
        int i = 0;
        while (i < tokens.size()) {
            int end = endOfNumber(i);
            if (end > i) {
                figures.add(tokens.get(i)
                        .withText(value(i, end), tokens.get(end - 1).to()));
                i = end;
            } else {
                figures.add(tokens.get(i++));
            }
        }
        return new Numbers(figures).uniqueTokens();
    }

    private int endOfNumber(int from) {
        if (isFirstOfMonth(from)) {
            return from + 1;
        }
        if (!NumberWords.isNumberWord(word(from)) || isPercentage(from)) {
            return from;
        }
        var figures = new NumberWords();
        int at = from;
        while (at < tokens.size()) {
            int next = at > from && word(at).equals("y") ? at + 1 : at;
            if (next >= tokens.size() || !NumberWords.isNumberWord(word(next)) || !figures.add(word(next))) {
                break;
            }
            at = next + 1;
        }
        return at == from + 1 && ONE_WORDS.contains(word(from)) ? from : at;
    }

    /** Whether this is <i>por ciento</i>, which is not the number hundred. */
    private boolean isPercentage(int at) {
        return at > 0 && word(at).equals("ciento") && word(at - 1).equals("por");
    }

    private boolean isFirstOfMonth(int at) {
        return word(at).equals("primero") && at + 2 < tokens.size() && MonthNames.SPANISH.contains(word(at + 2));
    }

    private String value(int from, int end) {
        if (word(from).equals("primero")) {
            return "1";
        }
        var figures = new NumberWords();
        for (int i = from; i < end; i++) {
            if (!word(i).equals("y")) {
                figures.add(word(i));
            }
        }
        return String.valueOf(figures.value());
    }

    private List<TextToken> uniqueTokens() {
        var kept = new ArrayList<TextToken>();
        int i = 0;
        while (i < tokens.size()) {
            int close = word(i).equals("(") ? endOfRestatement(i, kept) : i;
            if (close > i) {
                i = close;
            } else {
                kept.add(tokens.get(i++));
            }
        }
        return kept;
    }

    private int endOfRestatement(int open, List<TextToken> before) {
        var numbers = new ArrayList<String>();
        int at = open + 1;
        while (at < tokens.size() && (tokens.get(at).isNumber() || RESTATEMENT_WORDS.contains(word(at)))) {
            if (tokens.get(at).isNumber() && !isCents(at)) {
                numbers.add(word(at));
            }
            at++;
        }
        boolean closed = at < tokens.size() && word(at).equals(")");
        return closed && !numbers.isEmpty() && numbers.equals(last(before, numbers.size())) ? at + 1 : open;
    }

    private boolean isCents(int at) {
        return word(at).equals("00") || word(at - 1).equals("/");
    }

    private static List<String> last(List<TextToken> tokens, int count) {
        var numbers =
                tokens.stream().filter(TextToken::isNumber).map(TextToken::word).toList();
        return numbers.subList(Math.max(0, numbers.size() - count), numbers.size());
    }

    private String word(int at) {
        return tokens.get(at).word();
    }
}
