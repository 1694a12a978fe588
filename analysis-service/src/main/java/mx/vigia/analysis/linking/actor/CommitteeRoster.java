package mx.vigia.analysis.linking.actor;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;
import mx.vigia.analysis.bill.Provenance;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who belongs to a committee, according to one page.
 *
 * @param page where and when it was read
 * @param officialAddress the committee's page; null if the source states none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CommitteeRoster(
        List<Seat> seats, Provenance page, @Nullable String officialAddress) {
    public CommitteeRoster {
        seats = List.copyOf(seats);
    }

    /**
     * A member as the page has it; an office or group that it does not state is null.
     *
     * @param role {@code chair}, {@code secretary} or {@code member}
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Member(
            @Schema(required = true) String name,
            @Nullable String role,
            @Nullable String group) {}

    /**
     * A member, and the legislator of that name in the chamber.
     *
     * @param person null where none, or more than one, is known by that name
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "CommitteeSeat")
    public record Seat(
            @JsonUnwrapped Member member, @Nullable UUID person) {}
}
