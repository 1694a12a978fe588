package mx.vigia.analysis.text.comparison;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mx.vigia.analysis.language.TextAnalyzer;
import mx.vigia.analysis.text.HeadingForm;

/**
 * Removes from a text what belongs to its printed pages and not to its words: running heads, page numbers, and hyphens
 * at line ends. A figure alone on a line is a page number only if it is one of several that count up. Pure, in linear
 * time.
 */
final class PrintedPages {
    /** The number of pages with the same running head, or with successive numbers. */
    static final int MIN_PAGES = 3;

    private static final int MIN_HEAD_LENGTH = 12;
    private static final int MAX_HEAD_LENGTH = 160;
    private static final String SENTENCE_ENDS = ".;:,…)\"”»";
    private static final Pattern LINE_HYPHEN_PATTERN =
            Pattern.compile("(?<=\\p{Ll})(?:-|\u00ad)[ \\t]*\\R[ \\t]*(?=\\p{Ll}{2})");
    private static final Pattern NAMED_NUMBER_PATTERN =
            Pattern.compile("(?iU)\\s*p[aá]g(?:ina|\\.)?\\s*\\d{1,4}(?:\\s*(?:de|/)\\s*\\d{1,4})?\\s*");
    private static final Pattern NUMBER_PATTERN = Pattern.compile("\\s*[-–]?\\s*(\\d{1,4})\\s*[-–]?\\s*");
    private static final Pattern FIGURES_PATTERN = Pattern.compile("\\d+");

    private final List<String> lines;
    private final Map<String, Integer> repetitions = new HashMap<>();

    private PrintedPages(List<String> lines) {
        this.lines = lines;
        lines.stream().filter(PrintedPages::canBeHead).forEach(line -> repetitions.merge(key(line), 1, Integer::sum));
    }

    /** Returns the text without them. */
    static String removedFrom(String text) {
        String joined = LINE_HYPHEN_PATTERN.matcher(text).replaceAll("").replace("\u00ad", "");
        return new PrintedPages(joined.lines().toList()).words();
    }

    private String words() {
        BitSet numbers = successiveNumbers();
        return IntStream.range(0, lines.size())
                .filter(place -> !numbers.get(place))
                .mapToObj(lines::get)
                .filter(line -> !NAMED_NUMBER_PATTERN.matcher(line).matches())
                .filter(line -> !isHead(line))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** Returns the lines of figures, each of which follows or precedes one that is less or more by one. */
    private BitSet successiveNumbers() {
        int[] former = new int[lines.size()];
        int[] count = new int[lines.size()];
        BitSet found = new BitSet(lines.size());
        Map<Integer, Integer> places = new HashMap<>();
        for (int place = 0; place < lines.size(); place++) {
            var figure = NUMBER_PATTERN.matcher(lines.get(place));
            if (figure.matches()) {
                int number = Integer.parseInt(figure.group(1));
                former[place] = places.getOrDefault(number - 1, -1);
                count[place] = former[place] < 0 ? 1 : count[former[place]] + 1;
                places.put(number, place);
            }
        }
        for (int place = lines.size() - 1; place >= 0; place--) {
            if (count[place] >= MIN_PAGES || count[place] > 0 && found.get(place)) {
                found.set(place);
                if (former[place] >= 0) {
                    found.set(former[place]);
                }
            }
        }
        return found;
    }

    private boolean isHead(String line) {
        return canBeHead(line) && repetitions.getOrDefault(key(line), 0) >= MIN_PAGES;
    }

    /** Whether a line is as short as a head, ends no sentence and opens no part. */
    private static boolean canBeHead(String line) {
        String words = line.strip();
        return words.length() >= MIN_HEAD_LENGTH
                && words.length() <= MAX_HEAD_LENGTH
                && SENTENCE_ENDS.indexOf(words.charAt(words.length() - 1)) < 0
                && HeadingForm.findIn(words, 0, words.length()).isEmpty();
    }

    private static String key(String line) {
        return FIGURES_PATTERN.matcher(TextAnalyzer.fold(line.strip())).replaceAll("#");
    }
}
