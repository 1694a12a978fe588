package mx.vigia.notification.digest;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.notification.watch.Frequency;

/** The frequencies that people chose for single watches. */
@ApplicationScoped
class WatchFrequencyRepository implements PanacheRepositoryBase<WatchFrequency, WatchFrequency.Key> {
    Optional<Frequency> chosen(UUID person, UUID watch) {
        return findByIdOptional(new WatchFrequency.Key(watch, person)).map(WatchFrequency::frequency);
    }

    /** Chooses a frequency; the statements of this transaction see it. */
    void choose(UUID person, UUID watch, Frequency frequency) {
        getEntityManager().merge(new WatchFrequency(new WatchFrequency.Key(watch, person), frequency));
        flush();
    }

    void deleteChoice(UUID person, UUID watch) {
        delete("watch = ?1 and person = ?2", watch, person);
    }
}
