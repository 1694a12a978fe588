package mx.vigia.analysis.web.editing;

import io.quarkus.qute.TemplateData;
import java.util.List;

/**
 * One field of a bill as it reads now.
 *
 * @param step the place of the step, or -1
 * @param now what the bill says
 * @param source what the sources say where a person set it right, else the same
 * @param byHand whether a person set it right
 * @param address the source's own page, or null
 */
@TemplateData
public record FieldView(String field, int step, List<String> now, List<String> source, boolean byHand, String address) {
    /** Where the words for the field are filed. */
    public String key() {
        return "hand.field." + field;
    }

    /** What the address of its form ends in. */
    public String query() {
        return step < 0 ? "field=" + field : "field=" + field + "&step=" + step;
    }
}
