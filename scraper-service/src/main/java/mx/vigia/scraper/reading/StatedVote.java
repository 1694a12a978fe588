package mx.vigia.scraper.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;

/**
 * A vote as shown on one page; fields it does not show are empty.
 *
 * @param title what was voted on, in the source's words
 * @param question which part of it: in general, an article, a motion; empty if the source does not state it
 * @param chamber in the contract's word
 * @param heldOn at most one day
 * @param outcome {@code passed}, {@code rejected} or {@code other}, and only if the source itself states it; else empty
 * @param totals first the whole chamber's, then each group's, as printed
 * @param about the matters it decides, by whatever identification the page offers
 */
public record StatedVote(
        String title,
        String question,
        String chamber,
        List<LocalDate> heldOn,
        String outcome,
        List<Total> totals,
        List<Ballot> ballots,
        List<BillMention> about,
        URI officialAddress) {

    public StatedVote {
        heldOn = List.copyOf(heldOn);
        totals = List.copyOf(totals);
        ballots = List.copyOf(ballots);
        about = List.copyOf(about);
    }

    /**
     * A printed row of figures.
     *
     * @param group the group's short name; empty for the whole chamber
     * @param present present without voting (quórum, solo asistencia)
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Total(String group, int favour, int against, int abstention, int present, int absent, int total) {
        /** Whether the parts add up to the printed total. */
        public boolean adds() {
            return favour + against + abstention + present + absent == total;
        }
    }

    /**
     * One person's vote.
     *
     * @param key the source's own key of the person; empty if it has none
     * @param position {@code favour}, {@code against}, {@code abstention}, {@code present}, {@code absent} or {@code
     * other}
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Ballot(String voter, String key, String group, String position) {}

    /** Returns the fields stated by this page: those that are not empty. */
    public StatedFields said() {
        return StatedFields.nothing()
                .withNonEmpty("title", title)
                .withNonEmpty("question", question)
                .withNonEmpty("chamber", chamber)
                .withNonEmpty(
                        "heldOn",
                        heldOn.stream().map(LocalDate::toString).findFirst().orElse(""))
                .withNonEmpty("outcome", outcome)
                .withNonEmpty("totals", totals)
                .withNonEmpty("ballots", ballots)
                .withNonEmpty("about", about)
                .withNonEmpty("officialAddress", officialAddress.toString());
    }
}
