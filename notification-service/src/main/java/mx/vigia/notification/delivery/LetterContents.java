package mx.vigia.notification.delivery;

import java.time.Instant;
import java.util.List;
import mx.vigia.notification.notice.Notice;
import mx.vigia.notification.notice.NoticeStatus.Withdrawal;

/** The contents of a letter that a courier has claimed. */
sealed interface LetterContents {
    /** These notices are to be sent. */
    record Due(List<Notice> notices) implements LetterContents {
        public Due {
            notices = List.copyOf(notices);
        }
    }

    /** Its reader must not be written to before then. */
    record InQuietHours(Instant until) implements LetterContents {}

    /** All its alerts are paused. */
    record Paused() implements LetterContents {}

    /** Nothing of it is to be sent. */
    record Withdrawn(Withdrawal why) implements LetterContents {}

    /** Its contents cannot be read. */
    record Unreadable(Throwable why) implements LetterContents {}
}
