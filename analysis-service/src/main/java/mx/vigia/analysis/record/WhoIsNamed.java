package mx.vigia.analysis.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.vigia.analysis.actor.NamesOnPages;

/** Finds the people and bodies whom the pages of a bill or a proceeding name. */
@ApplicationScoped
class WhoIsNamed {
    private final NamesOnPages names;

    WhoIsNamed(NamesOnPages names) {
        this.names = names;
    }

    ActorsNamed on(UUID subject) {
        return new ActorsNamed(names.on(subject));
    }

    /** The same of several, each with an entry, however many they are in one question to the database. */
    Map<UUID, ActorsNamed> on(Collection<UUID> subjects) {
        return names.on(subjects).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> new ActorsNamed(each.getValue())));
    }
}
