package mx.vigia.analysis.language.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import mx.vigia.analysis.language.ArticleRange;
import mx.vigia.analysis.language.LegalCitation;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.language.query.QueryToken.Kind;

/** A range of more articles than can be asked for at once, where it stands in a question. */
final class WideRange {
    /** More tokens than the longest citation of a range has before the name of its law. */
    private static final int LONGEST = 12;

    private WideRange() {}

    /** The first that is too wide, among bare words, in quotes or in a field. */
    static Optional<ParseResult.Misunderstood> in(List<QueryToken> tokens) {
        if (tokens.stream().noneMatch(WideRange::hasFigures)) {
            return Optional.empty();
        }
        return IntStream.range(0, tokens.size())
                .boxed()
                .flatMap(at -> at(tokens, at).stream())
                .findFirst();
    }

    /** The cheap question first: most searches have no number. */
    private static boolean hasFigures(QueryToken token) {
        return token.text().chars().anyMatch(Character::isDigit);
    }

    private static Optional<ParseResult.Misunderstood> at(List<QueryToken> tokens, int from) {
        var token = tokens.get(from);
        if (isArticle(tokens, from - 1)) {
            return refused(LegalCitation.whole(token.text()), token);
        }
        return refused(cited(token.is(Kind.QUOTED) ? List.of(token) : words(tokens, from)), token);
    }

    private static boolean isArticle(List<QueryToken> tokens, int at) {
        return at >= 0
                && tokens.get(at).is(Kind.FIELD)
                && QueryField.named(tokens.get(at).text())
                        .filter(QueryField.ARTICLE::equals)
                        .isPresent();
    }

    private static List<QueryToken> words(List<QueryToken> tokens, int from) {
        var words = new ArrayList<QueryToken>();
        for (int at = from;
                at < tokens.size() && words.size() < LONGEST && tokens.get(at).is(Kind.WORD);
                at++) {
            words.add(tokens.get(at));
        }
        return words;
    }

    private static Optional<LegalCitation> cited(List<QueryToken> typed) {
        var words = typed.stream()
                .flatMap(token -> LegalCitation.words(token.text()).stream())
                .toList();
        return words.isEmpty() ? Optional.empty() : LegalCitation.at(words, 0);
    }

    private static Optional<ParseResult.Misunderstood> refused(Optional<LegalCitation> read, QueryToken token) {
        return read.filter(cited -> cited.width() > ArticleRange.MOST)
                .map(cited -> SyntaxError.WIDE_RANGE.at(token.at(), ArticleRange.MOST, String.valueOf(cited.width())))
                .map(QuerySyntaxException::misunderstood);
    }
}
