package mx.vigia.analysis.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.vigia.analysis.linking.actor.ActorNameLookup;

/** Finds the people and bodies named on the pages of a bill or a proceeding. */
@ApplicationScoped
public class NamedActorLookup {
    private final ActorNameLookup names;

    NamedActorLookup(ActorNameLookup names) {
        this.names = names;
    }

    public NamedActors on(UUID subject) {
        return new NamedActors(names.findActors(subject));
    }

    /**
     * Returns the actors of several subjects, each with an entry, with one query to the database however many they are.
     */
    public Map<UUID, NamedActors> on(Collection<UUID> subjects) {
        return names.findActors(subjects).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> new NamedActors(each.getValue())));
    }
}
