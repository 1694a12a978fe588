package mx.vigia.analysis.search;

import jakarta.enterprise.context.ApplicationScoped;
import mx.vigia.analysis.page.LabelsFactory;
import mx.vigia.analysis.search.suggestion.KnownValues;

/** Checks that selected values are known, for facets whose list of values is open. */
@ApplicationScoped
public class KnownValueCheck {
    private final SearchRunner searchRunner;
    private final LabelsFactory labelsFactory;

    KnownValueCheck(SearchRunner searchRunner, LabelsFactory labelsFactory) {
        this.searchRunner = searchRunner;
        this.labelsFactory = labelsFactory;
    }

    /**
     * Responds 400, with the known values, if a site or group is unknown and no bill is from it; 503 if only the index
     * could decide and it is not ready.
     */
    public void requireKnown(SearchParameters question) {
        new KnownValues(labelsFactory.labels(), searchRunner::count).requireKnown(question.source, question.group);
    }
}
