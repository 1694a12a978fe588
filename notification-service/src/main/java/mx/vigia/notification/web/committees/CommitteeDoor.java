package mx.vigia.notification.web.committees;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import mx.vigia.notification.channel.endpoint.Owner;
import mx.vigia.notification.committee.AssociationCommittee;
import mx.vigia.notification.committee.Committees;
import mx.vigia.notification.web.Rights;
import mx.vigia.platform.access.Caller;
import mx.vigia.platform.web.Problem;
import mx.vigia.platform.web.Visit;

/** Opens a committee to whoever sits in it, and what it decides to whoever may decide it: on pages and for programs alike. To anybody else there is none. */
@ApplicationScoped
class CommitteeDoor {
    private final Committees committees;
    private final Rights rights;
    private final Visit visit;

    CommitteeDoor(Committees committees, Rights rights, Visit visit) {
        this.committees = committees;
        this.rights = rights;
        this.visit = visit;
    }

    AssociationCommittee seen(UUID id, Caller caller) {
        return found(id, rights.maySeeCommittee(id, caller));
    }

    AssociationCommittee managed(UUID id, Caller caller) {
        return found(id, rights.mayManage(Owner.committee(id), caller));
    }

    private AssociationCommittee found(UUID id, boolean open) {
        return committees
                .findByIdOptional(id)
                .filter(any -> open)
                .orElseThrow(() -> Problem.notFound(
                                visit.words("messages/notification").say("committee.unknown"))
                        .raised());
    }
}
