package mx.vigia.scraper.reading;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * How a page that is not about a matter names it; whatever it does not offer is empty.
 *
 * @param key a native key of the same site
 * @param address where the page links to
 * @param reference a citation such as {@code Gaceta Parlamentaria, número 6616-I-1}
 * @param title the matter's title in this page's words
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record BillMention(String key, String address, String reference, String title) {}
