package mx.vigia.scraper.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;

/**
 * A committee and its members, as one page lists them.
 *
 * @param name such as {@code Comisión de Energía}
 * @param chamber in the contract's word
 * @param officialAddress the committee's page for people
 */
public record StatedCommittee(String name, String chamber, List<Member> members, URI officialAddress) {
    public StatedCommittee {
        members = List.copyOf(members);
    }

    /**
     * A member; what the page does not state is empty.
     *
     * @param name as printed, without the form of address
     * @param role {@code chair}, {@code secretary} or {@code member}
     * @param group the short name of the group
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Member(String name, String role, String group) {}

    /** Returns the sighting of this committee on its own page. */
    public Sighting sighting(List<String> keys) {
        var stated = StatedFields.nothing()
                .withNonEmpty("name", name)
                .withNonEmpty("chamber", chamber)
                .withNonEmpty("members", members)
                .withNonEmpty("officialAddress", officialAddress.toString());
        return new Sighting(Subject.COMMITTEE, PageKind.RECORD, keys, stated, List.of());
    }
}
