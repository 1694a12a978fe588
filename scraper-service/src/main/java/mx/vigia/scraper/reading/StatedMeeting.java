package mx.vigia.scraper.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;

/** A meeting that a page announces or calls off: what is set is stated, the rest is not. */
public final class StatedMeeting {
    private final String kind;
    private final String chamber;
    private final URI officialAddress;
    private String title = "";
    private String body = "";
    private List<LocalDate> heldOn = List.of();
    private String time = "";
    private String endTime = "";
    private String place = "";
    private String status = "";
    private List<Item> items = List.of();
    private List<StatedFields.DocumentLink> documents = List.of();

    /**
     * Creates a meeting of which nothing else is stated yet.
     *
     * @param kind {@code session}, {@code committee}, {@code forum}, {@code hearing}, {@code open-parliament} or
     *     {@code other}
     * @param chamber in the contract's word; empty outside a chamber
     */
    public StatedMeeting(String kind, String chamber, URI officialAddress) {
        this.kind = kind;
        this.chamber = chamber;
        this.officialAddress = officialAddress;
    }

    public StatedMeeting title(String title) {
        this.title = title;
        return this;
    }

    /** Sets who meets: a committee's name, or {@code Pleno}. */
    public StatedMeeting body(String body) {
        this.body = body;
        return this;
    }

    public StatedMeeting heldOn(LocalDate day) {
        return heldOn(List.of(day));
    }

    /** Sets the day, if the page shows one. */
    public StatedMeeting heldOn(List<LocalDate> atMostOneDay) {
        this.heldOn = List.copyOf(atMostOneDay);
        return this;
    }

    /** Sets the time, such as {@code 11:00}, in the meeting's local time. */
    public StatedMeeting time(String time) {
        this.time = time;
        return this;
    }

    /** Sets when it ends, such as {@code 14:00}; empty if the page does not say. */
    public StatedMeeting endTime(String endTime) {
        this.endTime = endTime;
        return this;
    }

    public StatedMeeting place(String place) {
        this.place = place;
        return this;
    }

    /** Sets {@code called}, {@code postponed}, {@code cancelled} or {@code held}. */
    public StatedMeeting status(String status) {
        this.status = status;
        return this;
    }

    public StatedMeeting items(List<Item> items) {
        this.items = List.copyOf(items);
        return this;
    }

    public StatedMeeting documents(List<StatedFields.DocumentLink> documents) {
        this.documents = List.copyOf(documents);
        return this;
    }

    /** One item of the agenda, and the matters it names. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Item(String number, String text, List<BillMention> about) {
        public Item {
            about = List.copyOf(about);
        }
    }

    /** Returns the sighting of this meeting on a page of this kind. */
    public Sighting sighting(PageKind kind, List<String> keys, List<LocalDate> publishedOn) {
        return new Sighting(Subject.MEETING, kind, keys, fields(), publishedOn);
    }

    private StatedFields fields() {
        return StatedFields.nothing()
                .withNonEmpty("title", title)
                .withNonEmpty("kind", kind)
                .withNonEmpty("body", body)
                .withNonEmpty("chamber", chamber)
                .withNonEmpty(
                        "heldOn",
                        heldOn.stream().map(LocalDate::toString).findFirst().orElse(""))
                .withNonEmpty("time", time)
                .withNonEmpty("endTime", endTime)
                .withNonEmpty("place", place)
                .withNonEmpty("status", status)
                .withNonEmpty("items", items)
                .withNonEmpty("documents", documents)
                .withNonEmpty("officialAddress", officialAddress.toString());
    }
}
