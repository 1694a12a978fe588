package mx.vigia.notification.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import mx.vigia.house.Caller;
import mx.vigia.notification.committee.Committees;
import mx.vigia.notification.committee.Membership;
import mx.vigia.notification.committee.Seat;
import mx.vigia.notification.watch.Watch;

/** Who may see and change what, asked of the rows themselves, so that a key issued yesterday opens no seat lost today. */
@ApplicationScoped
class Rights {
    private final Committees committees;

    Rights(Committees committees) {
        this.committees = committees;
    }

    List<Membership> seats(Caller caller) {
        return committees.seatsOf(caller.subject());
    }

    boolean sitsIn(UUID committee, Caller caller) {
        return seats(caller).stream().anyMatch(seat -> seat.committee().id().equals(committee));
    }

    boolean maySeeCommittee(UUID committee, Caller caller) {
        return isAdministrator(caller) || sitsIn(committee, caller);
    }

    boolean maySee(Watch watch, Caller caller) {
        return watch.state() != Watch.State.DELETED
                && watch.committee()
                        .map(committee -> maySeeCommittee(committee, caller))
                        .orElseGet(() -> watch.isOf(caller.subject()));
    }

    /** A person's watch is theirs; a committee's is changed by its secretary or an administrator. */
    boolean mayChange(Watch watch, Caller caller) {
        return maySee(watch, caller)
                && watch.committee()
                        .map(committee -> isAdministrator(caller) || isSecretaryOf(committee, caller))
                        .orElse(true);
    }

    boolean isAdministrator(Caller caller) {
        return caller.is("administrator");
    }

    private boolean isSecretaryOf(UUID committee, Caller caller) {
        return seats(caller).stream()
                .anyMatch(seat -> seat.committee().id().equals(committee) && seat.seat() == Seat.SECRETARY);
    }
}
