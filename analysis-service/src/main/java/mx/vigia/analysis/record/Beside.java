package mx.vigia.analysis.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.Dossiers;
import mx.vigia.analysis.kinship.Kin;
import mx.vigia.analysis.kinship.Relative;
import mx.vigia.analysis.vote.Vote;
import mx.vigia.analysis.vote.Votes;

/** What stands beside a bill: votes on it, days it waits for, bills related to it, bills of a name in common. */
@ApplicationScoped
class Beside {
    private final Dossiers dossiers;
    private final Votes votes;
    private final Kin kin;
    private final ClocksOnBill clocks;

    Beside(Dossiers dossiers, Votes votes, Kin kin, ClocksOnBill clocks) {
        this.dossiers = dossiers;
        this.votes = votes;
        this.kin = kin;
        this.clocks = clocks;
    }

    /** The latest first, each site's on its own, without names. */
    List<Vote> votesOn(Dossier bill) {
        return votes.on(bill.id()).stream().map(Vote::withoutBallots).toList();
    }

    /** The earliest first. */
    List<Version> versionsOf(Dossier bill) {
        return Version.of(dossiers.textsOf(bill.id()));
    }

    List<Relative> relatedTo(Dossier bill) {
        return kin.of(bill);
    }

    /** Those that run first. */
    List<DeadlineAnswer> deadlinesOf(Dossier bill) {
        return clocks.of(bill.id());
    }

    List<Dossier> namesakesOf(Dossier bill) {
        return dossiers.mayBeSameAs(bill.id());
    }
}
