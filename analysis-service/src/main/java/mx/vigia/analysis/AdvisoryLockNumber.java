package mx.vigia.analysis;

/**
 * The numbers of the database's advisory locks. They are the same in every replica and version and are never reused.
 * Locks with two numbers are separate from locks with one.
 */
public final class AdvisoryLockNumber {
    /** Lock of record names, with the name's slot as the second number. */
    public static final int RECORD_NAMES = 7;

    /** Lock for scoring which records are the same bill and for ruling on it, with 0 as the second number. */
    public static final int PAIR_SCORING = 8;

    /** Lock of proceedings and the bills they name; a single number. */
    public static final long PROCEEDINGS = 8;

    /**
     * Lock of the active topic catalogue: shared by transactions that tag bills, exclusive for those that change
     * topics; a single number.
     */
    public static final long TOPIC_CATALOG = 9;

    private AdvisoryLockNumber() {}
}
