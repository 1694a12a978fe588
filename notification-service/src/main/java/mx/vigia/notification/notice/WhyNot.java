package mx.vigia.notification.notice;

/** Why a watch did not have somebody told of a fact when it came. */
public enum WhyNot {
    /** The watch, or its reader's seat in the committee, came after the fact. */
    LATER,
    /** Its reader wanted to hear no more of the bill. */
    MUTED,
    /** Its reader had stopped its letters. */
    STOPPED,
    /** It was paused. */
    PAUSED,
    /** What it asks could not be answered. */
    UNANSWERABLE,
    /** It does not ask for this kind of fact. */
    KIND_NOT_ASKED,
    /** The bill's text was read for the first time, which is told only where the bill answers by it and did not before. */
    ONLY_LEARNED,
    /** The bill did not answer the watch, or the fact was told to nobody: read in silence, or told before under another. */
    NOT_ANSWERED,
    /** Today it would have told: what it asks, or who hears of it, was changed since. */
    CHANGED_SINCE
}
