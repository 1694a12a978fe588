package mx.vigia.notification.web.watches;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import mx.vigia.notification.watch.Watch;
import mx.vigia.notification.watch.WatchOwner;
import mx.vigia.notification.watch.WatchRepository;
import mx.vigia.notification.web.AccessRights;
import mx.vigia.notification.web.WatchView;
import mx.vigia.platform.access.Caller;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.web.Problem;
import mx.vigia.platform.web.RequestContext;

/**
 * Grants access to a watch to those who may see or change it, and returns the possible owners of a reader's new
 * watches.
 */
@ApplicationScoped
class WatchAccess {
    private static final String ME_OWNER = "me";

    private final WatchRepository watches;
    private final AccessRights rights;
    private final RequestContext request;

    WatchAccess(WatchRepository watches, AccessRights rights, RequestContext request) {
        this.watches = watches;
        this.rights = rights;
        this.request = request;
    }

    /** Returns the watch, for a caller who may see it; for others it does not exist. */
    Watch requireVisible(UUID id, Caller caller) {
        return watches.findByIdOptional(id)
                .filter(watch -> rights.maySee(watch, caller))
                .orElseThrow(
                        () -> Problem.notFound(messages().say("watch.unknown")).raised());
    }

    /** Returns the watch, for a caller who may change it. */
    Watch requireChangeable(UUID id, Caller caller) {
        var watch = requireVisible(id, caller);
        if (!rights.mayChange(watch, caller)) {
            throw Problem.notAllowed(messages().say("watch.secretary")).raised();
        }
        return watch;
    }

    /** Returns the possible owners of a reader's new watch: the reader, and each committee they are a member of. */
    List<WatchView.Owner> owners(Caller caller) {
        var owners = new ArrayList<WatchView.Owner>();
        owners.add(new WatchView.Owner(ME_OWNER, messages().say("new.owner.me")));
        rights.seats(caller)
                .forEach(membership -> owners.add(new WatchView.Owner(
                        membership.committee().id().toString(),
                        messages()
                                .say(
                                        "new.owner.committee",
                                        membership.committee().name(request.language())))));
        return owners;
    }

    /** Returns the owner that a form names. */
    WatchOwner owner(String named, Caller caller) {
        if (named.equals(ME_OWNER)) {
            return new WatchOwner.OfPerson(caller.subject());
        }
        return rights.seats(caller).stream()
                .map(membership -> membership.committee().id())
                .filter(committee -> committee.toString().equals(named))
                .findFirst()
                .map(WatchOwner.OfCommittee::new)
                .orElseThrow(() ->
                        Problem.notFound(messages().say("committee.unknown")).raised());
    }

    private Messages messages() {
        return request.words("messages/notification");
    }
}
