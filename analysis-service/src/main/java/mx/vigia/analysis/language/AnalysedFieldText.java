package mx.vigia.analysis.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.lucene.analysis.CharacterUtils;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** A running text split into words once, with the word ordinals of each stem. */
public final class AnalysedFieldText {
    private static final int CONTEXT_LENGTH = 60;
    /**
     * Words that begin in the same stretch of this many characters share an excerpt: thousands of queries ask for
     * hundreds of them.
     */
    private static final int EXCERPT_STRETCH_LENGTH = 120;
    /** Up to this many stems are searched linearly. */
    private static final int LINEAR_SEARCH_LIMIT = 32;
    /** Approximate number of characters per distinct stem; only used to size the table in advance. */
    private static final int CHARACTERS_PER_STEM = 12;

    private final String text;
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private String[] stems = new String[16];
    private int size;
    private final Map<String, IntList> ordinals;
    private volatile String[] sorted;
    private volatile String[] excerpts;

    public AnalysedFieldText(String raw) {
        text = TextAnalyzer.toNfc(raw);
        ordinals = new HashMap<>(text.length() / CHARACTERS_PER_STEM);
        try (var stream = TextAnalyzer.exactAnalyzer().tokenStream("", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                add(Stemmer.of(term.toString()), offset.startOffset(), offset.endOffset());
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException("Reading a string from memory", impossible);
        }
        ordinals.values().forEach(IntList::trimToSize);
    }

    /** Passes each stem with its word ordinals, ascending and from 0; the arrays must not be changed. */
    public void forEachStem(BiConsumer<String, int[]> teller) {
        ordinals.forEach((stem, places) -> teller.accept(stem, places.toTrimmedArray()));
    }

    /** Returns the stems of this text, as the analyzer produces them. */
    public TokenStream stemStream() {
        return new CachedTokenStream(this, (ordinal, term) -> term.append(stems[ordinal]));
    }

    /** Returns the words as written, in lower case, as the exact analyzer produces them. */
    public TokenStream words() {
        return new CachedTokenStream(this, (ordinal, term) -> {
            term.append(text, starts[ordinal], ends[ordinal]);
            CharacterUtils.toLowerCase(term.buffer(), 0, term.length());
        });
    }

    /** Returns the number of words. */
    public int size() {
        return size;
    }

    /** Returns the number of characters, in composed form. */
    int length() {
        return text.length();
    }

    /** Returns the first character of the word at this ordinal. */
    int start(int ordinal) {
        return starts[ordinal];
    }

    /** Returns the character after the word at this ordinal. */
    int end(int ordinal) {
        return ends[ordinal];
    }

    public int[] ordinalsOf(String stem) {
        var places = ordinals.get(stem);
        return places == null ? IntList.EMPTY : places.toTrimmedArray();
    }

    /** Returns the ordinals, ascending, of words whose stem begins with {@code start} or is {@code whole}. */
    public int[] ordinalsStartingWith(String start, String whole) {
        var found = new IntList();
        if (ordinals.size() <= LINEAR_SEARCH_LIMIT) {
            ordinals.keySet().stream()
                    .filter(stem -> stem.startsWith(start) || stem.equals(whole))
                    .forEach(stem -> found.addAll(ordinalsOf(stem)));
            return found.toSortedArray();
        }
        var stems = sortedOrdinals();
        int place = Arrays.binarySearch(stems, start);
        for (int i = place < 0 ? -place - 1 : place; i < stems.length && stems[i].startsWith(start); i++) {
            found.addAll(ordinalsOf(stems[i]));
        }
        if (!whole.startsWith(start)) {
            found.addAll(ordinalsOf(whole));
        }
        return found.toSortedArray();
    }

    /** Returns the ordinals sorted, computed on first use; concurrent callers compute the same value. */
    private String[] sortedOrdinals() {
        String[] known = sorted;
        if (known == null) {
            known = ordinals.keySet().toArray(String[]::new);
            Arrays.sort(known);
            sorted = known;
        }
        return known;
    }

    public boolean hasStemAt(String stem, int ordinal) {
        return Arrays.binarySearch(ordinalsOf(stem), ordinal) >= 0;
    }

    /** Returns the word at this ordinal as written, in lower case. */
    public String exactWord(int ordinal) {
        return TextAnalyzer.toLowerCase(text.substring(starts[ordinal], ends[ordinal]));
    }

    public TextHit createHit(QueryField field, int value, int first, int last) {
        int start = starts[first];
        int end = ends[last];
        return new TextHit(field, value, start, end, text.substring(start, end), excerpt(start, end));
    }

    /**
     * Returns the stretch in which the words begin with its surroundings, or the surroundings of the words if they
     * reach beyond it.
     */
    private String excerpt(int start, int end) {
        int stretch = start / EXCERPT_STRETCH_LENGTH;
        int last = Math.min(text.length(), (stretch + 1) * EXCERPT_STRETCH_LENGTH);
        if (end > last) {
            return TextExcerpt.of(text, start, end, EXCERPT_STRETCH_LENGTH);
        }
        String[] known = excerpts;
        if (known == null) {
            known = new String[text.length() / EXCERPT_STRETCH_LENGTH + 1];
            excerpts = known;
        }
        if (known[stretch] == null) {
            known[stretch] = TextExcerpt.of(text, stretch * EXCERPT_STRETCH_LENGTH, last, CONTEXT_LENGTH);
        }
        return known[stretch];
    }

    private void add(String stem, int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            stems = Arrays.copyOf(stems, size * 2);
        }
        IntList places = ordinals.computeIfAbsent(stem, first -> new IntList());
        places.add(size);
        stems[size] = stems[places.first()] == null ? stem : stems[places.first()];
        starts[size] = start;
        ends[size++] = end;
    }
}
