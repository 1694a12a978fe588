package mx.vigia.local.pretend.chamber;

/** A deputy's choice in a vote, in the order of the tables. */
public enum Sense {
    FAVOUR,
    AGAINST,
    ABSTENTION,
    /** Answered the roll call and did not vote. */
    PRESENT,
    ABSENT
}
