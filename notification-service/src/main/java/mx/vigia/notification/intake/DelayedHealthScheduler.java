package mx.vigia.notification.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import mx.vigia.notification.notice.NoticeSchedule;

/** Looks for delayed source alerts that have lasted: files each, and signals that notices are due. */
@ApplicationScoped
class DelayedHealthScheduler {
    private final LastAnnouncedHealthRepository healthRepository;
    private final SourceAlarmHandler alarm;
    private final NoticeSchedule noticeSchedule;
    private final Clock clock;

    DelayedHealthScheduler(
            LastAnnouncedHealthRepository healthRepository,
            SourceAlarmHandler alarm,
            NoticeSchedule noticeSchedule,
            Clock clock) {
        this.healthRepository = healthRepository;
        this.alarm = alarm;
        this.noticeSchedule = noticeSchedule;
        this.clock = clock;
    }

    @Scheduled(every = "{vigia.sources.beat:30s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void fileDueReports() {
        for (var site : healthRepository.due(clock.instant())) {
            QuarkusTransaction.requiringNew().call(() -> {
                alarm.fileHeld(site);
                return site;
            });
            noticeSchedule.signalDue();
        }
    }
}
