package mx.vigia.notification.web;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.vigia.notification.channel.endpoint.EventOwner;
import mx.vigia.notification.watch.Watch;
import mx.vigia.notification.watch.WatchRepository;
import mx.vigia.platform.web.RequestContext;

/** The watches of a person or of a committee, as choices. */
@ApplicationScoped
public class WatchChoices {
    private final WatchRepository watches;
    private final QueryDescription names;
    private final RequestContext request;

    WatchChoices(WatchRepository watches, QueryDescription names, RequestContext request) {
        this.watches = watches;
        this.names = names;
        this.request = request;
    }

    public List<NamedChoice> of(EventOwner owner) {
        var named = names.in(request.words("messages/notification"));
        return choicesOf(owner).stream()
                .map(watch -> new NamedChoice(watch.id().toString(), named.query(watch.query())))
                .toList();
    }

    /** Whether all of these are the owner's. */
    public boolean containsAll(Set<UUID> chosen, EventOwner owner) {
        return choicesOf(owner).stream()
                .map(Watch::id)
                .collect(Collectors.toSet())
                .containsAll(chosen);
    }

    private List<Watch> choicesOf(EventOwner owner) {
        return QuarkusTransaction.requiringNew().call(() -> switch (owner.kind()) {
            case PERSON -> watches.findByPerson(owner.id());
            case COMMITTEE -> watches.findByCommittee(owner.id());
        });
    }

    /** A watch in words, with the names of sources and topics. */
    public record NamedChoice(String id, String query) {}
}
