package mx.vigia.analysis.search.retrieval;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.language.query.Query;
import mx.vigia.analysis.search.index.FacetSelection;
import mx.vigia.analysis.search.index.ResultOrder;
import mx.vigia.analysis.search.index.TermFrequencies;
import mx.vigia.platform.text.Sha256;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;

/**
 * A search cursor: the list it belongs to, the sort values of the last bill shown, and for a list by relevance the term
 * frequencies at its first page; all as one opaque word.
 */
public final class SearchCursor {
    private static final String SEPARATOR = "|";
    /** Precedes the term frequencies, which are already text. */
    private static final String FREQUENCIES_PREFIX = ".";

    /** The digest length that identifies a list; it is no security measure and only detects mistakes. */
    private static final int DIGEST_LENGTH = 12;

    /** The words before the last bill shown, among near misses: the list, and the least score. */
    private static final int NEAR_MISS_WORDS = 2;

    private SearchCursor() {}

    /** The results, or the near misses behind them. */
    enum Section {
        RESULTS,
        NEAR_MISSES
    }

    /**
     * The position at which a list begins or continues.
     *
     * @param last the last bill of the page before, or null at the beginning of a section
     * @param minScore the least score of a near miss that is shown; 0 before the first of them
     */
    public record Place(Section section, FieldDoc last, float minScore, TermFrequencies commonness) {
        public static Place firstPlace() {
            return new Place(Section.RESULTS, null, 0, TermFrequencies.ofCurrentIndex());
        }

        static Place firstNearMiss() {
            return new Place(Section.NEAR_MISSES, null, 0, TermFrequencies.ofCurrentIndex());
        }

        boolean isBeginning() {
            return section == Section.RESULTS && last == null;
        }

        boolean isAmongNearMisses() {
            return section == Section.NEAR_MISSES;
        }

        /** Returns the place behind these near misses; the same place if there are none. */
        Place then(ScoreDoc[] shown, float least) {
            return shown.length == 0 ? this : new Place(section, (FieldDoc) shown[shown.length - 1], least, commonness);
        }

        /**
         * Returns the bill to continue after, or null at the beginning. Lucene requires a document; since ids are
         * unique any will do, so the last one is used.
         */
        FieldDoc after(IndexReader index) {
            return last == null ? null : new FieldDoc(Math.max(0, index.maxDoc() - 1), Float.NaN, last.fields);
        }
    }

    /** Returns the cursor for the page after this result. */
    static String after(FieldDoc last, SearchRequest asking) {
        return at(new Place(Section.RESULTS, last, 0, asking.place().commonness()), asking);
    }

    /** Returns the cursor for the page that begins at this place. */
    static String at(Place place, SearchRequest asking) {
        var words = new ArrayList<String>();
        words.add(list(asking.query(), asking.chosen(), asking.order()));
        if (place.section() == Section.NEAR_MISSES) {
            words.add(Float.toString(place.minScore()));
        }
        for (var value : place.last() == null ? new Object[0] : place.last().fields) {
            words.add(value instanceof BytesRef id ? id.utf8ToString() : value.toString());
        }
        var bills = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, words).getBytes(StandardCharsets.UTF_8));
        return asking.order() == ResultOrder.RELEVANCE
                ? bills + FREQUENCIES_PREFIX + place.commonness().word()
                : bills;
    }

    /** Returns the position; empty if the cursor was not issued for this query in this order. */
    public static Optional<Place> read(String cursor, Query query, FacetSelection chosen, ResultOrder order) {
        try {
            var parts = cursor.split("\\.", -1);
            var words = new String(Base64.getUrlDecoder().decode(parts[0]), StandardCharsets.UTF_8).split("\\|", -1);
            var fields = order.sort().getSort();
            boolean weighed = order == ResultOrder.RELEVANCE;
            if (parts.length != (weighed ? 2 : 1) || !words[0].equals(list(query, chosen, order))) {
                return Optional.empty();
            }
            var commonness = weighed ? TermFrequencies.parse(parts[1]) : TermFrequencies.ofCurrentIndex();
            if (words.length == fields.length + 1) {
                return Optional.of(new Place(Section.RESULTS, last(fields, words, 1), 0, commonness));
            }
            if (!weighed || words.length != NEAR_MISS_WORDS && words.length != fields.length + NEAR_MISS_WORDS) {
                return Optional.empty();
            }
            var last = words.length == NEAR_MISS_WORDS ? null : last(fields, words, NEAR_MISS_WORDS);
            return Optional.of(new Place(Section.NEAR_MISSES, last, Float.parseFloat(words[1]), commonness));
        } catch (IllegalArgumentException foreign) {
            return Optional.empty();
        }
    }

    private static FieldDoc last(SortField[] fields, String[] words, int from) {
        var values = new Object[fields.length];
        for (int i = 0; i < fields.length; i++) {
            values[i] = value(fields[i].getType(), words[from + i]);
        }
        return new FieldDoc(Integer.MAX_VALUE, Float.NaN, values);
    }

    /**
     * Returns the identity of a list by its parsed query, so that neither spelling nor the order of selected values
     * matters.
     */
    private static String list(Query query, FacetSelection chosen, ResultOrder order) {
        var values = new TreeMap<QueryField, Set<String>>();
        chosen.values().forEach((facet, some) -> values.put(facet, new TreeSet<>(some)));
        return Sha256.of(query.print() + SEPARATOR + values + SEPARATOR + order.code())
                .substring(0, DIGEST_LENGTH);
    }

    private static Object value(SortField.Type type, String word) {
        if (type == SortField.Type.SCORE) {
            return Float.valueOf(word);
        }
        return type == SortField.Type.LONG ? (Object) Long.valueOf(word) : new BytesRef(word);
    }
}
