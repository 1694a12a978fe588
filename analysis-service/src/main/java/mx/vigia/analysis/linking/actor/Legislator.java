package mx.vigia.analysis.linking.actor;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mx.vigia.analysis.bill.Chamber;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A legislator as named by pages in one chamber and legislature; only people named by a page exist. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Legislator(
        UUID id,
        String name,
        @JsonUnwrapped Seat seat,
        @JsonUnwrapped Activity activity) {
    /**
     * Where the person sits.
     *
     * @param legislature 0 if no page states it
     * @param group the id of the group last named with the name, or null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Seat(
            @Nullable Chamber chamber,
            int legislature,
            @Nullable String group) {}

    /**
     * How often pages name the person.
     *
     * @param first the first day on which a page does, or null; {@code last} the last
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Activity(
            @Nullable LocalDate first, @Nullable LocalDate last, long bills, long votes, long debates) {}

    public @Nullable Chamber chamber() {
        return seat.chamber();
    }

    public int legislature() {
        return seat.legislature();
    }

    public @Nullable String group() {
        return seat.group();
    }

    /** A spelling of the name on pages, and the number of pages that use it. */
    @Schema(name = "FormOfName")
    public record Form(String written, String site, long pages) {}

    /** A period in which pages name a group with the name; says nothing about before or after. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record InGroup(
            String group,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            long deeds) {}

    /** A change of post, in the words of a page. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "PostChange")
    public record Change(
            String kind,
            @Nullable LocalDate from,
            @Nullable LocalDate said,
            @Nullable String phrase,
            @Nullable Evidence page) {}

    /** A single act of a person per bill, vote or debate, with a page as its source. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "PersonAct")
    public record Act(
            UUID subject,
            @Nullable LocalDate day,
            @Nullable String group,
            @Nullable String position,
            int place,
            @Nullable Evidence page) {}

    /** The page that is the source of a statement. */
    @Schema(name = "PageOfAct")
    public record Evidence(String site, String address, String sha256) {}

    /** Everything shown on a person's page except the acts. */
    public record Profile(
            Legislator person, List<Form> forms, List<InGroup> groups, List<Change> changes, List<Legislator> perhaps) {
        public Profile {
            forms = List.copyOf(forms);
            groups = List.copyOf(groups);
            changes = List.copyOf(changes);
            perhaps = List.copyOf(perhaps);
        }
    }
}
