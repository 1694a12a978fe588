package mx.vigia.analysis.search.index;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * The term statistics that relevance is computed with: how many bills contain each word, and how long the fields are.
 * The values of the first page of a list by relevance are used for its other pages, since new bills would otherwise
 * move earlier results.
 */
public final class TermFrequencies {
    /**
     * The maximum number of words carried, each counted in every field that contains it: more than four times those of
     * the richest term of the glossary with all its names. They take some 5,600 letters of a URL, which may have 8,000.
     * Further words are weighted by their current frequency on each page: pagination may then repeat or miss a bill if
     * others are added meanwhile.
     */
    public static final int MAX_WORDS = 600;

    private static final int HEADER_BYTES = 2 * Integer.BYTES;
    private static final int BYTES_PER_FIELD = 2 * Integer.BYTES + Long.BYTES;
    private static final int BYTES_PER_WORD = 2 * Integer.BYTES - 1;
    private static final int MAX_BILLS = 0xFFFFFF;

    /** By the digest of the field name. */
    private final Map<Integer, FieldTotals> fields = new TreeMap<>();

    /** The number of bills with a word, by the digest of field and word. */
    private final Map<Integer, Integer> words = new TreeMap<>();

    private final boolean known;

    /** The number of bills with a field, and the number of words in it in all of them. */
    private record FieldTotals(int bills, long words) {
        private FieldTotals {
            check(bills > 0 && words >= bills);
        }

        static FieldTotals of(CollectionStatistics field) {
            return new FieldTotals((int) field.docCount(), field.sumTotalTermFreq());
        }
    }

    private TermFrequencies(boolean known) {
        this.known = known;
    }

    /** Creates statistics that are collected while the first page is searched. */
    public static TermFrequencies ofCurrentIndex() {
        return new TermFrequencies(false);
    }

    /** Parses what {@link #word} returned; throws {@link IllegalArgumentException} if it is malformed. */
    public static TermFrequencies parse(String word) {
        var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(word));
        check(bytes.remaining() >= HEADER_BYTES);
        int fields = bytes.getInt();
        int words = bytes.getInt();
        check(fields >= 0 && words >= 0 && words <= MAX_WORDS);
        check(bytes.remaining() == (long) fields * BYTES_PER_FIELD + (long) words * BYTES_PER_WORD);
        var known = new TermFrequencies(true);
        for (int i = 0; i < fields; i++) {
            known.fields.put(bytes.getInt(), new FieldTotals(bytes.getInt(), bytes.getLong()));
        }
        for (int i = 0; i < words; i++) {
            int digest = bytes.getInt();
            int bills = (Byte.toUnsignedInt(bytes.get()) << Short.SIZE) | Short.toUnsignedInt(bytes.getShort());
            check(bills > 0 && bills <= known.maxBills());
            known.words.put(digest, bills);
        }
        return known;
    }

    private int maxBills() {
        return fields.values().stream().mapToInt(FieldTotals::bills).max().orElse(0);
    }

    /** Returns all statistics as one word, for the URL of the next page. */
    public String word() {
        int carried = Math.min(words.size(), MAX_WORDS);
        var bytes = ByteBuffer.allocate(HEADER_BYTES + fields.size() * BYTES_PER_FIELD + carried * BYTES_PER_WORD);
        bytes.putInt(fields.size()).putInt(carried);
        fields.forEach((field, fieldTotals) ->
                bytes.putInt(field).putInt(fieldTotals.bills()).putLong(fieldTotals.words()));
        words.entrySet().stream().limit(carried).forEach(word -> {
            int bills = Math.min(word.getValue(), MAX_BILLS);
            bytes.putInt(word.getKey()).put((byte) (bills >> Short.SIZE)).putShort((short) bills);
        });
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /** Returns the statistics of a term: those of the first page, or the current ones on a first page. */
    public TermStatistics of(Term word, int bills) {
        int common = known ? frequencyAtStart(word, bills) : bills;
        if (!known) {
            words.put(digest(word), bills);
        }
        return new TermStatistics(word.bytes(), common, common);
    }

    /**
     * Returns the frequency at the first page. A word that was in no bill counts as the rarest, since only newer bills
     * have it. No word is in more bills than have its field, or its bills would score less.
     */
    private int frequencyAtStart(Term word, int now) {
        int common = words.getOrDefault(digest(word), words.size() < MAX_WORDS ? 1 : now);
        var field = fields.get(digest(word.field()));
        return field == null ? common : Math.min(common, field.bills());
    }

    /** Returns the statistics of a field at the first page. */
    public CollectionStatistics of(CollectionStatistics now) {
        var fieldTotals = fields.computeIfAbsent(digest(now.field()), first -> FieldTotals.of(now));
        return new CollectionStatistics(
                now.field(), fieldTotals.bills(), fieldTotals.bills(), fieldTotals.words(), fieldTotals.bills());
    }

    private static int digest(Term word) {
        return StringHelper.murmurhash3_x86_32(word.bytes(), digest(word.field()));
    }

    private static int digest(String field) {
        return StringHelper.murmurhash3_x86_32(new BytesRef(field), 0);
    }

    private static void check(boolean ours) {
        if (!ours) {
            throw new IllegalArgumentException("expected term frequencies in the stored format but found other bytes");
        }
    }
}
