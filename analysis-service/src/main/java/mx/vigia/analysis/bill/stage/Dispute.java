package mx.vigia.analysis.bill.stage;

/** About what the two chambers have differed (article 72 D and E of the Constitution). */
enum Dispute {
    NONE,
    /** The reviewing chamber rejected the whole bill, once. */
    WHOLE,
    /** The chamber of origin refused the changes of the reviewing one, which is to give them up or to insist. */
    CHANGES,
    /** The reviewing chamber insisted on its changes: nothing becomes of the bill unless both agree on the rest. */
    INSISTED
}
