package mx.vigia.analysis.linking.actor;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mx.vigia.analysis.bill.Chamber;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A legislator as pages name them in one chamber and legislature; nobody is here whom no page names.
 *
 * @param legislature 0 where no page says when
 * @param group the id of the group last named beside it, or null
 * @param first the first day on which a page names it, or null; {@code last} the last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Legislator(
        UUID id,
        String name,
        @Nullable Chamber chamber,
        int legislature,
        @Nullable String group,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        long bills,
        long votes,
        long debates) {

    /** One way in which pages write the name, and how many of them do. */
    @Schema(name = "FormOfName")
    public record Form(String written, String site, long pages) {}

    /** A stretch of days in which pages name a group beside the name; it does not say what was before or after. */
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

    /** What somebody did, once for each bill, vote or debate, and a page that says so. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "PersonAct")
    public record Act(
            UUID subject,
            @Nullable LocalDate day,
            @Nullable String group,
            @Nullable String position,
            int place,
            @Nullable Evidence page) {}

    /** The page that says it. */
    @Schema(name = "PageOfAct")
    public record Evidence(String site, String address, String sha256) {}

    /** Everything a page about one person shows beside its acts. */
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
