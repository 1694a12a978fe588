package mx.vigia.analysis.law;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.vigia.analysis.language.LatinSuffixes;
import mx.vigia.analysis.text.ArticleNumber;

/** The order in which a law prints its articles: 4, 4 Bis, 4 Ter, 5, 10; transitory articles come last. */
public final class ArticleOrder {
    private static final Pattern TRANSITORY_PATTERN = Pattern.compile("(?i)transitori[oa]");
    private static final Pattern WORD_BREAK_PATTERN = Pattern.compile("[\\s-]+");

    /** Compares printed numbers; what is no number comes after all numbers. */
    public static final Comparator<String> ORDER = Comparator.comparing(ArticleOrder::isTransitory)
            .thenComparingInt(article ->
                    ArticleNumber.read(article).map(ArticleNumber::rank).orElse(Integer.MAX_VALUE))
            .thenComparing(ArticleOrder::suffixes, ArticleOrder::compareSuffixes)
            .thenComparing(Comparator.naturalOrder());

    private ArticleOrder() {}

    /** Returns the articles of both, each once, in order. */
    static List<String> union(Collection<String> articles, Collection<String> more) {
        return Stream.concat(articles.stream(), more.stream())
                .distinct()
                .sorted(ORDER)
                .toList();
    }

    private static boolean isTransitory(String article) {
        return TRANSITORY_PATTERN.matcher(article).find();
    }

    private static List<String> suffixes(String article) {
        return ArticleNumber.read(article)
                .map(number -> WORD_BREAK_PATTERN
                        .splitAsStream(number.suffix())
                        .filter(word -> !word.isEmpty())
                        .toList())
                .orElse(List.of());
    }

    private static int compareSuffixes(List<String> one, List<String> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = Comparator.comparingInt(ArticleOrder::rank)
                    .thenComparing(Comparator.naturalOrder())
                    .compare(one.get(i), other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    /** Returns the place of a suffix: a figure counts itself, Latin suffixes follow each other, letters are equal. */
    private static int rank(String suffix) {
        return suffix.matches("\\d{1,3}") ? Integer.parseInt(suffix) : LatinSuffixes.rank(suffix);
    }
}
