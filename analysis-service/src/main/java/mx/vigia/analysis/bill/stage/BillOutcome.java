package mx.vigia.analysis.bill.stage;

/** Whether a bill is still open and, where it is not, what closed it: the layer above {@link Stage}. */
public enum BillOutcome {
    OPEN,
    ENACTED,
    DISCARDED,
    WITHDRAWN,
    /** Precluded: its time ran out. */
    LAPSED,
    /** Closed, and no source says why. */
    CONCLUDED,
    /** Reported together with another. */
    ACCUMULATED,
    /** A motion decided, or a matter attended to: no approval of a law. */
    RESOLVED,
    SUPERSEDED;

    /** The stage that people are shown for a bill closed so; one still open, or in force, has that of its way. */
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
