package mx.vigia.notification.web.watches;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import mx.vigia.notification.watch.Owner;
import mx.vigia.notification.watch.Watch;
import mx.vigia.notification.watch.Watches;
import mx.vigia.notification.web.Rights;
import mx.vigia.notification.web.WatchLine;
import mx.vigia.platform.access.Caller;
import mx.vigia.platform.i18n.Words;
import mx.vigia.platform.web.Problem;
import mx.vigia.platform.web.Visit;

/** Opens a watch to whoever may see or change it, and knows whose a reader may make one. */
@ApplicationScoped
class WatchDoor {
    private static final String ME = "me";

    private final Watches watches;
    private final Rights rights;
    private final Visit visit;

    WatchDoor(Watches watches, Rights rights, Visit visit) {
        this.watches = watches;
        this.rights = rights;
        this.visit = visit;
    }

    /** The watch, for who may see it; to anybody else there is none. */
    Watch seen(UUID id, Caller caller) {
        return watches.findByIdOptional(id)
                .filter(watch -> rights.maySee(watch, caller))
                .orElseThrow(
                        () -> Problem.notFound(words().say("watch.unknown")).raised());
    }

    /** The watch, for who may change it. */
    Watch changeable(UUID id, Caller caller) {
        var watch = seen(id, caller);
        if (!rights.mayChange(watch, caller)) {
            throw Problem.notAllowed(words().say("watch.secretary")).raised();
        }
        return watch;
    }

    /** Those whose a reader may make a watch: their own, and that of each committee they sit in. */
    List<WatchLine.Owner> owners(Caller caller) {
        var owners = new ArrayList<WatchLine.Owner>();
        owners.add(new WatchLine.Owner(ME, words().say("new.owner.me")));
        rights.seats(caller)
                .forEach(seat -> owners.add(new WatchLine.Owner(
                        seat.committee().id().toString(),
                        words().say("new.owner.committee", seat.committee().name(visit.language())))));
        return owners;
    }

    /** The one of them that a form names. */
    Owner owner(String named, Caller caller) {
        if (named.equals(ME)) {
            return new Owner.OfPerson(caller.subject());
        }
        return rights.seats(caller).stream()
                .map(seat -> seat.committee().id())
                .filter(committee -> committee.toString().equals(named))
                .findFirst()
                .map(Owner.OfCommittee::new)
                .orElseThrow(
                        () -> Problem.notFound(words().say("committee.unknown")).raised());
    }

    private Words words() {
        return visit.words("messages/notification");
    }
}
