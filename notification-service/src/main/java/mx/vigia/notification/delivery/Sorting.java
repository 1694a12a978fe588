package mx.vigia.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import mx.vigia.notification.intake.SourceBook;
import mx.vigia.notification.letter.LetterWriter;
import mx.vigia.notification.notice.NoticeDesk;
import mx.vigia.notification.notice.Standing;
import mx.vigia.platform.kafka.FailureClassifier;

/** Finds out which notices of a letter cannot be written, by writing each alone. */
@ApplicationScoped
class Sorting {
    private final NoticeDesk desk;
    private final SourceBook sources;
    private final LetterWriter writer;
    private final Clock clock;

    Sorting(NoticeDesk desk, SourceBook sources, LetterWriter writer, Clock clock) {
        this.desk = desk;
        this.sources = sources;
        this.writer = writer;
        this.clock = clock;
    }

    List<UUID> spoilt(List<UUID> notices, Claim claim) throws SQLException {
        var spoilt = new ArrayList<UUID>();
        for (var notice : notices) {
            if (isSpoilt(notice, claim)) {
                spoilt.add(notice);
            }
        }
        return spoilt;
    }

    private boolean isSpoilt(UUID notice, Claim claim) throws SQLException {
        try {
            if (desk.standing(List.of(notice)).get(notice) instanceof Standing.Due(var due)) {
                writer.write(claim.cover(), List.of(due), sources.all(), clock.instant());
            }
            return false;
        } catch (RuntimeException | StackOverflowError unwritable) {
            return true;
        } catch (SQLException e) {
            if (FailureClassifier.UNKNOWN_IS_INFRASTRUCTURE.isInfrastructureFailure(e)) {
                throw e;
            }
            return true;
        }
    }
}
