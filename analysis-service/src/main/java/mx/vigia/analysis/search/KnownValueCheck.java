package mx.vigia.analysis.search;

import jakarta.enterprise.context.ApplicationScoped;
import mx.vigia.analysis.page.LabelsFactory;

/** Whether what was chosen was ever heard of, where the list of what may be chosen is open. */
@ApplicationScoped
public class KnownValueCheck {
    private final SearchRunner desk;
    private final LabelsFactory signwriter;

    KnownValueCheck(SearchRunner desk, LabelsFactory signwriter) {
        this.desk = desk;
        this.signwriter = signwriter;
    }

    /** 400 where a site or a group was never heard of and no bill is from it, with those there are; 503 where only the index could tell and is not ready. */
    public void requireKnown(SearchParameters question) {
        new KnownValues(signwriter.labels(), desk::count).requireKnown(question.source, question.group);
    }
}
