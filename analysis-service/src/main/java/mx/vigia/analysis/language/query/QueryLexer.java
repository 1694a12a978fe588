package mx.vigia.analysis.language.query;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.language.query.QueryToken.Kind;

/** Splits a query into tokens. */
final class QueryLexer {
    private static final String MINUS_SIGNS = "-−–";
    private static final Map<String, Kind> OPERATORS =
            Map.of("OR", Kind.OR, "O", Kind.OR, "|", Kind.OR, "AND", Kind.AND, "Y", Kind.AND, "NOT", Kind.NOT);

    /** Tokens that a dash may follow. */
    private static final Set<Kind> LEAF_END_KINDS = EnumSet.of(Kind.WORD, Kind.QUOTED, Kind.CLOSE);

    private static final Set<String> WORD_OPERATORS = Set.of("O", "Y", "NEAR", "CERCA");

    private static final Pattern NEAR_PATTERN = Pattern.compile("(?:NEAR|CERCA)/\\d+");

    /** A NEAR without its number, or with something else in its place. */
    private static final Pattern MALFORMED_NEAR_PATTERN = Pattern.compile("(?:NEAR|CERCA)(?:/.*)?");

    /** Tokens after which anything is a value. */
    private static final Set<Kind> VALUE_PREFIX_KINDS = EnumSet.of(Kind.FIELD, Kind.EXACT);

    private final String typed;
    private final List<QueryToken> tokens = new ArrayList<>();
    private int here;

    private QueryLexer(String typed) {
        this.typed = typed;
    }

    static List<QueryToken> tokens(String typed) {
        var lexer = new QueryLexer(typed);
        while (lexer.here < typed.length()) {
            lexer.next(typed.charAt(lexer.here));
        }
        lexer.tokens.add(new QueryToken(Kind.END, "", typed.length()));
        var tokens = lexer.isAllCapitals()
                ? lexer.tokens.stream().map(QueryLexer::spoken).toList()
                : lexer.tokens;
        tokens.stream()
                .filter(token -> token.isKind(Kind.NEAR_WHAT))
                .findFirst()
                .ifPresent(near -> {
                    throw SyntaxError.NEAR_WHAT.exceptionAt(near.at(), near.text(), QueryLanguage.MAX_NEAR_DISTANCE);
                });
        return tokens;
    }

    /** Whether all words are in capitals, as in a pasted title. */
    private boolean isAllCapitals() {
        var words = IntStream.range(0, tokens.size())
                .filter(at -> tokens.get(at).isKind(Kind.WORD))
                .filter(at -> at == 0 || !tokens.get(at - 1).isKind(Kind.FIELD))
                .mapToObj(at -> tokens.get(at).text())
                .toList();
        return !words.isEmpty()
                && words.stream().noneMatch(word -> word.codePoints().anyMatch(Character::isLowerCase));
    }

    /** Treats O, Y and CERCA as ordinary Spanish words in a query in capitals; OR and AND stay operators. */
    private static QueryToken spoken(QueryToken token) {
        return WORD_OPERATORS.contains(token.text()) && !token.isKind(Kind.QUOTED)
                ? new QueryToken(Kind.WORD, token.text(), token.at())
                : token;
    }

    private void next(char letter) {
        if (blank(letter)) {
            here++;
        } else if (letter == '(') {
            sign(Kind.OPEN);
        } else if (letter == ')') {
            sign(Kind.CLOSE);
        } else if (Quotes.isQuote(letter)) {
            readQuoted();
        } else if (MINUS_SIGNS.indexOf(letter) >= 0 && hasFollowingToken()) {
            sign(Kind.NOT);
        } else if (letter == '-') {
            readLooseSign();
        } else if (letter == '=' && hasFollowingToken()) {
            sign(Kind.EXACT);
        } else if (letter == '+' && hasFollowingToken()) {
            here++;
        } else {
            word();
        }
    }

    private void sign(Kind kind) {
        tokens.add(new QueryToken(kind, typed.substring(here, here + 1), here));
        here++;
    }

    /**
     * Reads a dash surrounded by blanks: after words it is punctuation, as in a title; at the start of a query its
     * operand is missing.
     */
    private void readLooseSign() {
        if (tokens.isEmpty() || !LEAF_END_KINDS.contains(tokens.getLast().kind())) {
            throw SyntaxError.LOOSE_NOT.exceptionAt(here);
        }
        here++;
    }

    private void readQuoted() {
        int end = Quotes.findClosing(typed, here);
        if (end < 0) {
            throw SyntaxError.OPEN_QUOTE.exceptionAt(here);
        }
        tokens.add(new QueryToken(Kind.QUOTED, typed.substring(here + 1, end), here));
        here = end + 1;
    }

    private void word() {
        int end = here;
        while (end < typed.length() && !isBreak(typed.charAt(end))) {
            end++;
        }
        var word = typed.substring(here, end);
        int colon = word.indexOf(':');
        if (colon > 0 && word.substring(0, colon).codePoints().allMatch(Character::isLetter)) {
            field(word.substring(0, colon), end == here + colon + 1 && !isQuoteAt(end));
        } else {
            tokens.add(new QueryToken(kind(word), word, here));
            here = end;
        }
    }

    private Kind kind(String word) {
        if (NEAR_PATTERN.matcher(word).matches()) {
            return Kind.NEAR;
        }
        boolean isValue = !tokens.isEmpty()
                && VALUE_PREFIX_KINDS.contains(tokens.getLast().kind());
        return MALFORMED_NEAR_PATTERN.matcher(word).matches() && !isValue
                ? Kind.NEAR_WHAT
                : OPERATORS.getOrDefault(word, Kind.WORD);
    }

    private void field(String name, boolean alone) {
        var known = QueryField.findByName(name);
        // "Asunto: …" in a pasted text is a word; the id of a clause follows its colon at once
        if (DateClauseParser.isDateName(name)
                || known.filter(field -> !alone || !field.isId()).isPresent()) {
            tokens.add(new QueryToken(Kind.FIELD, name, here));
        } else if (alone) {
            tokens.add(new QueryToken(Kind.WORD, name, here));
        } else {
            throw SyntaxError.UNKNOWN_FIELD.exceptionAt(
                    here, name, DateClauseParser.spanishNames(), DateClauseParser.englishNames());
        }
        here += name.length() + 1;
    }

    private boolean hasFollowingToken() {
        return here + 1 < typed.length() && !blank(typed.charAt(here + 1)) && typed.charAt(here + 1) != ')';
    }

    private boolean isQuoteAt(int position) {
        return position < typed.length() && Quotes.isQuote(typed.charAt(position));
    }

    private static boolean isBreak(char letter) {
        return blank(letter) || letter == '(' || letter == ')' || Quotes.isQuote(letter);
    }

    private static boolean blank(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }
}
