package mx.vigia.analysis.language.query;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.vigia.analysis.language.ArticleRange;
import mx.vigia.analysis.language.Glossary;
import mx.vigia.analysis.language.QueryField;

/**
 * The one grammar: words (all of them), "phrases", -exclusion or NOT, OR (or O), groups in brackets, beginnings
 * (ciber*), the exact form (=caña), nearness (datos NEAR/5 menores, or CERCA/5) and fields (tema:ciberseguridad).
 */
public final class QueryLanguage {
    /** Characters a question may have. */
    public static final int MAX_QUERY_LENGTH = 500;
    /** Words, phrases and values a question may have. */
    public static final int MAX_CLAUSES = 64;
    /** How deep brackets and exclusions may stand in one another. */
    public static final int MAX_DEPTH = 8;
    /** Letters needed before a star. */
    public static final int MIN_PREFIX_LENGTH = 3;

    /** Words that may stand between two that are asked for near each other; fewer than lie between two values of a field. */
    public static final int MAX_NEAR_DISTANCE = 50;

    /** Articles that <em>artículos 15 a 18</em> may be of, both ends counted. */
    public static final int MAX_ARTICLES = ArticleRange.MAX_ARTICLES;

    private static final Pattern QUOTED_REGEX = Pattern.compile("[\"“”«»][^\"“”«»]*[\"“”«»]");

    private static final String TERM_END_REGEX = "(?:[\\s\\p{Z}()\"“”«»]|$)";

    /** A quotation, or a NEAR that says no number. */
    private static final Pattern QUOTED_OR_BARE_NEAR_PATTERN = Pattern.compile(QUOTED_REGEX
            + "|(?<![^\\s\\p{Z}(+−–-])(?:NEAR|CERCA)(?!/\\d+" + TERM_END_REGEX + ")(?=/|" + TERM_END_REGEX + ")");

    private QueryLanguage() {}

    /** Reads a question as typed; a blank one asks for everything, and one of signs only for nothing that there could be. Terms of the glossary ask for all their names, a range of articles for each. */
    public static ParseResult read(String typed) {
        return switch (readLeniently(typed)) {
            case ParseResult.Understood(Query.MatchAll all)
            when !isBlank(typed) -> SyntaxError.NO_WORDS.exceptionAt(0).misunderstood();
            case ParseResult other -> other;
        };
    }

    private static boolean isBlank(String typed) {
        return typed.codePoints().allMatch(letter -> Character.isWhitespace(letter) || Character.isSpaceChar(letter));
    }

    private static ParseResult readLeniently(String typed) {
        return PrintedCitation.parseAddress(typed)
                .<ParseResult>map(ParseResult.Understood::new)
                .orElseGet(() -> readWords(typed));
    }

    private static ParseResult readWords(String typed) {
        return switch (readExactly(typed)) {
            case ParseResult.Understood(var query) ->
                WideRange.findFirst(Lexer.tokens(typed))
                        .map(ParseResult.class::cast)
                        .orElseGet(() -> new ParseResult.Understood(
                                PrintedCitation.orWholeCitation(query, SynonymExpansion.of(query))));
            case ParseResult.Misunderstood misunderstood -> misunderstood;
        };
    }

    /**
     * Reads a question that was kept. One that would be refused today for a star between quotation marks asks what it asked when such stars counted for
     * nothing, and one with a NEAR without a number what it asked when that was a word.
     */
    public static ParseResult readStored(String kept) {
        var today = readLeniently(kept);
        return Stream.of(withoutQuotedStars(kept), withNearAsWord(kept), withNearAsWord(withoutQuotedStars(kept)))
                .filter(before -> today instanceof ParseResult.Misunderstood)
                .map(QueryLanguage::readLeniently)
                .filter(ParseResult.Understood.class::isInstance)
                .findFirst()
                .orElse(today);
    }

    private static String withNearAsWord(String kept) {
        return QUOTED_OR_BARE_NEAR_PATTERN
                .matcher(kept)
                .replaceAll(found -> Matcher.quoteReplacement(
                        Quotes.isQuote(found.group().charAt(0))
                                ? found.group()
                                : found.group().toLowerCase(Locale.ROOT)));
    }

    private static String withoutQuotedStars(String kept) {
        return QUOTED_REGEX
                .matcher(kept)
                .replaceAll(quoted -> Matcher.quoteReplacement(quoted.group().replace("*", "")));
    }

    /** The terms of a question that are looked for by other names, too. */
    public static List<Query.Widened> termsIn(Query query) {
        return SynonymExpansion.in(query).stream()
                .filter(widened -> ReferenceRecognizer.recognize(widened).isEmpty())
                .toList();
    }

    /** What a question refers to: articles that are cited, and what may be the number of a document, as values of these fields. */
    public static List<Query.Value> referencesIn(Query query) {
        return ReferenceRecognizer.recognize(query);
    }

    /** Names of terms, in either language, that begin like this folded text or have a word that does, the shortest first. */
    public static List<String> termsStarting(String folded, int most) {
        return Glossary.known().namesStarting(folded, most);
    }

    /** Whether this is the English name of a term, and no Spanish one. */
    public static boolean isEnglishName(Query name) {
        return switch (name) {
            case Query.Word word -> Glossary.known().isEnglish(List.of(word.stem()));
            case Query.Phrase phrase -> Glossary.known().isEnglish(phrase.stems());
            default -> false;
        };
    }

    /** One bare word, wherever it stands. */
    public static Query word(String written) {
        return TermParser.words(QueryField.ANYWHERE, written, false);
    }

    /** The words of a phrase, each by itself. */
    public static Query wordsOf(Query.Phrase phrase) {
        return QuerySimplifier.all(phrase.words().stream()
                .map(word -> TermParser.words(phrase.field(), word, false))
                .toList());
    }

    /** Reads a question that lists its names itself, such as a topic's rule. */
    public static ParseResult readExactly(String typed) {
        try {
            if (typed.length() > MAX_QUERY_LENGTH) {
                throw SyntaxError.TOO_LONG.exceptionAt(MAX_QUERY_LENGTH, MAX_QUERY_LENGTH);
            }
            return new ParseResult.Understood(new Parser(Lexer.tokens(typed)).query());
        } catch (QuerySyntaxException confusion) {
            return confusion.misunderstood();
        }
    }
}
