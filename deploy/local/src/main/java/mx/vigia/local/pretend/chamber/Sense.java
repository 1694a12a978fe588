package mx.vigia.local.pretend.chamber;

/** What a deputy did in a vote, in the order in which tables list it. */
public enum Sense {
    FAVOUR,
    AGAINST,
    ABSTENTION,
    /** Answered the roll and did not vote. */
    PRESENT,
    ABSENT
}
