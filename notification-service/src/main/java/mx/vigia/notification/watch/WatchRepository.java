package mx.vigia.notification.watch;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.notification.account.Account;
import mx.vigia.notification.committee.AssociationCommittee;

/** The existing watches. */
@ApplicationScoped
public class WatchRepository implements PanacheRepositoryBase<Watch, UUID> {

    /** Returns a person's own watches, newest first. */
    public List<Watch> findByPerson(UUID person) {
        return list("person = ?1 and state <> ?2 order by created desc", person, Watch.State.DELETED);
    }

    /** Returns a committee's watches, oldest first. */
    public List<Watch> findByCommittee(UUID committee) {
        return list("committee = ?1 and state <> ?2 order by created", committee, Watch.State.DELETED);
    }

    /**
     * Saves the watch unless its owner has the same query already or this many watches; concurrent requests of one
     * owner are serialized.
     */
    WatchSaveResult saveIfAllowed(Watch watch, int max) {
        var others = lockOthers(watch.owner(), watch);
        var hindered = findObstacle(others, watch.query(), max);
        if (hindered.isPresent()) {
            return hindered.get();
        }
        persist(watch);
        return new WatchSaveResult.Saved(watch.id());
    }

    /** Deletes the watches of this person, which the caller announces after the commit; returns their ids. */
    public List<UUID> deleteByPerson(UUID person, Instant now) {
        var deleted = find("person = ?1 and state <> ?2", person, Watch.State.DELETED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
        deleted.forEach(watch -> watch.changeState(Watch.State.DELETED, now));
        flush();
        return deleted.stream().map(Watch::id).toList();
    }

    /** Changes the query of a watch, unless its owner has the same in another. */
    WatchSaveResult change(Watch watch, String query, Runnable change) {
        var hindered = findObstacle(lockOthers(watch.owner(), watch), query, Integer.MAX_VALUE);
        if (hindered.isPresent()) {
            return hindered.get();
        }
        change.run();
        return new WatchSaveResult.Saved(watch.id());
    }

    /** Transfers a watch to another owner, unless they have the same query already or this many watches. */
    WatchSaveResult pass(Watch watch, WatchOwner to, int max, Instant now) {
        var hindered = findObstacle(lockOthers(to, watch), watch.query(), max);
        if (hindered.isPresent()) {
            return hindered.get();
        }
        watch.transferTo(to, now);
        return new WatchSaveResult.Saved(watch.id());
    }

    private static Optional<WatchSaveResult> findObstacle(List<Watch> others, String query, int max) {
        var same = others.stream()
                .filter(other -> WatchQueryText.isSameQuery(query, other.query()))
                .findFirst();
        if (same.isPresent()) {
            return Optional.of(new WatchSaveResult.Already(same.get().id()));
        }
        return others.size() >= max ? Optional.of(new WatchSaveResult.TooMany(max)) : Optional.empty();
    }

    /** Returns the other watches of an owner, locked until the end of the transaction. */
    private List<Watch> lockOthers(WatchOwner owner, Watch watch) {
        var all = switch (owner) {
            case WatchOwner.OfPerson(var person) -> {
                getEntityManager().find(Account.class, person, LockModeType.PESSIMISTIC_WRITE);
                yield findByPerson(person);
            }
            case WatchOwner.OfCommittee(var committee) -> {
                getEntityManager().find(AssociationCommittee.class, committee, LockModeType.PESSIMISTIC_WRITE);
                yield findByCommittee(committee);
            }
        };
        return all.stream().filter(other -> !other.id().equals(watch.id())).toList();
    }
}
