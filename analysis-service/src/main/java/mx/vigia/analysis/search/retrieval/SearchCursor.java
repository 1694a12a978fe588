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
import org.apache.lucene.search.FieldDoc;
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

    private SearchCursor() {}

    /**
     * The position at which a list begins or continues.
     *
     * @param last the last bill of the page before, or null at the beginning
     */
    public record Place(FieldDoc last, TermFrequencies commonness) {
        public static Place firstPlace() {
            return new Place(null, TermFrequencies.ofCurrentIndex());
        }

        boolean isBeginning() {
            return last == null;
        }
    }

    /** Returns the cursor for the page after this bill. */
    static String after(FieldDoc last, SearchRequest asking) {
        var words = new ArrayList<String>();
        words.add(list(asking.query(), asking.chosen(), asking.order()));
        for (var value : last.fields) {
            words.add(value instanceof BytesRef id ? id.utf8ToString() : value.toString());
        }
        var place = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, words).getBytes(StandardCharsets.UTF_8));
        return asking.order() == ResultOrder.RELEVANCE
                ? place + FREQUENCIES_PREFIX + asking.place().commonness().word()
                : place;
    }

    /** Returns the position; empty if the cursor was not issued for this query in this order. */
    public static Optional<Place> read(String cursor, Query query, FacetSelection chosen, ResultOrder order) {
        try {
            var parts = cursor.split("\\.", -1);
            var words = new String(Base64.getUrlDecoder().decode(parts[0]), StandardCharsets.UTF_8).split("\\|", -1);
            var fields = order.sort().getSort();
            boolean weighed = order == ResultOrder.RELEVANCE;
            if (parts.length != (weighed ? 2 : 1)
                    || words.length != fields.length + 1
                    || !words[0].equals(list(query, chosen, order))) {
                return Optional.empty();
            }
            var values = new Object[fields.length];
            for (int i = 0; i < fields.length; i++) {
                values[i] = value(fields[i].getType(), words[i + 1]);
            }
            var commonness = weighed ? TermFrequencies.parse(parts[1]) : TermFrequencies.ofCurrentIndex();
            return Optional.of(new Place(new FieldDoc(Integer.MAX_VALUE, Float.NaN, values), commonness));
        } catch (IllegalArgumentException foreign) {
            return Optional.empty();
        }
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
