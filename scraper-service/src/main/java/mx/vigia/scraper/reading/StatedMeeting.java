package mx.vigia.scraper.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;

/**
 * A meeting that a page announces or calls off; fields it does not show are empty.
 *
 * @param kind {@code session}, {@code committee}, {@code forum}, {@code hearing}, {@code open-parliament} or {@code
 * other}
 * @param body who meets: a committee's name, or {@code Pleno}
 * @param chamber in the contract's word; empty outside a chamber
 * @param heldOn at most one day
 * @param time such as {@code 11:00}, in the meeting's local time; empty if none is given
 * @param status {@code called}, {@code postponed}, {@code cancelled} or {@code held}
 */
public record StatedMeeting(
        String title,
        String kind,
        String body,
        String chamber,
        List<LocalDate> heldOn,
        String time,
        String place,
        String status,
        List<Item> items,
        List<StatedFields.DocumentLink> documents,
        URI officialAddress) {

    public StatedMeeting {
        heldOn = List.copyOf(heldOn);
        items = List.copyOf(items);
        documents = List.copyOf(documents);
    }

    /** One item of the agenda, and the matters it names. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Item(String number, String text, List<BillMention> about) {
        public Item {
            about = List.copyOf(about);
        }
    }

    /** Returns the fields stated by this page: those that are not empty. */
    public StatedFields said() {
        return StatedFields.nothing()
                .withNonEmpty("title", title)
                .withNonEmpty("kind", kind)
                .withNonEmpty("body", body)
                .withNonEmpty("chamber", chamber)
                .withNonEmpty(
                        "heldOn",
                        heldOn.stream().map(LocalDate::toString).findFirst().orElse(""))
                .withNonEmpty("time", time)
                .withNonEmpty("place", place)
                .withNonEmpty("status", status)
                .withNonEmpty("items", items)
                .withNonEmpty("documents", documents)
                .withNonEmpty("officialAddress", officialAddress.toString());
    }
}
