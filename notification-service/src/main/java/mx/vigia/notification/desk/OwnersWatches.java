package mx.vigia.notification.desk;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.vigia.notification.endpoint.Owner;
import mx.vigia.notification.intake.SourceBook;
import mx.vigia.notification.watch.NamedSources;
import mx.vigia.notification.watch.Watch;
import mx.vigia.notification.watch.Watches;

/** The watches of a person or of a committee, to choose one from. */
@ApplicationScoped
class OwnersWatches {
    private final Watches watches;
    private final SourceBook sources;

    OwnersWatches(Watches watches, SourceBook sources) {
        this.watches = watches;
        this.sources = sources;
    }

    List<Named> of(Owner owner) throws SQLException {
        var named = sources.all();
        return all(owner).stream()
                .map(watch -> new Named(watch.id().toString(), NamedSources.called(watch.query(), named::nameOf)))
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

    /** A watch by its words, each source by its name. */
    record Named(String id, String query) {}
}
