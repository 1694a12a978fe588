package mx.vigia.analysis.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import mx.vigia.analysis.actor.BodyShelf;
import mx.vigia.analysis.actor.People;

/** Finds the people and bodies whom the pages of a bill or a proceeding name. */
@ApplicationScoped
class WhoIsNamed {
    private final People people;
    private final BodyShelf bodies;

    WhoIsNamed(People people, BodyShelf bodies) {
        this.people = people;
        this.bodies = bodies;
    }

    ActorsNamed on(UUID subject) {
        return new ActorsNamed(people.on(subject), bodies.on(subject));
    }
}
