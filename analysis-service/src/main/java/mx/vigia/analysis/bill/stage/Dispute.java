package mx.vigia.analysis.bill.stage;

/** What the two chambers have disagreed about (article 72 D and E of the Constitution). */
enum Dispute {
    NONE,
    /** The reviewing chamber rejected the whole bill, once. */
    WHOLE,
    /** The chamber of origin refused the changes of the reviewing one, which must now give them up or insist. */
    CHANGES,
    /** The reviewing chamber insisted on its changes: the bill has ended unless both agree on the rest. */
    INSISTED
}
