package mx.vigia.analysis.bill.proceeding;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * How the page of a proceeding names a bill; whatever it does not state is null.
 *
 * @param key a native key of the same site
 * @param reference a citation, such as {@code Gaceta Parlamentaria, número 6616-I-1}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BillMention(
        @Nullable String key,
        @Nullable String address,
        @Nullable String reference,
        @Nullable String title) {
    /** Returns a mention by the address of a page only. */
    public static BillMention of(String address) {
        return new BillMention(null, address, null, null);
    }

    /** Returns a mention by a title only. */
    public static BillMention ofTitle(String title) {
        return new BillMention(null, null, null, title);
    }
}
