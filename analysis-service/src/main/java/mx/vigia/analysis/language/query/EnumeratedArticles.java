package mx.vigia.analysis.language.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mx.vigia.analysis.language.ArticleRange;
import mx.vigia.analysis.language.CitedLaws;
import mx.vigia.analysis.language.CitedParts;
import mx.vigia.analysis.language.LegalCitation;

/**
 * Articles of one law, cited one after the other: <em>artículos 4, 8, 10 y 16 de la Ley de Seguridad Nacional</em>,
 * <em>arts. 6 y 7 CPEUM</em>.
 *
 * @param cited each article or range, with the law
 * @param after the index after the citation
 */
record EnumeratedArticles(List<LegalCitation> cited, int after) {
    private static final Set<String> CONJUNCTIONS = Set.of("y", "e", "o", "u", "and", "or");

    /**
     * Returns an enumeration of at least two articles at this index, and at most {@link ArticleRange#MAX_ARTICLES} in
     * total.
     */
    static Optional<EnumeratedArticles> parseAt(List<String> words, int from) {
        if (!LegalCitation.isArticleWord(words, from)) {
            return Optional.empty();
        }
        var cited = new ArrayList<LegalCitation>();
        int at = from + 1;
        for (var next = LegalCitation.numbers(words, at); next.isPresent(); next = next(words, at)) {
            cited.add(next.get());
            at = CitedParts.after(words, next.get().after());
        }
        boolean fits = cited.size() > 1
                && cited.stream().mapToInt(LegalCitation::width).sum() <= ArticleRange.MAX_ARTICLES;
        return fits
                ? CitedLaws.known()
                        .parseAt(words, at)
                        .map(law -> new EnumeratedArticles(
                                cited.stream()
                                        .map(one -> one.of(law.law(), law.after()))
                                        .toList(),
                                law.after()))
                : Optional.empty();
    }

    /**
     * Returns the next article, after a comma (which is not a word) or a conjunction, with its own article word if
     * present.
     */
    private static Optional<LegalCitation> next(List<String> words, int from) {
        int at = from < words.size() && CONJUNCTIONS.contains(words.get(from)) ? from + 1 : from;
        return LegalCitation.numbers(words, LegalCitation.isArticleWord(words, at) ? at + 1 : at);
    }
}
