package mx.vigia.analysis.bill.stage;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import mx.vigia.analysis.bill.Chamber;

/**
 * The progress of a bill after some of its transitions.
 *
 * @param dispute what the chambers have disagreed about so far
 */
record Progress(Stage where, BillOutcome outcome, Set<Chamber> passed, Dispute dispute) {
    static Progress withStage(Stage where) {
        return new Progress(where, BillOutcome.OPEN, Set.of(), Dispute.NONE);
    }

    Progress movedTo(Stage stage) {
        return new Progress(stage, outcome, passed, stage == Stage.RETURNED_REJECTED ? Dispute.WHOLE : dispute);
    }

    Progress enacted(Stage stage) {
        return new Progress(stage, BillOutcome.ENACTED, passed, dispute);
    }

    Progress passedBy(Chamber chamber, Stage stage) {
        Set<Chamber> all = EnumSet.noneOf(Chamber.class);
        all.addAll(passed);
        if (chamber != null) {
            all.add(chamber);
        }
        return new Progress(stage, outcome, Set.copyOf(all), dispute);
    }

    /** Returns this progress with the chambers disagreeing about this. */
    Progress withDispute(Dispute about) {
        return new Progress(where, outcome, passed, about);
    }

    /** Returns this progress open again, if it was closed; a law that was enacted stays one. */
    Progress reopened() {
        return outcome == BillOutcome.ENACTED ? this : new Progress(where, BillOutcome.OPEN, passed, dispute);
    }

    /** Returns this progress as withdrawn, whatever its outcome was: the matter was entered by mistake. */
    Progress retracted() {
        return new Progress(where, BillOutcome.WITHDRAWN, passed, dispute);
    }

    /**
     * Returns this progress closed, if it is open or was closed with this outcome before; a known cause replaces an
     * unknown one.
     */
    Optional<Progress> closed(BillOutcome end) {
        boolean vague = end == BillOutcome.CONCLUDED || end == BillOutcome.RESOLVED;
        return switch (outcome) {
            case OPEN -> Optional.of(new Progress(where, end, passed, dispute));
            case CONCLUDED -> Optional.of(new Progress(where, end, passed, dispute));
            case DISCARDED, WITHDRAWN, LAPSED, ACCUMULATED, RESOLVED, SUPERSEDED ->
                Optional.of(this).filter(same -> vague || outcome == end);
            case ENACTED -> Optional.of(this).filter(same -> vague);
        };
    }
}
