package mx.vigia.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import mx.vigia.notification.intake.LastSourceHealthRepository;
import mx.vigia.notification.letter.LetterWriter;
import mx.vigia.notification.notice.NoticeRouter;
import mx.vigia.notification.notice.NoticeStatus;
import mx.vigia.platform.kafka.FailureClassifier;
import mx.vigia.platform.store.StoreException;

/** Finds the notices of a letter that cannot be written, by writing each alone. */
@ApplicationScoped
class UnwritableNoticeFinder {
    private final NoticeRouter noticeRouter;
    private final LastSourceHealthRepository sources;
    private final LetterWriter writer;
    private final Clock clock;

    UnwritableNoticeFinder(
            NoticeRouter noticeRouter, LastSourceHealthRepository sources, LetterWriter writer, Clock clock) {
        this.noticeRouter = noticeRouter;
        this.sources = sources;
        this.writer = writer;
        this.clock = clock;
    }

    List<UUID> findUnwritable(List<UUID> notices, LetterClaim claim) {
        var spoilt = new ArrayList<UUID>();
        for (var notice : notices) {
            if (isUnwritable(notice, claim)) {
                spoilt.add(notice);
            }
        }
        return spoilt;
    }

    private boolean isUnwritable(UUID notice, LetterClaim claim) {
        try {
            if (noticeRouter.findStatuses(List.of(notice)).get(notice) instanceof NoticeStatus.Due(var due)) {
                writer.write(claim.cover(), List.of(due), sources.all(), clock.instant());
            }
            return false;
        } catch (StoreException e) {
            if (FailureClassifier.UNKNOWN_IS_INFRASTRUCTURE.isInfrastructureFailure(e)) {
                throw e;
            }
            return true;
        } catch (RuntimeException | StackOverflowError unwritable) {
            return true;
        }
    }
}
