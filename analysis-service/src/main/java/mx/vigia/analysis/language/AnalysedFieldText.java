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

/** One running text, cut into words once: where each stem stands, by the word's ordinal. */
public final class AnalysedFieldText {
    private static final int CONTEXT_LENGTH = 60;
    /** Words that begin in one such stretch have one excerpt: thousands of questions ask for hundreds of them. */
    private static final int EXCERPT_STRETCH_LENGTH = 120;
    /** So few stems are looked through one by one. */
    private static final int LINEAR_SEARCH_LIMIT = 32;
    /** About as many characters of a text come to one different stem; it only spares the table from growing. */
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

    /** Tells of each stem its places, in order and from 0; these are not to be changed. */
    public void forEachStem(BiConsumer<String, int[]> teller) {
        ordinals.forEach((stem, places) -> teller.accept(stem, places.toTrimmedArray()));
    }

    /** Its stems, as the analyzer tells them of this text. */
    public TokenStream stemStream() {
        return new CachedTokenStream(this, (ordinal, term) -> term.append(stems[ordinal]));
    }

    /** Its words as written, in lower case, as the exact analyzer tells them of this text. */
    public TokenStream words() {
        return new CachedTokenStream(this, (ordinal, term) -> {
            term.append(text, starts[ordinal], ends[ordinal]);
            CharacterUtils.toLowerCase(term.buffer(), 0, term.length());
        });
    }

    /** How many words it has. */
    public int size() {
        return size;
    }

    /** Of its characters, in composed form. */
    int length() {
        return text.length();
    }

    /** The first character of the word at this ordinal. */
    int start(int ordinal) {
        return starts[ordinal];
    }

    /** The character after that word. */
    int end(int ordinal) {
        return ends[ordinal];
    }

    public int[] ordinalsOf(String stem) {
        var places = ordinals.get(stem);
        return places == null ? IntList.EMPTY : places.toTrimmedArray();
    }

    /** The ordinals of words whose stem begins with {@code start}, or is {@code whole}, in order. */
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

    /** They are put in order when first asked for; whoever comes at the same time does the same. */
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

    /** The word at this ordinal as written, in lower case. */
    public String exactWord(int ordinal) {
        return TextAnalyzer.toLowerCase(text.substring(starts[ordinal], ends[ordinal]));
    }

    public TextHit createHit(QueryField field, int value, int first, int last) {
        int start = starts[first];
        int end = ends[last];
        return new TextHit(field, value, start, end, text.substring(start, end), excerpt(start, end));
    }

    /** The stretch in which the words begin and what stands around it; around themselves where they reach beyond it. */
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
