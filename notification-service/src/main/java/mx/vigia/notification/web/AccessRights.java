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

/**
 * Decides who may see and change what. It reads the current rows, so that a key issued yesterday does not open a seat
 * lost today.
 */
@ApplicationScoped
public class AccessRights {
    private final CommitteeRepository committees;

    AccessRights(CommitteeRepository committees) {
        this.committees = committees;
    }

    public List<Membership> seats(Caller caller) {
        return committees.findSeatsOfPerson(caller.subject());
    }

    boolean isMemberOf(UUID committee, Caller caller) {
        return seats(caller).stream()
                .anyMatch(membership -> membership.committee().id().equals(committee));
    }

    public boolean maySeeCommittee(UUID committee, Caller caller) {
        return isAdministrator(caller) || isMemberOf(committee, caller);
    }

    public boolean maySee(Watch watch, Caller caller) {
        return watch.state() != Watch.State.DELETED
                && watch.committee()
                        .map(committee -> maySeeCommittee(committee, caller))
                        .orElseGet(() -> watch.isOf(caller.subject()));
    }

    /**
     * Whether the caller may change a watch: a person's watch is theirs; a committee's is changed by its secretary or
     * an administrator.
     */
    public boolean mayChange(Watch watch, Caller caller) {
        return maySee(watch, caller)
                && watch.committee()
                        .map(committee -> isAdministrator(caller) || isSecretaryOf(committee, caller))
                        .orElse(true);
    }

    /**
     * Whether the caller may manage an endpoint or a feed: a person's is theirs; a committee's is managed by its
     * secretary or an administrator.
     */
    public boolean mayManage(EventOwner owner, Caller caller) {
        return switch (owner.kind()) {
            case PERSON -> owner.id().equals(caller.subject());
            case COMMITTEE -> isAdministrator(caller) || isSecretaryOf(owner.id(), caller);
        };
    }

    /** Returns the committees whose endpoints and feeds they may manage: those they are the secretary of. */
    public List<Membership> managedCommittees(Caller caller) {
        return seats(caller).stream()
                .filter(membership -> membership.seat() == CommitteeSeat.SECRETARY)
                .toList();
    }

    public boolean isAdministrator(Caller caller) {
        return caller.is("administrator");
    }

    private boolean isSecretaryOf(UUID committee, Caller caller) {
        return seats(caller).stream()
                .anyMatch(membership ->
                        membership.committee().id().equals(committee) && membership.seat() == CommitteeSeat.SECRETARY);
    }
}
