package mx.vigia.notification.desk;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.vigia.notification.endpoint.Owner;
import mx.vigia.notification.watch.Watch;
import mx.vigia.notification.watch.Watches;

/** The watches of a person or of a committee, to choose one from. */
@ApplicationScoped
class OwnersWatches {
    private final Watches watches;

    OwnersWatches(Watches watches) {
        this.watches = watches;
    }

    List<Named> of(Owner owner) {
        return all(owner).stream()
                .map(watch -> new Named(watch.id().toString(), watch.query()))
                .toList();
    }

    /** Whether all of these are theirs. */
    boolean are(Set<UUID> chosen, Owner owner) {
        return all(owner).stream().map(Watch::id).collect(Collectors.toSet()).containsAll(chosen);
    }

    private List<Watch> all(Owner owner) {
        return QuarkusTransaction.requiringNew().call(() -> switch (owner.kind()) {
            case PERSON -> watches.ofPerson(owner.id());
            case COMMITTEE -> watches.ofCommittee(owner.id());
        });
    }

    /** A watch by its words. */
    record Named(String id, String query) {}
}
