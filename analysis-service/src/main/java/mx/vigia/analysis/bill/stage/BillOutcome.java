package mx.vigia.analysis.bill.stage;

/** Whether a bill is still open and, if not, what closed it: the layer above {@link Stage}. */
public enum BillOutcome {
    OPEN,
    ENACTED,
    DISCARDED,
    WITHDRAWN,
    /** Precluded because its time ran out. */
    LAPSED,
    /** Closed, and no source states why. */
    CONCLUDED,
    /** Reported together with another. */
    ACCUMULATED,
    /** A motion was decided, or a matter attended to; not the approval of a law. */
    RESOLVED,
    SUPERSEDED;

    /** Returns the stage displayed for a bill with this outcome; one still open, or in force, keeps its own stage. */
    Stage displayedStage(Stage where) {
        return switch (this) {
            case OPEN, ENACTED -> where;
            case DISCARDED -> Stage.DISCARDED;
            case WITHDRAWN -> Stage.WITHDRAWN;
            case LAPSED -> Stage.LAPSED;
            case CONCLUDED -> Stage.CONCLUDED;
            case ACCUMULATED -> Stage.ACCUMULATED;
            case RESOLVED -> Stage.RESOLVED;
            case SUPERSEDED -> Stage.SUPERSEDED;
        };
    }
}
