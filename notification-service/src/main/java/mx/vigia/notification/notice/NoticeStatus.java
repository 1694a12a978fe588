package mx.vigia.notification.notice;

/** Whether a notice that was filed is still to be sent, now that a courier holds it. */
public sealed interface NoticeStatus {
    /** With the causes that still stand. */
    record Due(Notice notice) implements NoticeStatus {}

    /** All that it is due for is paused: it is sent when one of them is resumed. */
    record Paused() implements NoticeStatus {}

    /** It is no longer to be sent. */
    record Withdrawn(Withdrawal why) implements NoticeStatus {}

    /** Why a notice is no longer to be sent. */
    enum Withdrawal {
        /** The alert was paused for as long as a letter waits. */
        PAUSED,
        /** The reader stopped its letters. */
        STOPPED,
        /** The reader wants to hear no more of the bill. */
        MUTED,
        /** The reader has left the committee. */
        LEFT,
        /** The reader had not consented to be told when it was filed, or has another address since. */
        NOT_CONSENTED,
        /** The server of the reader's address knows no such mailbox. */
        NO_MAILBOX,
        /** The reader no longer reads for whoever is away. */
        RELIEVED,
        /** The reader wants no letters about sources. */
        NO_SOURCES,
        /** The alert was deleted. */
        DELETED,
        /** The alert has another owner by now, who is told instead. */
        PASSED_ON,
        /** What it tells was undone before its letter left. */
        EVENED_OUT,
        /** It cannot be written any more, in a letter that may have arrived before. */
        UNWRITABLE
    }
}
