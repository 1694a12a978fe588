package mx.vigia.scraper.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;

/**
 * A stenographic record; fields it does not show are empty.
 *
 * @param heldOn at most one day
 * @param turns who spoke, in order
 */
public record StatedDebate(
        String title, String chamber, List<LocalDate> heldOn, List<Turn> turns, boolean cut, URI officialAddress) {

    public StatedDebate {
        heldOn = List.copyOf(heldOn);
        turns = List.copyOf(turns);
    }

    /**
     * A speech at the lectern or from the seat.
     *
     * @param speaker the name as printed, without the form of address
     * @param group the short name of the group if the page gives it
     * @param matter what is under debate, in the record's words; empty if none is
     * @param text in paragraphs
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Turn(int order, String speaker, String group, String role, String matter, String text) {}

    /** Returns the fields stated by this page: those that are not empty. */
    public StatedFields statedFields() {
        return StatedFields.nothing()
                .withNonEmpty("title", title)
                .withNonEmpty("chamber", chamber)
                .withNonEmpty(
                        "heldOn",
                        heldOn.stream().map(LocalDate::toString).findFirst().orElse(""))
                .withNonEmpty("turns", turns)
                .with("cut", cut)
                .withNonEmpty("officialAddress", officialAddress.toString());
    }
}
