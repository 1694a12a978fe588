package mx.vigia.notification.watch;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The stopped letters: members stop those of their committees' watches, and readers by the link in a letter those of
 * their own.
 */
@ApplicationScoped
class WatchStopRepository implements PanacheRepositoryBase<WatchStop, WatchStop.Key> {
    /** Stops the letters of a watch for a person, who may have stopped them already. */
    @Transactional
    void stop(UUID watch, UUID person, Instant now) {
        getEntityManager()
                .createQuery(
                        "insert into WatchStop (watch, person, stopped) values (?1, ?2, ?3) on conflict do nothing")
                .setParameter(1, watch)
                .setParameter(2, person)
                .setParameter(3, now)
                .executeUpdate();
    }

    @Transactional
    void resume(UUID watch, UUID person) {
        delete("watch = ?1 and person = ?2", watch, person);
    }

    /** Resumes the letters of this watch for its owner, where it is a person's own. */
    @Transactional
    void resumeOwner(UUID watch) {
        delete("watch = ?1 and person = (select w.person from Watch w where w.id = ?1)", watch);
    }

    /** Returns the committees' watches that this person has stopped. */
    Set<UUID> findStoppedWatches(UUID person) {
        return find("""
                select s.watch from WatchStop s join Watch w on w.id = s.watch
                where s.person = ?1 and w.committee is not null""", person).project(UUID.class).stream().collect(Collectors.toSet());
    }

    /** Returns since when this person has stopped all of these watches; empty where not all. */
    Optional<Instant> findStoppedSince(List<UUID> watches, UUID person) {
        var stopped = list("watch in ?1 and person = ?2 order by stopped", watches, person);
        return stopped.isEmpty() || stopped.size() < watches.size()
                ? Optional.empty()
                : Optional.of(stopped.getLast().stopped());
    }
}
