package mx.vigia.scraper.reading;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * How a page about something else names a matter; what it does not offer is empty.
 *
 * @param key a native key of the same site
 * @param address where the page links to
 * @param reference a citation such as {@code Gaceta Parlamentaria, número 6616-I-1}
 * @param title the matter's title as printed on this page
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record BillMention(String key, String address, String reference, String title) {
    /** Creates a mention by the matter's title alone. */
    public static BillMention ofTitle(String title) {
        return new BillMention("", "", "", title);
    }

    /** Creates a mention by a citation alone. */
    public static BillMention ofReference(String reference) {
        return new BillMention("", "", reference, "");
    }
}
