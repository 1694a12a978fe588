package mx.vigia.notification.notice;

/** Why a watch did not cause a notice of a fact when it was received. */
public enum WhyNot {
    /** The watch, or its reader's seat in the committee, was created after the fact. */
    LATER,
    /** Its reader had muted the bill. */
    MUTED,
    /** Its reader had stopped its letters. */
    STOPPED,
    /** It was paused. */
    PAUSED,
    /** Its query could not match. */
    UNANSWERABLE,
    /** Its reader was notified of the same by another fact. */
    ALREADY_TOLD,
    /** The same was filed for its reader by another fact while the alerts of the committee were off. */
    ALERTS_OFF,
    /** The fact was not yet to be announced: it waited for its bill. */
    WAITING_FOR_BILL,
    /** It does not select this kind of fact. */
    KIND_NOT_ASKED,
    /** The bill's text was read for the first time, which is reported only where the bill newly matches through it. */
    ONLY_LEARNED,
    /**
     * Nobody was notified of the fact, and the watch, unchanged since, last matched the bill: it adds nothing, or was
     * read silently.
     */
    NOT_ANNOUNCED,
    /** The bill did not match the watch, or no alert of the fact is sent: it was read without alerts. */
    NOT_ANSWERED,
    /** It would match today: the query or its readers were changed since. */
    CHANGED_SINCE
}
