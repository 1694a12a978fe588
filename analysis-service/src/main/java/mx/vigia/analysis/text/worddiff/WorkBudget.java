package mx.vigia.analysis.text.worddiff;

/**
 * The work that a comparison may still cost, counted in steps and not in time, so that every machine stops at the same
 * place and a replay gives the same result.
 */
public final class WorkBudget {
    /** The steps for a whole pair of versions: well under a second of work. */
    public static final long MAX_STEPS = 20_000_000;

    private long left;
    private int leftOut;

    private WorkBudget(long left) {
        this.left = left;
    }

    /** Returns the default budget. */
    public static WorkBudget usual() {
        return new WorkBudget(MAX_STEPS);
    }

    /** Returns a budget of this many steps. */
    public static WorkBudget of(long steps) {
        return new WorkBudget(steps);
    }

    /** Returns the number of segments that were not compared because the budget was exhausted. */
    public int skippedCount() {
        return leftOut;
    }

    /** Counts a segment that is not compared. */
    void addSkipped() {
        leftOut++;
    }

    /** Spends this many steps, if as many are left. */
    boolean trySpend(long steps) {
        if (left < steps) {
            leftOut++;
            return false;
        }
        left -= steps;
        return true;
    }
}
