package mx.vigia.analysis.text.obligation.duty;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import mx.vigia.analysis.text.TextToken;

/** The words and marks of a legal text, with safe access: there is nothing before the first and after the last. */
final class LegalTokens {
    private static final Set<String> QUOTES = Set.of("\"", "“", "”", "«", "»");

    /** The expressions of the rules, which are constants. */
    private static final Map<String, Pattern> PATTERNS = new ConcurrentHashMap<>();

    private final String text;
    private final List<TextToken> tokens;
    private final BitSet paragraphs = new BitSet();

    LegalTokens(String text) {
        this.text = text;
        this.tokens = TextToken.tokenize(text, 0);
        for (int i = 1; i < tokens.size(); i++) {
            paragraphs.set(
                    i,
                    tokens.get(i).opensLine()
                            && isBlankLine(tokens.get(i - 1).to(), tokens.get(i).from()));
        }
    }

    /** Whether a blank line lies between two tokens. */
    private boolean isBlankLine(int from, int to) {
        int first = text.indexOf('\n', from);
        int second = first < 0 ? -1 : text.indexOf('\n', first + 1);
        return second >= 0 && second < to;
    }

    int size() {
        return tokens.size();
    }

    /** Returns a folded word or a mark, empty outside of the text. */
    String word(int at) {
        return at < 0 || at >= tokens.size() ? "" : tokens.get(at).word();
    }

    /** Whether the word here matches a regular expression, which is compiled once. */
    boolean is(int at, String regex) {
        return PATTERNS.computeIfAbsent(regex, Pattern::compile)
                .matcher(word(at))
                .matches();
    }

    /** Whether these words stand here, given with single blanks. */
    boolean matches(int at, String words) {
        if (word(at).isEmpty() || !words.startsWith(word(at))) {
            return false;
        }
        int next = at;
        for (var word : words.split(" ")) {
            if (!word(next++).equals(word)) {
                return false;
            }
        }
        return true;
    }

    /** Whether one of these phrases stands here. */
    boolean matchesAny(int at, Iterable<String> phrases) {
        for (var phrase : phrases) {
            if (matches(at, phrase)) {
                return true;
            }
        }
        return false;
    }

    String printed(int at) {
        return word(at).isEmpty()
                ? ""
                : text.substring(tokens.get(at).from(), tokens.get(at).to());
    }

    boolean isCapital(int at) {
        var printed = printed(at);
        return !printed.isEmpty() && Character.isUpperCase(printed.charAt(0));
    }

    boolean isWord(int at) {
        return !word(at).isEmpty() && Character.isLetter(word(at).charAt(0));
    }

    boolean isNumber(int at) {
        return !word(at).isEmpty() && Character.isDigit(word(at).charAt(0));
    }

    boolean isQuote(int at) {
        return QUOTES.contains(word(at));
    }

    /** Whether a new paragraph begins with this token. */
    boolean opensParagraph(int at) {
        return at <= 0 || paragraphs.get(at);
    }

    /** Returns the range from one token to another, exclusive; none if it is empty. */
    TextSpan span(int first, int end) {
        return end <= first
                ? TextSpan.NONE
                : new TextSpan(tokens.get(first).from(), tokens.get(end - 1).to());
    }
}
