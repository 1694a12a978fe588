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
    private final NoticeScheduler dating;
    private final DigestLetterPrinter press;

    NoticeIntake(PendingNoticeRepository noticeRepository, NoticeScheduler dating, DigestLetterPrinter press) {
        this.noticeRepository = noticeRepository;
        this.dating = dating;
        this.press = press;
    }

    @Override
    public void scheduleNotices(Collection<UUID> notices, Instant due) {
        dating.date(notices, due);
    }

    @Override
    public void releaseWaiting(UUID fact, Instant due) {
        dating.date(noticeRepository.findWaitingOfFact(fact), due);
    }

    @Override
    public void signalDue() {
        press.signal();
    }
}
