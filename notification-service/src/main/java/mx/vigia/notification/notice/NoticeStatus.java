package mx.vigia.notification.notice;

/** Whether a filed notice is still to be sent, now that a courier has claimed it. */
public sealed interface NoticeStatus {
    /** It is due with the active causes. */
    record Due(Notice notice) implements NoticeStatus {}

    /** All its causes are paused: it is sent when one of them is resumed. */
    record Paused() implements NoticeStatus {}

    /** It is no longer to be sent. */
    record Withdrawn(Withdrawal why) implements NoticeStatus {}

    /** Why a notice is no longer to be sent. */
    enum Withdrawal {
        /** The alert was paused for as long as a letter waits. */
        PAUSED,
        /** The reader stopped its letters. */
        STOPPED,
        /** The reader muted the bill. */
        MUTED,
        /** The reader has left the committee. */
        LEFT,
        /** The reader had not consented to alerts when it was filed, or has another address since. */
        NOT_CONSENTED,
        /** The server of the reader's address knows no such mailbox. */
        NO_MAILBOX,
        /** The reader is no longer the deputy of the absent person. */
        RELIEVED,
        /** The reader wants no letters about sources. */
        NO_SOURCES,
        /** The alert was deleted. */
        DELETED,
        /** The alert has another owner by now, who is notified instead. */
        PASSED_ON,
        /** The change was undone before its letter left. */
        EVENED_OUT,
        /** The alerts of its committee were off when it was filed, or it corrects only what was not sent for that. */
        ALERTS_OFF,
        /** It cannot be written any more, in a letter that may have arrived before. */
        UNWRITABLE,
        /** Its reader may have been notified before the database was restored; a person decides. */
        HELD_BY_RESTORE,
        /** The same, and a person decided that it is not sent. */
        DISMISSED
    }
}
