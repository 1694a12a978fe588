package mx.vigia.analysis.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A citation of an article, or of a range of articles: <em>art. 211 bis CPF</em>, <em>artículo 6 constitucional</em>,
 * <em>211 bis</em>, <em>CPEUM artículo 6o.</em>, <em>211 bis al 211 bis 8 CPF</em>, <em>artículos 15 a 18 LFPDPPP</em>.
 *
 * @param article its normalized number: {@code 211 bis 1}, {@code 50-a}, {@code 6}; the first of a range
 * @param last the last of a range; the same as the first for a single article
 * @param law the official name of the law, or empty if any law may be meant
 * @param after the index after the citation among the words it was read from
 */
public record LegalCitation(String article, String last, String law, int after) {
    private static final Set<String> ARTICLE_WORDS =
            Set.of("art", "arts", "articulo", "articulos", "article", "articles");
    private static final String ARTICLE_WORD = "articulo";

    /** Words between the ends of a range, in either language. */
    private static final Set<String> RANGE_WORDS = Set.of("a", "al", "hasta", "to", "through");

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    /** Returns the index value of an article of a law, or of any law if the law name is empty. */
    public static String value(String article, String law) {
        var number = String.join(" ", words(article));
        return law.isEmpty() ? number : number + " " + TextAnalyzer.fold(law);
    }

    /** Returns the citation that makes up a whole text known to be about articles. */
    public static Optional<LegalCitation> parseWhole(String typed) {
        var words = words(typed);
        return words.isEmpty()
                ? Optional.empty()
                : ending(parseAt(words, 0), words)
                        .or(() -> ending(parseAt(parseHeaded(words), 0), parseHeaded(words)))
                        .map(cited -> cited.of(cited.law, words.size()));
    }

    private static Optional<LegalCitation> ending(Optional<LegalCitation> cited, List<String> words) {
        return cited.filter(found -> found.after == words.size());
    }

    private static List<String> parseHeaded(List<String> words) {
        return Stream.concat(Stream.of(ARTICLE_WORD), words.stream()).toList();
    }

    /** Whether the number alone is unlikely to mean anything other than an article: 211 bis. */
    public boolean isUnmistakable() {
        return article.indexOf(' ') > 0 || last.indexOf(' ') > 0;
    }

    /** Whether this is a range of articles. */
    public boolean isRange() {
        return !last.equals(article);
    }

    /** Returns the number of articles. */
    public int width() {
        return isRange() ? ArticleRange.width(article, last) : 1;
    }

    /** Returns the article numbers; empty if the range is too wide. */
    List<String> articles() {
        return isRange() ? ArticleRange.listBetween(article, last) : List.of(article);
    }

    /** Returns the display form: {@code 211 bis, Código Penal Federal}; for a range {@code 15–18}. */
    @Override
    public String toString() {
        var articles = isRange() ? article + "–" + last : article;
        return law.isEmpty() ? articles : articles + ", " + law;
    }

    /** Returns the index value of each article. */
    public List<String> values() {
        return articles().stream().map(number -> value(number, law)).toList();
    }

    /** Returns the words a citation is read from. */
    public static List<String> words(String typed) {
        return CitedNumber.words(typed);
    }

    /** Returns the citation that begins at this index. */
    public static Optional<LegalCitation> parseAt(List<String> words, int from) {
        return article(words, from).or(() -> parseLawFirst(words, from));
    }

    private static Optional<LegalCitation> article(List<String> words, int from) {
        boolean headed = ARTICLE_WORDS.contains(words.get(from));
        var number = numbers(words, headed ? from + 1 : from);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        var cited = number.get();
        int next = CitedParts.after(words, cited.after);
        var law = CitedLaws.known().parseAt(words, next);
        boolean sure = headed || cited.isUnmistakable();
        if (law.isPresent() && (sure || cited.canBelongTo(law.get()))) {
            return Optional.of(cited.of(law.get().law(), law.get().after()));
        }
        return sure ? Optional.of(cited.of("", next)) : Optional.empty();
    }

    /**
     * Parses a citation that starts with the law: <em>CPF 211 bis</em>, <em>Código Penal Federal, artículo 211
     * bis</em>.
     */
    private static Optional<LegalCitation> parseLawFirst(List<String> words, int from) {
        return CitedLaws.known().parseAt(words, from).flatMap(law -> {
            int next = law.after();
            boolean headed = next < words.size() && ARTICLE_WORDS.contains(words.get(next));
            return numbers(words, headed ? next + 1 : next)
                    .filter(cited -> headed || cited.canBelongTo(law))
                    .map(cited -> cited.of(law.law(), cited.after));
        });
    }

    /**
     * Whether the number is an article of this law without saying so: the law is named by one word, and the number is
     * neither a year nor beyond its last article.
     */
    private boolean canBelongTo(CitedLaws.NamedCitation law) {
        return law.shortly() && (isUnmistakable() || !isYear() && number() <= CitedLaws.maxArticles(law.law()));
    }

    private boolean isYear() {
        return number() >= FIRST_YEAR && number() <= LAST_YEAR;
    }

    private int number() {
        return Integer.parseInt(article.split("[ -]", 2)[0]);
    }

    public LegalCitation of(String named, int behind) {
        return new LegalCitation(article, last, named, behind);
    }

    /** Returns a number, or a range of two, without a law yet. */
    public static Optional<LegalCitation> numbers(List<String> words, int from) {
        return number(words, from)
                .map(first -> parseRangeEnd(words, first.after)
                        .filter(last -> ArticleRange.isAscending(first.article, last.article))
                        .map(last -> new LegalCitation(first.article, last.article, "", last.after))
                        .orElse(first));
    }

    /** Parses the end of a range: <em>al 18</em>, <em>al artículo 18</em>. */
    private static Optional<LegalCitation> parseRangeEnd(List<String> words, int from) {
        if (!isRangeWord(words, from)) {
            return Optional.empty();
        }
        boolean headed = from + 1 < words.size() && ARTICLE_WORDS.contains(words.get(from + 1));
        return number(words, headed ? from + 2 : from + 1);
    }

    /** Whether this word announces an article number. */
    public static boolean isArticleWord(List<String> words, int at) {
        return at < words.size() && ARTICLE_WORDS.contains(words.get(at));
    }

    private static boolean isRangeWord(List<String> words, int at) {
        return at + 1 < words.size() && RANGE_WORDS.contains(words.get(at));
    }

    /** Returns a single number, without a law yet. */
    private static Optional<LegalCitation> number(List<String> words, int from) {
        return CitedNumber.parseAt(words, from)
                .map(read -> new LegalCitation(read.number(), read.number(), "", read.after()));
    }
}
