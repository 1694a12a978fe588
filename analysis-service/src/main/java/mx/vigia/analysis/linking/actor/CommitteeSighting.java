package mx.vigia.analysis.linking.actor;

import java.util.List;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.Provenance;
import org.jspecify.annotations.Nullable;

/** What one page states about the members of a committee. */
public record CommitteeSighting(
        String key,
        long revision,
        String name,
        Chamber chamber,
        List<CommitteeRoster.Member> members,
        @Nullable String officialAddress,
        Provenance page) {
    public CommitteeSighting {
        members = List.copyOf(members);
    }
}
