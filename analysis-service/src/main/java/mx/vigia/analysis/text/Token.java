package mx.vigia.analysis.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A word, a number or a mark as it is printed, and folded. */
record Token(String word, int from, int to, boolean opensLine) {
    private static final Pattern PRINTED = Pattern.compile(
            "\\d{1,15}(?:[.,]\\d{1,6}){0,6}(?:\\.?[oO]\\b|[º°ª])?|\\p{L}{1,60}|[\\[(]?\\s?(?:\\.{3,60}|…)\\s?[\\])]?|[^\\s\\p{javaWhitespace}\\p{L}\\d]");
    private static final Pattern ORDINAL_MARK = Pattern.compile("\\.?[oOº°ª]$");
    private static final Pattern THOUSANDS = Pattern.compile("[,.](?=\\d{3}(?!\\d))");
    private static final Pattern ZERO_CENTS = Pattern.compile("[.,]00$");

    /** All the tokens of a text from here on. */
    static List<Token> in(String text, int from) {
        var tokens = new ArrayList<Token>();
        var found = PRINTED.matcher(text).region(from, text.length());
        int last = from;
        while (found.find()) {
            boolean opens =
                    tokens.isEmpty() || text.substring(last, found.start()).indexOf('\n') >= 0;
            tokens.add(new Token(plain(found.group()), found.start(), found.end(), opens));
            last = found.end();
        }
        return tokens;
    }

    boolean isNumber() {
        return Character.isDigit(word.charAt(0));
    }

    boolean isWord() {
        return Character.isLetterOrDigit(word.charAt(0)) || word.equals(Term.ELLIPSIS) || word.equals("%");
    }

    Token saying(String other, int end) {
        return new Token(other, from, end, opensLine);
    }

    private static String plain(String printed) {
        char first = printed.strip().charAt(0);
        if (Character.isDigit(first)) {
            var figure = THOUSANDS
                    .matcher(ORDINAL_MARK.matcher(printed).replaceAll(""))
                    .replaceAll("");
            return ZERO_CENTS.matcher(figure).replaceAll("");
        }
        boolean dots = printed.contains("...") || printed.contains("…");
        return dots ? Term.ELLIPSIS : Character.isLetter(first) ? Folding.of(printed) : printed.strip();
    }
}
