package mx.vigia.analysis.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.vigia.analysis.linking.actor.ActorNameLookup;

/** Finds the people and bodies whom the pages of a bill or a proceeding name. */
@ApplicationScoped
public class NamedActorLookup {
    private final ActorNameLookup names;

    NamedActorLookup(ActorNameLookup names) {
        this.names = names;
    }

    public NamedActors on(UUID subject) {
        return new NamedActors(names.findActors(subject));
    }

    /** The same of several, each with an entry, however many they are in one question to the database. */
    public Map<UUID, NamedActors> on(Collection<UUID> subjects) {
        return names.findActors(subjects).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> new NamedActors(each.getValue())));
    }
}
