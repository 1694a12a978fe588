package mx.vigia.notification.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import mx.vigia.notification.channel.endpoint.EventOwner;
import mx.vigia.notification.committee.CommitteeRepository;
import mx.vigia.notification.committee.CommitteeSeat;
import mx.vigia.notification.committee.Membership;
import mx.vigia.notification.watch.Watch;
import mx.vigia.platform.access.Caller;

/** Who may see and change what, asked of the rows themselves, so that a key issued yesterday opens no seat lost today. */
@ApplicationScoped
public class AccessRights {
    private final CommitteeRepository committees;

    AccessRights(CommitteeRepository committees) {
        this.committees = committees;
    }

    public List<Membership> seats(Caller caller) {
        return committees.findSeatsOfPerson(caller.subject());
    }

    boolean sitsIn(UUID committee, Caller caller) {
        return seats(caller).stream().anyMatch(seat -> seat.committee().id().equals(committee));
    }

    public boolean maySeeCommittee(UUID committee, Caller caller) {
        return isAdministrator(caller) || sitsIn(committee, caller);
    }

    public boolean maySee(Watch watch, Caller caller) {
        return watch.state() != Watch.State.DELETED
                && watch.committee()
                        .map(committee -> maySeeCommittee(committee, caller))
                        .orElseGet(() -> watch.isOf(caller.subject()));
    }

    /** A person's watch is theirs; a committee's is changed by its secretary or an administrator. */
    public boolean mayChange(Watch watch, Caller caller) {
        return maySee(watch, caller)
                && watch.committee()
                        .map(committee -> isAdministrator(caller) || isSecretaryOf(committee, caller))
                        .orElse(true);
    }

    /** An endpoint or a feed of a person is theirs; of a committee its secretary's, or an administrator's. */
    public boolean mayManage(EventOwner owner, Caller caller) {
        return switch (owner.kind()) {
            case PERSON -> owner.id().equals(caller.subject());
            case COMMITTEE -> isAdministrator(caller) || isSecretaryOf(owner.id(), caller);
        };
    }

    /** Whose endpoints and feeds they may look after: their own, and those of the committees they are the secretary of. */
    public List<Membership> managedCommittees(Caller caller) {
        return seats(caller).stream()
                .filter(seat -> seat.seat() == CommitteeSeat.SECRETARY)
                .toList();
    }

    public boolean isAdministrator(Caller caller) {
        return caller.is("administrator");
    }

    private boolean isSecretaryOf(UUID committee, Caller caller) {
        return seats(caller).stream()
                .anyMatch(seat -> seat.committee().id().equals(committee) && seat.seat() == CommitteeSeat.SECRETARY);
    }
}
