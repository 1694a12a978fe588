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
 * The dictionary of marks: a number for each mark that some query uses, dense from 0, so that documents are represented
 * by plain arrays. A mark is a word's stem, a prefix, or a whole value of a field.
 *
 * <p>Each mark has a use count. It shows when a number can be reused, and how common the mark is likely to be: a word
 * in many queries is in many titles, so no statistics of bills are kept. All operations take constant time, except
 * {@link #marksOfWord} of a word that is not cached.
 */
final class TermDictionary {
    /** The result for a mark that no query uses. */
    static final int UNKNOWN = -1;

    /** The maximum number of stems whose marks are cached; beyond it the cache is cleared. */
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

    /** The entry of a number, so that it can be removed. */
    private record Mark(Map<String, Integer> among, String text) {}

    /** Returns the number of a word's stem, and counts one more use. */
    int useWord(String stem) {
        return useTerm(words, stem);
    }

    /** Returns the number of a prefix, and counts one more use. */
    int useBeginning(String start) {
        longestBeginning = Math.max(longestBeginning, start.length());
        return useTerm(beginnings, start);
    }

    /** Returns the number of a whole value, and counts one more use. */
    int useValue(QueryField field, String folded) {
        return useTerm(values.computeIfAbsent(field, absent -> new HashMap<>()), folded);
    }

    /** Counts one use less. */
    void release(int number) {
        if (--uses[number] == 0) {
            var mark = marks[number];
            known.clear();
            mark.among().remove(mark.text());
            free.push(number);
        }
    }

    /** Returns how often queries use it. */
    int useCount(int number) {
        return uses[number];
    }

    /** Returns the upper bound, exclusive, of all numbers. */
    int capacity() {
        return room;
    }

    /**
     * Returns the marks of a word with this stem, not to be modified: first the word itself, or {@link #UNKNOWN}, and
     * then all its prefixes. Nearly all words of a document were in earlier ones, so this is one look-up and not one
     * for each prefix length.
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

    /** Returns the number of a whole value, or {@link #UNKNOWN}. */
    int value(QueryField field, String folded) {
        return values.getOrDefault(field, Map.of()).getOrDefault(folded, UNKNOWN);
    }

    private int[] lookUp(String stem) {
        var numbers = new IntBuffer();
        numbers.add(words.getOrDefault(stem, UNKNOWN));
        int maxLength = Math.min(longestBeginning, stem.length());
        for (int length = QueryLanguage.MIN_PREFIX_LENGTH; length <= maxLength; length++) {
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
