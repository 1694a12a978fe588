package mx.vigia.notification.delivery;

import java.time.Instant;
import java.util.List;
import mx.vigia.notification.notice.Notice;
import mx.vigia.notification.notice.NoticeStatus.Withdrawal;

/** What is on a letter, now that a courier holds it. */
sealed interface LetterContents {
    /** These notices are to be sent. */
    record Due(List<Notice> notices) implements LetterContents {
        public Due {
            notices = List.copyOf(notices);
        }
    }

    /** Its reader is not to be written to before then. */
    record InQuietHours(Instant until) implements LetterContents {}

    /** All that is on it is paused. */
    record Paused() implements LetterContents {}

    /** Nothing of it is to be sent. */
    record Withdrawn(Withdrawal why) implements LetterContents {}

    /** What is on it cannot be read. */
    record Unreadable(Throwable why) implements LetterContents {}
}
