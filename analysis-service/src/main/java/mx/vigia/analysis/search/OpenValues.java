package mx.vigia.analysis.search;

import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import mx.vigia.analysis.language.Field;
import mx.vigia.analysis.language.Query;
import mx.vigia.analysis.language.Query.Value;
import mx.vigia.analysis.language.Wording;

/**
 * Sites that were chosen: 400 where one was never heard of and no bill is from it.
 *
 * @param bills how many bills answer a question
 */
record SitesAsked(Labels labels, ToIntFunction<Query> bills) {

    void checked(List<String> chosen) {
        var all = labels.names().all().stream().sorted().toList();
        new Parameters(labels.words()).known("source", chosen, this::isKnown, all);
    }

    private boolean isKnown(String site) {
        var folded = Wording.fold(site);
        return new Complaints(labels).isSource(folded)
                || bills.applyAsInt(new Value(Field.SOURCE, site.toLowerCase(Locale.ROOT), folded)) > 0;
    }
}
