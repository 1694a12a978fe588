package mx.vigia.notification.delivery;

import java.time.Instant;
import java.util.List;
import mx.vigia.notification.notice.Notice;
import mx.vigia.notification.notice.NoticeStatus.Withdrawal;

/** What is on a letter, now that a courier holds it. */
sealed interface Contents {
    /** These notices are to be sent. */
    record Due(List<Notice> notices) implements Contents {
        public Due {
            notices = List.copyOf(notices);
        }
    }

    /** Its reader is not to be written to before then. */
    record Silent(Instant until) implements Contents {}

    /** All that is on it is paused. */
    record Paused() implements Contents {}

    /** Nothing of it is to be sent. */
    record Withdrawn(Withdrawal why) implements Contents {}

    /** What is on it cannot be read. */
    record Unreadable(Throwable why) implements Contents {}
}
