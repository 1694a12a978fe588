package mx.vigia.analysis.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.vigia.analysis.linking.actor.NamesOnPages;

/** Finds the people and bodies whom the pages of a bill or a proceeding name. */
@ApplicationScoped
public class WhoIsNamed {
    private final NamesOnPages names;

    WhoIsNamed(NamesOnPages names) {
        this.names = names;
    }

    public ActorsNamed on(UUID subject) {
        return new ActorsNamed(names.on(subject));
    }

    /** The same of several, each with an entry, however many they are in one question to the database. */
    public Map<UUID, ActorsNamed> on(Collection<UUID> subjects) {
        return names.on(subjects).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> new ActorsNamed(each.getValue())));
    }
}
