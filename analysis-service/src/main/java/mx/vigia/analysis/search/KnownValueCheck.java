package mx.vigia.analysis.search;

import jakarta.enterprise.context.ApplicationScoped;
import mx.vigia.analysis.page.LabelsFactory;
import mx.vigia.analysis.search.suggestion.KnownValues;

/** Checks that selected values are known, for facets whose list of values is open. */
@ApplicationScoped
public class KnownValueCheck {
    private final SearchRunner desk;
    private final LabelsFactory signwriter;

    KnownValueCheck(SearchRunner desk, LabelsFactory signwriter) {
        this.desk = desk;
        this.signwriter = signwriter;
    }

    /**
     * Responds 400, with the known values, if a site or group is unknown and no bill is from it; 503 if only the index
     * could decide and it is not ready.
     */
    public void requireKnown(SearchParameters question) {
        new KnownValues(signwriter.labels(), desk::count).requireKnown(question.source, question.group);
    }
}
