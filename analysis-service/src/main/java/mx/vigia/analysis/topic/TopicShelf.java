package mx.vigia.analysis.topic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** Hands out the one catalogue, read when it is first asked for. */
@ApplicationScoped
class TopicShelf {
    @Produces
    @ApplicationScoped
    TopicCatalog catalog() {
        return TopicCatalog.read();
    }
}
