package mx.vigia.analysis.language.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import mx.vigia.analysis.language.ArticleRange;
import mx.vigia.analysis.language.LegalCitation;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.language.query.QueryToken.Kind;

/** Detects a range of more articles than one query may cover. */
final class WideRange {
    /** More tokens than the longest citation of a range has before its law's name. */
    private static final int MAX_TOKENS = 12;

    private WideRange() {}

    /** Returns the error of the first range that is too wide, among unqualified words, in quotes or in a field. */
    static Optional<ParseResult.Invalid> findFirst(List<QueryToken> tokens) {
        if (tokens.stream().noneMatch(WideRange::hasDigits)) {
            return Optional.empty();
        }
        return IntStream.range(0, tokens.size())
                .boxed()
                .flatMap(at -> findAt(tokens, at).stream())
                .findFirst();
    }

    /** Whether the token has digits; a cheap check, since most searches have no number. */
    private static boolean hasDigits(QueryToken token) {
        return token.text().chars().anyMatch(Character::isDigit);
    }

    private static Optional<ParseResult.Invalid> findAt(List<QueryToken> tokens, int from) {
        var token = tokens.get(from);
        if (isArticleField(tokens, from - 1)) {
            return toProblem(LegalCitation.parseWhole(token.text()), token);
        }
        return toProblem(findCitation(token.isKind(Kind.QUOTED) ? List.of(token) : words(tokens, from)), token);
    }

    private static boolean isArticleField(List<QueryToken> tokens, int at) {
        return at >= 0
                && tokens.get(at).isKind(Kind.FIELD)
                && QueryField.findByName(tokens.get(at).text())
                        .filter(QueryField.ARTICLE::equals)
                        .isPresent();
    }

    private static List<QueryToken> words(List<QueryToken> tokens, int from) {
        var words = new ArrayList<QueryToken>();
        for (int at = from;
                at < tokens.size()
                        && words.size() < MAX_TOKENS
                        && tokens.get(at).isKind(Kind.WORD);
                at++) {
            words.add(tokens.get(at));
        }
        return words;
    }

    private static Optional<LegalCitation> findCitation(List<QueryToken> typed) {
        var words = typed.stream()
                .flatMap(token -> LegalCitation.words(token.text()).stream())
                .toList();
        return words.isEmpty() ? Optional.empty() : LegalCitation.parseAt(words, 0);
    }

    private static Optional<ParseResult.Invalid> toProblem(Optional<LegalCitation> read, QueryToken token) {
        return read.filter(cited -> cited.width() > ArticleRange.MAX_ARTICLES)
                .map(cited -> SyntaxError.WIDE_RANGE.exceptionAt(
                        token.at(), ArticleRange.MAX_ARTICLES, String.valueOf(cited.width())))
                .map(QuerySyntaxException::toResult);
    }
}
