package mx.vigia.analysis.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import mx.vigia.analysis.topic.TopicCatalog;
import mx.vigia.platform.web.Visit;

/** Makes the labels of a page, in the language of whoever visits. */
@ApplicationScoped
public class Signwriter {
    private final TopicCatalog topics;
    private final Visit visit;
    private final InstantSource clock;
    private final SiteNames names;

    Signwriter(TopicCatalog topics, Visit visit, InstantSource clock, SiteNames names) {
        this.topics = topics;
        this.visit = visit;
        this.clock = clock;
        this.names = names;
    }

    /** The labels for the present visit. */
    public Labels labels() {
        return new Labels(visit.words(Labels.BUNDLE), topics, clock.instant(), names);
    }
}
