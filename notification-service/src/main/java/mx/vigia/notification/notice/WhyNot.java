package mx.vigia.notification.notice;

/** Why a watch did not have somebody told of a fact, as far as can be said today. */
public enum WhyNot {
    /** The fact is older than our keeping which watches it answered. */
    NOT_KEPT,
    /** The watch, or its reader's seat in the committee, came after the fact. */
    LATER,
    /** Its reader wants to hear no more of the bill. */
    MUTED,
    /** Its reader has stopped its letters. */
    STOPPED,
    /** It is paused. */
    PAUSED,
    /** What it asks could not be answered. */
    UNANSWERABLE,
    /** It does not ask for this kind of fact. */
    KIND_NOT_ASKED,
    /** The bill's text was read for the first time, which is told only where the bill answers by it and did not before. */
    ONLY_LEARNED,
    /** The bill did not answer the watch, or the fact was told to nobody: read in silence, or told before under another. */
    NOT_ANSWERED,
    /** Today it would have told: it was changed, resumed or wanted again since. */
    CHANGED_SINCE
}
