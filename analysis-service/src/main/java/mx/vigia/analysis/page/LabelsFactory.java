package mx.vigia.analysis.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import mx.vigia.analysis.topic.TopicCatalog;
import mx.vigia.platform.web.RequestContext;

/** Creates the labels of a page, in the visitor's language. */
@ApplicationScoped
public class LabelsFactory {
    private final TopicCatalog topics;
    private final RequestContext request;
    private final InstantSource clock;
    private final SiteNames names;

    LabelsFactory(TopicCatalog topics, RequestContext request, InstantSource clock, SiteNames names) {
        this.topics = topics;
        this.request = request;
        this.clock = clock;
        this.names = names;
    }

    /** Returns the labels for the current request. */
    public BillLabels labels() {
        return new BillLabels(request.words(BillLabels.BUNDLE), topics, clock.instant(), names);
    }
}
