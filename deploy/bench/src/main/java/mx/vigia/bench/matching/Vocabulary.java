package mx.vigia.bench.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The words people would watch for, as frequent as in titles: neither short ones nor the commonest, which occur in
 * bills of any kind (<em>artículo</em>, <em>disposiciones</em>, <em>federal</em>).
 */
public final class Vocabulary {
    private static final Pattern WORD_PATTERN = Pattern.compile("\\p{L}+");
    private static final int MIN_WORD_LENGTH = 4;
    private static final int COMMON_WORD_COUNT = 300;

    private final List<List<String>> titles;
    private final Set<String> common;
    private final Random random;

    public Vocabulary(List<String> titles, Random random) {
        this.titles = titles.stream().map(Vocabulary::words).toList();
        this.common = findCommonest(this.titles);
        this.random = random;
    }

    /** Returns different words of one title, in no order. */
    public List<String> drawFromOneTitle(int count) {
        while (true) {
            var words = new ArrayList<>(Set.copyOf(distinctiveWords(title())));
            if (words.size() >= count) {
                words.sort(null);
                return IntStream.range(0, count)
                        .mapToObj(i -> words.remove(random.nextInt(words.size())))
                        .toList();
            }
        }
    }

    /** Returns this many adjacent words of a title; the first and the last are significant. */
    public List<String> sideBySide(int count) {
        while (true) {
            var title = title();
            if (title.size() >= count) {
                int from = random.nextInt(title.size() - count + 1);
                var words = title.subList(from, from + count);
                if (distinctiveWords(List.of(words.getFirst(), words.getLast())).size() == 2) {
                    return words;
                }
            }
        }
    }

    public String word() {
        return drawFromOneTitle(1).getFirst();
    }

    private List<String> title() {
        return titles.get(random.nextInt(titles.size()));
    }

    private List<String> distinctiveWords(List<String> words) {
        return words.stream()
                .filter(word -> word.length() >= MIN_WORD_LENGTH && !common.contains(word))
                .toList();
    }

    private static List<String> words(String title) {
        return WORD_PATTERN
                .matcher(title.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static Set<String> findCommonest(List<List<String>> titles) {
        Map<String, Integer> counts = new HashMap<>();
        titles.forEach(title -> title.stream()
                .filter(word -> word.length() >= MIN_WORD_LENGTH)
                .forEach(word -> counts.merge(word, 1, Integer::sum)));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(COMMON_WORD_COUNT)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
