package mx.vigia.notification.web;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.vigia.notification.channel.endpoint.Owner;
import mx.vigia.notification.watch.Watch;
import mx.vigia.notification.watch.Watches;
import mx.vigia.platform.web.Visit;

/** The watches of a person or of a committee, to choose one from. */
@ApplicationScoped
public class OwnersWatches {
    private final Watches watches;
    private final QueryNames names;
    private final Visit visit;

    OwnersWatches(Watches watches, QueryNames names, Visit visit) {
        this.watches = watches;
        this.names = names;
        this.visit = visit;
    }

    public List<Named> of(Owner owner) throws SQLException {
        var named = names.in(visit.words("messages/notification"));
        return all(owner).stream()
                .map(watch -> new Named(watch.id().toString(), named.query(watch.query())))
                .toList();
    }

    /** Whether all of these are theirs. */
    public boolean are(Set<UUID> chosen, Owner owner) {
        return all(owner).stream().map(Watch::id).collect(Collectors.toSet()).containsAll(chosen);
    }

    private List<Watch> all(Owner owner) {
        return QuarkusTransaction.requiringNew().call(() -> switch (owner.kind()) {
            case PERSON -> watches.ofPerson(owner.id());
            case COMMITTEE -> watches.ofCommittee(owner.id());
        });
    }

    /** A watch by its words, each source and topic by its name. */
    public record Named(String id, String query) {}
}
