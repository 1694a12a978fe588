package mx.vigia.analysis.web.editing;

import io.quarkus.qute.TemplateData;
import java.util.List;

/**
 * One field of a bill with its current value.
 *
 * @param step the index of the step, or -1
 * @param now the value of the bill
 * @param source the value of the sources if a person corrected it, else the same
 * @param byHand whether a person corrected it
 * @param address the source's own page, or empty
 */
@TemplateData
public record FieldView(String field, int step, List<String> now, List<String> source, boolean byHand, String address) {
    /** Returns the message key of the field. */
    public String key() {
        return "hand.field." + field;
    }

    /** Returns the query string of its form. */
    public String query() {
        return step < 0 ? "field=" + field : "field=" + field + "&step=" + step;
    }
}
