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
 * The query language: words (all of them), "phrases", -exclusion or NOT, OR (or O), groups in brackets, prefixes
 * (ciber*), the exact form (=caña), proximity (datos NEAR/5 menores, or CERCA/5) and fields (tema:ciberseguridad).
 */
public final class QueryLanguage {
    /** The most characters a query may have. */
    public static final int MAX_QUERY_LENGTH = 500;
    /** The most words, phrases and values a query may have. */
    public static final int MAX_CLAUSES = 64;
    /** The deepest nesting of brackets and exclusions. */
    public static final int MAX_DEPTH = 8;
    /** The fewest letters required before a star. */
    public static final int MIN_PREFIX_LENGTH = 3;

    /** The most words between the operands of NEAR; less than the gap between two values of a field. */
    public static final int MAX_NEAR_DISTANCE = 50;

    /** The most articles that <em>artículos 15 a 18</em> may cover, both ends included. */
    public static final int MAX_ARTICLES = ArticleRange.MAX_ARTICLES;

    private static final Pattern QUOTED_REGEX = Pattern.compile("[\"“”«»][^\"“”«»]*[\"“”«»]");

    private static final String TERM_END_REGEX = "(?:[\\s\\p{Z}()\"“”«»]|$)";

    /** A quotation, or a NEAR without a number. */
    private static final Pattern QUOTED_OR_BARE_NEAR_PATTERN = Pattern.compile(QUOTED_REGEX
            + "|(?<![^\\s\\p{Z}(+−–-])(?:NEAR|CERCA)(?!/\\d+" + TERM_END_REGEX + ")(?=/|" + TERM_END_REGEX + ")");

    private QueryLanguage() {}

    /**
     * Parses a query as typed; a blank one matches everything, one of punctuation only matches nothing. Glossary terms
     * are expanded to all their names, a range of articles to each article.
     */
    public static ParseResult read(String typed) {
        return switch (readLeniently(typed)) {
            case ParseResult.Parsed(Query.MatchAll all)
            when !isBlank(typed) -> SyntaxError.NO_WORDS.exceptionAt(0).toResult();
            case ParseResult other -> other;
        };
    }

    private static boolean isBlank(String typed) {
        return typed.codePoints().allMatch(letter -> Character.isWhitespace(letter) || Character.isSpaceChar(letter));
    }

    private static ParseResult readLeniently(String typed) {
        return PrintedCitation.parseAddress(typed)
                .<ParseResult>map(ParseResult.Parsed::new)
                .orElseGet(() -> readWords(typed));
    }

    private static ParseResult readWords(String typed) {
        return switch (readExactly(typed)) {
            case ParseResult.Parsed(var query) ->
                WideRange.findFirst(QueryLexer.tokens(typed))
                        .map(ParseResult.class::cast)
                        .orElseGet(() -> new ParseResult.Parsed(
                                PrintedCitation.orWholeCitation(query, SynonymExpansion.of(query))));
            case ParseResult.Invalid misunderstood -> misunderstood;
        };
    }

    /**
     * Parses a stored query. One that would be rejected today for a star between quotation marks keeps its meaning from
     * when such stars were ignored, and one with a NEAR without a number from when that was a word.
     */
    public static ParseResult readStored(String kept) {
        var today = readLeniently(kept);
        return Stream.of(withoutQuotedStars(kept), withNearAsWord(kept), withNearAsWord(withoutQuotedStars(kept)))
                .filter(before -> today instanceof ParseResult.Invalid)
                .map(QueryLanguage::readLeniently)
                .filter(ParseResult.Parsed.class::isInstance)
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

    /** Returns the terms of a query that are expanded to other names. */
    public static List<Query.Widened> termsIn(Query query) {
        return SynonymExpansion.in(query).stream()
                .filter(widened -> ReferenceRecognizer.recognize(widened).isEmpty())
                .toList();
    }

    /** Returns what a query refers to: cited articles and possible document numbers, as values of these fields. */
    public static List<Query.Value> referencesIn(Query query) {
        return ReferenceRecognizer.recognize(query);
    }

    /**
     * Returns names of terms, in either language, that begin with this folded text or contain a word that does,
     * shortest first.
     */
    public static List<String> termsStarting(String folded, int max) {
        return Glossary.known().namesStarting(folded, max);
    }

    /** Whether this is only the English name of a term, not also a Spanish one. */
    public static boolean isEnglishName(Query name) {
        return switch (name) {
            case Query.Word word -> Glossary.known().isEnglish(List.of(word.stem()));
            case Query.Phrase phrase -> Glossary.known().isEnglish(phrase.stems());
            default -> false;
        };
    }

    /** Whether this is an acronym that is also a word of its own, such as ACTA. */
    public static boolean isAmbiguousAcronym(Query name) {
        return name instanceof Query.Word word && Glossary.known().isAmbiguousAcronym(List.of(word.stem()));
    }

    /** Returns a query for one unqualified word in any running text. */
    public static Query word(String written) {
        return TermParser.words(QueryField.ANYWHERE, written, false);
    }

    /** Returns a query for each word of a phrase by itself. */
    public static Query wordsOf(Query.Phrase phrase) {
        return QuerySimplifier.all(phrase.words().stream()
                .map(word -> TermParser.words(phrase.field(), word, false))
                .toList());
    }

    /** Parses a query without expansion, such as a topic rule, which lists its names itself. */
    public static ParseResult readExactly(String typed) {
        try {
            if (typed.length() > MAX_QUERY_LENGTH) {
                throw SyntaxError.TOO_LONG.exceptionAt(MAX_QUERY_LENGTH, MAX_QUERY_LENGTH);
            }
            return new ParseResult.Parsed(new QueryParser(QueryLexer.tokens(typed)).query());
        } catch (QuerySyntaxException confusion) {
            return confusion.toResult();
        }
    }
}
