package mx.vigia.analysis.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Optional;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;

/** Where a list goes on: the sort values of the last bill shown, as one opaque word. */
final class Cursor {
    private static final String BETWEEN = "|";

    private Cursor() {}

    static String after(FieldDoc last, Order order) {
        var words = new ArrayList<String>();
        words.add(order.code());
        for (var value : last.fields) {
            words.add(value instanceof BytesRef id ? id.utf8ToString() : value.toString());
        }
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(BETWEEN, words).getBytes(StandardCharsets.UTF_8));
    }

    /** Empty where the word was not made by us for this order. */
    static Optional<FieldDoc> read(String cursor, Order order) {
        try {
            var words = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split("\\|", -1);
            var fields = order.sort().getSort();
            if (words.length != fields.length + 1 || !words[0].equals(order.code())) {
                return Optional.empty();
            }
            var values = new Object[fields.length];
            for (int i = 0; i < fields.length; i++) {
                values[i] = value(fields[i].getType(), words[i + 1]);
            }
            return Optional.of(new FieldDoc(Integer.MAX_VALUE, Float.NaN, values));
        } catch (IllegalArgumentException foreign) {
            return Optional.empty();
        }
    }

    private static Object value(SortField.Type type, String word) {
        if (type == SortField.Type.SCORE) {
            return Float.valueOf(word);
        }
        return type == SortField.Type.LONG ? (Object) Long.valueOf(word) : new BytesRef(word);
    }
}
