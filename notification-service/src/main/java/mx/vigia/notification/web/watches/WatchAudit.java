package mx.vigia.notification.web.watches;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.notification.committee.CommitteeRepository;
import mx.vigia.notification.member.AuditRepository;
import mx.vigia.notification.watch.Watch;
import mx.vigia.notification.watch.WatchOwner;
import mx.vigia.platform.access.Caller;
import mx.vigia.platform.i18n.Language;

/**
 * Records who created, transferred or deleted a watch of a committee, which alerts all its members; watches of a person
 * are private and not recorded.
 */
@ApplicationScoped
class WatchAudit {
    private final AuditRepository audit;
    private final CommitteeRepository committees;
    private final Clock clock;

    WatchAudit(AuditRepository audit, CommitteeRepository committees, Clock clock) {
        this.audit = audit;
        this.committees = committees;
        this.clock = clock;
    }

    void made(Caller by, WatchOwner owner, String query) {
        if (owner instanceof WatchOwner.OfCommittee(var committee)) {
            record(by, "watch-made", committee, "", query);
        }
    }

    /** Records that a watch, given as it was before, has a new owner. */
    void recordTransfer(Caller by, Watch before, WatchOwner to) {
        var heir =
                to instanceof WatchOwner.OfCommittee(var committee) ? Optional.of(committee) : Optional.<UUID>empty();
        if (before.committee().equals(heir)) {
            return;
        }
        if (before.committee().isPresent()) {
            record(
                    by,
                    "watch-passed",
                    before.committee().get(),
                    before.query(),
                    heir.map(this::name).orElse(""));
        }
        if (heir.isPresent()) {
            record(by, "watch-received", heir.get(), "", before.query());
        }
    }

    void recordDeletion(Caller by, Watch watch) {
        if (watch.committee().isPresent()) {
            record(by, "watch-deleted", watch.committee().get(), watch.query(), "");
        }
    }

    private void record(Caller by, String action, UUID committee, String before, String after) {
        audit.save(Optional.of(by.subject()), action, name(committee), before, after, clock.instant());
    }

    private String name(UUID committee) {
        return committees
                .findByIdOptional(committee)
                .map(one -> one.name(Language.ES))
                .orElse(committee.toString());
    }
}
