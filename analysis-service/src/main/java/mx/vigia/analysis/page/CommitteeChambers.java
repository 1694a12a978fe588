package mx.vigia.analysis.page;

import java.util.List;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.CommitteeName;
import mx.vigia.analysis.bill.Referral;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.dossier.Dossier;

/** Finds the chambers whose committees a bill was referred to. */
public final class CommitteeChambers {
    private CommitteeChambers() {}

    /**
     * Returns the chambers that referred a bill to this committee; empty where no step says so, or the congress has
     * one.
     */
    public static List<Chamber> of(Dossier bill, Referral committee) {
        return bill.steps().stream()
                .filter(step -> step.committees().stream()
                        .map(Referral::name)
                        .anyMatch(name -> CommitteeName.isSame(name, committee.name())))
                .map(Step::chamber)
                .filter(chamber -> chamber != null && chamber != Chamber.CONGRESS)
                .distinct()
                .toList();
    }
}
