package mx.vigia.notification.web.committees;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import mx.vigia.notification.channel.endpoint.EventOwner;
import mx.vigia.notification.committee.AssociationCommittee;
import mx.vigia.notification.committee.CommitteeRepository;
import mx.vigia.notification.web.AccessRights;
import mx.vigia.platform.access.Caller;
import mx.vigia.platform.web.Problem;
import mx.vigia.platform.web.RequestContext;

/**
 * Grants access to a committee to its members, and to its decisions to those who may take them, on pages and in the API
 * alike. For all others it does not exist.
 */
@ApplicationScoped
class CommitteeAccess {
    private final CommitteeRepository committees;
    private final AccessRights rights;
    private final RequestContext request;

    CommitteeAccess(CommitteeRepository committees, AccessRights rights, RequestContext request) {
        this.committees = committees;
        this.rights = rights;
        this.request = request;
    }

    AssociationCommittee requireVisible(UUID id, Caller caller) {
        return requireCommittee(id, rights.maySeeCommittee(id, caller));
    }

    AssociationCommittee requireManaged(UUID id, Caller caller) {
        return requireCommittee(id, rights.mayManage(EventOwner.committee(id), caller));
    }

    private AssociationCommittee requireCommittee(UUID id, boolean open) {
        return committees
                .findByIdOptional(id)
                .filter(any -> open)
                .orElseThrow(() -> Problem.notFound(
                                request.words("messages/notification").say("committee.unknown"))
                        .raised());
    }
}
