package mx.vigia.analysis.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.Dossiers;
import mx.vigia.analysis.kinship.Kin;
import mx.vigia.analysis.kinship.Relative;
import mx.vigia.analysis.vote.Vote;
import mx.vigia.analysis.vote.Votes;

/** What stands beside a bill: votes on it, bills related to it, bills of a name in common. */
@ApplicationScoped
class Beside {
    private final Dossiers dossiers;
    private final Votes votes;
    private final Kin kin;

    Beside(Dossiers dossiers, Votes votes, Kin kin) {
        this.dossiers = dossiers;
        this.votes = votes;
        this.kin = kin;
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

    List<Dossier> namesakesOf(Dossier bill) {
        return dossiers.mayBeSameAs(bill.id());
    }
}
