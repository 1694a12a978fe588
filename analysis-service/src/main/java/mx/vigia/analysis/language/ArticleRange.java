package mx.vigia.analysis.language;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.vigia.platform.text.OrEmpty;

/**
 * The articles of a range, as laws number them: 15, 16, 17 and 18; 211 bis, 211 bis 1 and so on to 211 bis 8; 20, 20
 * bis, 20 ter and 20 quáter. Articles that a reform inserted between two of them under a number with <em>bis</em> are
 * not included, since no law text is read to know them.
 */
public final class ArticleRange {
    /** The most articles a range may have, both ends included. */
    public static final int MAX_ARTICLES = 100;

    /** The suffixes in ascending order, the empty one first. */
    private static final List<List<String>> SUFFIXES_IN_ORDER = Stream.concat(
                    Stream.of(List.<String>of()), LatinSuffixes.SUFFIXES_IN_ORDER.stream())
            .toList();

    private static final Pattern NUMBER_PATTERN = Pattern.compile("(\\d{1,4})(?: ([a-z]+))?(?: (\\d{1,3}))?");

    private ArticleRange() {}

    /**
     * An article number split into its parts.
     *
     * @param suffix its place among the suffixes, 0 if it has none
     * @param further the number behind the suffix, 0 if it has none
     */
    private record Article(int number, int suffix, String latin, int further) {
        static Optional<Article> read(String folded) {
            var read = NUMBER_PATTERN.matcher(folded);
            if (!read.matches()) {
                return Optional.empty();
            }
            var latin = OrEmpty.text(read.group(2));
            var further = read.start(3) < 0 ? 0 : Integer.parseInt(read.group(3));
            return parseSuffix(latin)
                    .filter(place -> place > 0 || further == 0)
                    .map(place -> new Article(Integer.parseInt(read.group(1)), place, latin, further));
        }

        private static Optional<Integer> parseSuffix(String latin) {
            return IntStream.range(0, SUFFIXES_IN_ORDER.size())
                    .filter(place -> latin.isEmpty()
                            ? place == 0
                            : SUFFIXES_IN_ORDER.get(place).contains(latin))
                    .boxed()
                    .findFirst();
        }

        /** Completes the end of a range from its start: in <em>211 bis 1 a 7</em> the end states only what differs. */
        Article completedFrom(Article first) {
            return suffix == 0 && first.suffix > 0 && number < first.number
                    ? new Article(first.number, first.suffix, first.latin, number)
                    : this;
        }
    }

    /** Whether the first article comes before the last, so that a range exists, however long. */
    static boolean isAscending(String first, String last) {
        return width(first, last) > 1;
    }

    /** Returns the number of articles from first to last, both included; 0 if they form no range. */
    static int width(String first, String last) {
        return parseEnds(first, last).map(ArticleRange::width).orElse(0);
    }

    /**
     * Returns all articles from first to last, both included and folded; empty if they form no range or more than
     * {@value #MAX_ARTICLES}.
     */
    public static List<String> listBetween(String first, String last) {
        return parseEnds(first, last)
                .filter(ends -> width(ends) > 1 && width(ends) <= MAX_ARTICLES)
                .map(ArticleRange::listArticles)
                .orElse(List.of());
    }

    private record Ends(Article first, Article last) {
        boolean isOfNumbers() {
            return first.suffix == 0 && last.suffix == 0;
        }

        boolean isOfOneNumber() {
            return first.number == last.number;
        }

        boolean isOfOneSuffix() {
            return isOfOneNumber() && first.suffix == last.suffix;
        }

        boolean isOfSuffixes() {
            return isOfOneNumber() && first.further == 0 && last.further == 0;
        }
    }

    private static Optional<Ends> parseEnds(String first, String last) {
        return Article.read(first)
                .flatMap(from -> Article.read(last).map(to -> new Ends(from, to.completedFrom(from))));
    }

    private static int width(Ends ends) {
        if (ends.isOfNumbers()) {
            return ends.last.number - ends.first.number + 1;
        }
        if (ends.isOfOneSuffix()) {
            return ends.last.further - ends.first.further + 1;
        }
        return ends.isOfSuffixes() ? ends.last.suffix - ends.first.suffix + 1 : 0;
    }

    private static List<String> listArticles(Ends ends) {
        var first = ends.first;
        if (ends.isOfNumbers()) {
            return IntStream.rangeClosed(first.number, ends.last.number)
                    .mapToObj(String::valueOf)
                    .toList();
        }
        if (ends.isOfOneSuffix()) {
            return IntStream.rangeClosed(first.further, ends.last.further)
                    .mapToObj(further -> first.number + " " + first.latin + (further == 0 ? "" : " " + further))
                    .toList();
        }
        return IntStream.rangeClosed(first.suffix, ends.last.suffix)
                .boxed()
                .flatMap(suffix -> withSuffix(first.number, suffix))
                .toList();
    }

    private static Stream<String> withSuffix(int number, int suffix) {
        return suffix == 0
                ? Stream.of(String.valueOf(number))
                : SUFFIXES_IN_ORDER.get(suffix).stream().map(latin -> number + " " + latin);
    }
}
