package mx.vigia.analysis.topic.compiledquery;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.language.query.QueryLanguage;

/**
 * The dictionary: a number for each mark that some question looks for, dense from 0, so that what a document holds is kept in plain arrays. A mark is a word by its
 * stem, a beginning of words, or a whole value of a field.
 *
 * <p>Of each mark its uses are counted. That tells when a number is free for another mark, and how common the mark is likely to be: a word that many
 * ask for is one that many titles have, and no statistics of bills need be kept. All of it takes constant time, but for {@link #marksOfWord} of a word that did not come lately.
 */
final class TermDictionary {
    /** Said of a mark that no question looks for. */
    static final int UNKNOWN = -1;

    /** Of so many stems it is remembered what marks they have; then all are forgotten. */
    private static final int MAX_CACHED_STEMS = 20_000;

    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, Integer> beginnings = new HashMap<>();
    private final Map<QueryField, Map<String, Integer>> values = new EnumMap<>(QueryField.class);
    private final Map<String, int[]> known = new ConcurrentHashMap<>();
    private final Deque<Integer> free = new ArrayDeque<>();
    private Mark[] marks = new Mark[64];
    private int[] uses = new int[64];
    private int room;
    private int longestBeginning;

    /** What stands under a number, so that it can be forgotten. */
    private record Mark(Map<String, Integer> among, String text) {}

    /** The number of a word, by its stem, that one more question looks for. */
    int useWord(String stem) {
        return useTerm(words, stem);
    }

    /** The number of a beginning that one more question looks for. */
    int useBeginning(String start) {
        longestBeginning = Math.max(longestBeginning, start.length());
        return useTerm(beginnings, start);
    }

    /** The number of a whole value that one more question looks for. */
    int useValue(QueryField field, String folded) {
        return useTerm(values.computeIfAbsent(field, absent -> new HashMap<>()), folded);
    }

    /** One question fewer looks for it. */
    void release(int number) {
        if (--uses[number] == 0) {
            var gone = marks[number];
            known.clear();
            gone.among().remove(gone.text());
            free.push(number);
        }
    }

    /** How often questions look for it. */
    int useCount(int number) {
        return uses[number];
    }

    /** All numbers are below this one. */
    int capacity() {
        return room;
    }

    /**
     * The marks of a word with this stem, not to be changed: first the word itself, or {@link #UNKNOWN}, and then all beginnings it has. Nearly all words of a document stood in those
     * before it, so that this is one look-up and not one for each length that a beginning may have.
     */
    int[] marksOfWord(String stem) {
        int[] numbers = known.get(stem);
        if (numbers == null) {
            numbers = lookUp(stem);
            if (known.size() >= MAX_CACHED_STEMS) {
                known.clear();
            }
            known.put(stem, numbers);
        }
        return numbers;
    }

    /** The number of a whole value, or {@link #UNKNOWN}. */
    int value(QueryField field, String folded) {
        return values.getOrDefault(field, Map.of()).getOrDefault(folded, UNKNOWN);
    }

    private int[] lookUp(String stem) {
        var numbers = new IntBuffer();
        numbers.add(words.getOrDefault(stem, UNKNOWN));
        int longest = Math.min(longestBeginning, stem.length());
        for (int length = QueryLanguage.MIN_PREFIX_LENGTH; length <= longest; length++) {
            var found = beginnings.get(stem.substring(0, length));
            if (found != null) {
                numbers.add(found);
            }
        }
        return numbers.toArray();
    }

    private int useTerm(Map<String, Integer> among, String text) {
        int number = among.computeIfAbsent(text, absent -> addMark(new Mark(among, text)));
        uses[number]++;
        return number;
    }

    private int addMark(Mark mark) {
        known.clear();
        int number = free.isEmpty() ? room++ : free.pop();
        if (number == marks.length) {
            marks = Arrays.copyOf(marks, number * 2);
            uses = Arrays.copyOf(uses, number * 2);
        }
        marks[number] = mark;
        return number;
    }
}
