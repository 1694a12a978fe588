package mx.vigia.scraper.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import mx.vigia.scraper.reading.StatedFields.Proponent;
import mx.vigia.scraper.reading.StatedFields.Referral;
import mx.vigia.scraper.reading.StatedFields.Step;

/** A vote as shown on one page: what is set is stated, the rest is not. */
public final class StatedVote {
    private final String chamber;
    private final URI officialAddress;
    private String title = "";
    private String question = "";
    private List<LocalDate> heldOn = List.of();
    private String outcome = "";
    private List<Total> totals = List.of();
    private List<Ballot> ballots = List.of();
    private List<BillMention> about = List.of();
    private List<Referral> committees = List.of();
    private List<Proponent> proponents = List.of();
    private List<Step> steps = List.of();

    /** Creates a vote of this chamber, in the contract's word, of which nothing else is stated yet. */
    public StatedVote(String chamber, URI officialAddress) {
        this.chamber = chamber;
        this.officialAddress = officialAddress;
    }

    /** Sets what was voted on, in the source's words. */
    public StatedVote title(String title) {
        this.title = title;
        return this;
    }

    /** Sets which part was voted on: in general, an article, a motion. */
    public StatedVote question(String question) {
        this.question = question;
        return this;
    }

    public StatedVote heldOn(LocalDate day) {
        return heldOn(List.of(day));
    }

    /** Sets the day, if the page shows one. */
    public StatedVote heldOn(List<LocalDate> atMostOneDay) {
        this.heldOn = List.copyOf(atMostOneDay);
        return this;
    }

    /** Sets {@code passed}, {@code rejected} or {@code other}, and only if the source itself states it. */
    public StatedVote outcome(String outcome) {
        this.outcome = outcome;
        return this;
    }

    /** Sets first the whole chamber's figures, then each group's, as printed. */
    public StatedVote totals(List<Total> totals) {
        this.totals = List.copyOf(totals);
        return this;
    }

    public StatedVote ballots(List<Ballot> ballots) {
        this.ballots = List.copyOf(ballots);
        return this;
    }

    /** Sets the matters it decides, by whatever identification the page offers. */
    public StatedVote about(List<BillMention> matters) {
        this.about = List.copyOf(matters);
        return this;
    }

    /** Sets whose report was voted on. */
    public StatedVote committees(List<Referral> reporting) {
        this.committees = List.copyOf(reporting);
        return this;
    }

    /** Sets who brought the matter. */
    public StatedVote proponents(List<Proponent> people) {
        this.proponents = List.copyOf(people);
        return this;
    }

    /** Sets what else the page says of the matter: where it was sent, when it was published. */
    public StatedVote steps(List<Step> beside) {
        this.steps = List.copyOf(beside);
        return this;
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
        public boolean addsUp() {
            return favour + against + abstention + present + absent == total;
        }
    }

    /**
     * One person's vote.
     *
     * @param key the source's own key of the person; empty if it has none
     * @param position {@code favour}, {@code against}, {@code abstention}, {@code present}, {@code absent} or
     *     {@code other}
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Ballot(String voter, String key, String group, String position) {}

    /** Returns the sighting of this vote on a page of this kind. */
    public Sighting sighting(PageKind kind, List<String> keys) {
        return new Sighting(Subject.VOTE, kind, keys, fields(), List.of());
    }

    private StatedFields fields() {
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
                .withNonEmpty("committees", committees)
                .withNonEmpty("proponents", proponents)
                .withNonEmpty("steps", steps)
                .withNonEmpty("officialAddress", officialAddress.toString());
    }
}
