package mx.vigia.analysis.text.comparison;

/**
 * How much work a comparison may still cost, counted in steps and not in time, so that every machine stops at the same
 * place and a replay gives the same answer.
 */
public final class WorkBudget {
    /** Steps for a whole pair of versions: well under a second of work. */
    public static final long MAX_STEPS = 20_000_000;

    private long left;
    private int leftOut;

    private WorkBudget(long left) {
        this.left = left;
    }

    /** The usual effort. */
    public static WorkBudget usual() {
        return new WorkBudget(MAX_STEPS);
    }

    /** So many steps. */
    public static WorkBudget of(long steps) {
        return new WorkBudget(steps);
    }

    /** How many stretches were not compared because it would have cost more. */
    int skippedCount() {
        return leftOut;
    }

    /** Notes that a stretch is not compared. */
    void addSkipped() {
        leftOut++;
    }

    /** Takes some steps, if there are as many left. */
    boolean trySpend(long steps) {
        if (left < steps) {
            leftOut++;
            return false;
        }
        left -= steps;
        return true;
    }
}
