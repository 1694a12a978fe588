package mx.vigia.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.UUID;
import mx.vigia.notification.notice.Notice;
import mx.vigia.notification.notice.NoticeDesk;
import mx.vigia.notification.notice.Standing;
import mx.vigia.notification.notice.Standing.Withdrawal;

/**
 * Looks once more at each notice of a letter before it leaves: what its reader has stopped meanwhile falls out, and the ledger says why; what is paused waits for
 * another letter. One that may have arrived already is the same letter again, with what has been paused since on it.
 */
@ApplicationScoped
class Packing {
    private final DeliveryBook book;
    private final NoticeDesk desk;
    private final Suppressions suppressions;
    private final Silence silence;
    private final DeliveryConfig config;
    private final Clock clock;

    Packing(
            DeliveryBook book,
            NoticeDesk desk,
            Suppressions suppressions,
            Silence silence,
            DeliveryConfig config,
            Clock clock) {
        this.book = book;
        this.desk = desk;
        this.suppressions = suppressions;
        this.silence = silence;
        this.config = config;
        this.clock = clock;
    }

    Contents pack(Claim claim) throws SQLException {
        var until = silence.until(claim, clock.instant());
        return until.isPresent() ? new Contents.Silent(until.get()) : packed(claim);
    }

    private Contents packed(Claim claim) throws SQLException {
        var due = new ArrayList<Notice>();
        var paused = new ArrayList<UUID>();
        var why = Withdrawal.DELETED;
        for (var standing : desk.standing(book.noticesOn(claim)).entrySet()) {
            switch (standing.getValue()) {
                case Standing.Due(var notice) -> due.add(notice);
                case Standing.Paused() -> paused.add(standing.getKey());
                case Standing.Withdrawn(var reason) -> {
                    why = reason;
                    book.drop(standing.getKey(), claim, reason);
                }
            }
        }
        if (due.isEmpty()) {
            return paused.isEmpty() ? new Contents.Withdrawn(why) : new Contents.Paused();
        }
        if (suppressions.holds(due.getFirst().to().address())) {
            return new Contents.Withdrawn(Withdrawal.NO_MAILBOX);
        }
        if (claim.inDoubt()) {
            due.addAll(desk.evenPaused(paused));
            return new Contents.Due(due);
        }
        for (var notice : paused) {
            book.putBack(notice, claim, clock.instant().plus(config.paused()));
        }
        return new Contents.Due(due);
    }
}
