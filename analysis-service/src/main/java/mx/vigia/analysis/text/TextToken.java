package mx.vigia.analysis.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A word, a number or a mark, as printed and folded. */
public record TextToken(String word, int from, int to, boolean opensLine) {
    private static final int MAX_WORD_LENGTH = 60;
    private static final String DOTS = ".…";
    private static final Pattern TOKEN_PATTERN = Pattern.compile(
            "\\p{L}{1,60}|\\d{1,15}(?:[.,]\\d{1,6}){0,6}(?:\\.?[oO]\\b|[º°ª])?|[\\[(]?\\s?(?:\\.{3,60}|…)\\s?[\\])]?|[^\\s\\p{javaWhitespace}\\p{L}\\d]");
    private static final Pattern ORDINAL_MARK_PATTERN = Pattern.compile("\\.?[oOº°ª]$");
    private static final Pattern THOUSANDS_SEPARATOR_PATTERN = Pattern.compile("[,.](?=\\d{3}(?!\\d))");
    private static final Pattern ZERO_CENTS_PATTERN = Pattern.compile("[.,]00$");

    /** Returns all tokens of a text from this position on. */
    public static List<TextToken> tokenize(String text, int from) {
        var tokens = new ArrayList<TextToken>();
        var printed = TOKEN_PATTERN.matcher(text);
        int last = from;
        for (int at = from; at < text.length(); ) {
            int end = end(text, at, printed);
            if (end > at) {
                boolean opens = tokens.isEmpty() || text.indexOf('\n', last, at) >= 0;
                tokens.add(new TextToken(normalize(text.substring(at, end)), at, end, opens));
                last = end;
            }
            at = Math.max(at + 1, end);
        }
        return tokens;
    }

    /**
     * Returns the end of the token that begins here, or this position if none does; plain words and the blanks between
     * them use no pattern.
     */
    private static int end(String text, int at, Matcher printed) {
        if (isBlank(text, at)) {
            return at;
        }
        int end = at;
        while (end < text.length() && end - at < MAX_WORD_LENGTH && Character.isLetter(text.charAt(end))) {
            end++;
        }
        boolean plainWord = end > at && (end == text.length() || !Character.isSurrogate(text.charAt(end)));
        return plainWord || !printed.region(at, text.length()).lookingAt() ? end : printed.end();
    }

    /** Whether a blank is here; a blank before dots belongs to them. */
    private static boolean isBlank(String text, int at) {
        return Character.isWhitespace(text.charAt(at))
                && (at + 1 == text.length() || DOTS.indexOf(text.charAt(at + 1)) < 0);
    }

    public boolean isNumber() {
        return Character.isDigit(word.charAt(0));
    }

    public boolean isWord() {
        return Character.isLetterOrDigit(word.charAt(0)) || word.equals(TextTerm.ELLIPSIS) || word.equals("%");
    }

    TextToken withText(String other, int end) {
        return new TextToken(other, from, end, opensLine);
    }

    private static String normalize(String printed) {
        char first = printed.charAt(0);
        if (Character.isLetter(first)) {
            return Folding.of(printed);
        }
        if (Character.isDigit(first)) {
            var figure = THOUSANDS_SEPARATOR_PATTERN
                    .matcher(ORDINAL_MARK_PATTERN.matcher(printed).replaceAll(""))
                    .replaceAll("");
            return ZERO_CENTS_PATTERN.matcher(figure).replaceAll("");
        }
        boolean dots = printed.contains("...") || printed.contains("…");
        return dots ? TextTerm.ELLIPSIS : printed.strip();
    }
}
