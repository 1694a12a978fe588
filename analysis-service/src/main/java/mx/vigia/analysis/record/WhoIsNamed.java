package mx.vigia.analysis.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.vigia.analysis.actor.BodyShelf;
import mx.vigia.analysis.actor.NamesOnPages;

/** Finds the people and bodies whom the pages of a bill or a proceeding name. */
@ApplicationScoped
class WhoIsNamed {
    private final NamesOnPages people;
    private final BodyShelf bodies;

    WhoIsNamed(NamesOnPages people, BodyShelf bodies) {
        this.people = people;
        this.bodies = bodies;
    }

    ActorsNamed on(UUID subject) {
        return on(List.of(subject)).get(subject);
    }

    /** The same of several, each with an entry, however many they are in two questions to the database. */
    Map<UUID, ActorsNamed> on(Collection<UUID> subjects) {
        var people = this.people.on(subjects);
        var bodies = this.bodies.on(subjects);
        return people.keySet().stream()
                .collect(Collectors.toMap(
                        Function.identity(), subject -> new ActorsNamed(people.get(subject), bodies.get(subject))));
    }
}
