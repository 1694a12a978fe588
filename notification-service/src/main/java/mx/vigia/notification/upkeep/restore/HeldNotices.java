package mx.vigia.notification.upkeep.restore;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.notification.member.AuditRepository;
import mx.vigia.notification.notice.NoticeSchedule;

/**
 * The notices that may have been sent before the database was restored: an administrator releases or dismisses those of
 * a person, once, and the audit log says so.
 */
@ApplicationScoped
public class HeldNotices {
    private final RestoreRepository restoreRepository;
    private final AuditRepository audit;
    private final NoticeSchedule noticeSchedule;
    private final Clock clock;

    HeldNotices(
            RestoreRepository restoreRepository, AuditRepository audit, NoticeSchedule noticeSchedule, Clock clock) {
        this.restoreRepository = restoreRepository;
        this.audit = audit;
        this.noticeSchedule = noticeSchedule;
        this.clock = clock;
    }

    /** Returns the people for whom notices are held, by name. */
    public List<HeldReader> findReaders() {
        return restoreRepository.findHeldReaders();
    }

    /** Sends one letter to each of these people, with all that is held for them; repeated, it sends nothing. */
    public void release(UUID by, List<HeldReader> readers) {
        for (var reader : readers) {
            QuarkusTransaction.requiringNew().call(() -> {
                var now = clock.instant();
                return save(by, "restore-released", reader, restoreRepository.release(reader.person(), now));
            });
        }
        noticeSchedule.signalDue();
    }

    /** Gives up what is held for each of these people; repeated, it changes nothing. */
    public void dismiss(UUID by, List<HeldReader> readers) {
        for (var reader : readers) {
            QuarkusTransaction.requiringNew()
                    .call(() -> save(by, "restore-dismissed", reader, restoreRepository.dismiss(reader.person())));
        }
    }

    private int save(UUID by, String action, HeldReader reader, int notices) {
        if (notices > 0) {
            audit.save(Optional.of(by), action, reader.name(), "", Integer.toString(notices), clock.instant());
        }
        return notices;
    }
}
