package mx.vigia.analysis;

/**
 * The numbers of the database's advisory locks, which are the same in every replica and version and are never given anew. Those of two numbers
 * are none of those of one.
 */
public final class AdvisoryLockNumber {
    /** Of the names of records, with the slot of the name as the second number. */
    public static final int RECORD_NAMES = 7;

    /** Of weighing which records are one and of ruling on it, with 0 as the second number. */
    public static final int PAIR_SCORING = 8;

    /** Of proceedings and what they name, the only number. */
    public static final long PROCEEDINGS = 8;

    /** Of the topics as they count: shared by whoever tags bills by them, alone whoever changes them; the only number. */
    public static final long TOPIC_CATALOG = 9;

    private AdvisoryLockNumber() {}
}
