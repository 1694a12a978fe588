package mx.vigia.notification.digest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import mx.vigia.notification.notice.NoticeSchedule;

/** Accepts notices from the routing, and schedules each. */
@ApplicationScoped
class NoticeIntake implements NoticeSchedule {
    private final PendingNoticeRepository noticeRepository;
    private final NoticeScheduler noticeScheduler;
    private final DigestLetterPrinter letterPrinter;

    NoticeIntake(
            PendingNoticeRepository noticeRepository,
            NoticeScheduler noticeScheduler,
            DigestLetterPrinter letterPrinter) {
        this.noticeRepository = noticeRepository;
        this.noticeScheduler = noticeScheduler;
        this.letterPrinter = letterPrinter;
    }

    @Override
    public void scheduleNotices(Collection<UUID> notices, Instant due) {
        noticeScheduler.date(notices, due);
    }

    @Override
    public void releaseWaiting(UUID fact, Instant due) {
        noticeScheduler.date(noticeRepository.findWaitingOfFact(fact), due);
    }

    @Override
    public void signalDue() {
        letterPrinter.signal();
    }
}
