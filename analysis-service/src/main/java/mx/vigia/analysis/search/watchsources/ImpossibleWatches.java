package mx.vigia.analysis.search.watchsources;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import mx.vigia.analysis.language.query.Query;
import mx.vigia.analysis.language.query.Query.Value;
import mx.vigia.analysis.matching.RejectedWatch;
import mx.vigia.analysis.matching.StandingQuery;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.page.SiteNames;
import mx.vigia.analysis.search.index.BillIndex;
import mx.vigia.analysis.search.index.LuceneQueryTranslator;
import mx.vigia.analysis.search.suggestion.ImpossibleQuery;
import mx.vigia.analysis.search.suggestion.KnownValues;
import mx.vigia.analysis.search.suggestion.ValueWarnings;
import mx.vigia.analysis.topic.TopicCatalog;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Messages;

/**
 * Finds the watches that ask for what does not exist (yet, or any more), and tells their owners why. They become valid
 * when the topic or site exists.
 */
@ApplicationScoped
class ImpossibleWatches {
    private final BillIndex bills;
    private final TopicCatalog topics;
    private final SiteNames names;
    private final InstantSource clock;

    ImpossibleWatches(BillIndex bills, TopicCatalog topics, SiteNames names, InstantSource clock) {
        this.bills = bills;
        this.topics = topics;
        this.names = names;
        this.clock = clock;
    }

    /** Returns the impossible watches among these; each value is looked up once. */
    List<RejectedWatch> findAmong(List<StandingQuery> watches) {
        var known = new KnownValues(labels(Language.ES), this::count);
        var looked = new HashMap<Value, Boolean>();
        var unanswerable = new ImpossibleQuery(value -> looked.computeIfAbsent(value, known::exists));
        return watches.stream()
                .filter(watch -> unanswerable.isImpossible(watch.question()))
                .map(watch -> new RejectedWatch(
                        watch.watch(),
                        watch.revision(),
                        language -> new ValueWarnings(labels(language), unanswerable.exists())
                                .describeAll(watch.question())))
                .toList();
    }

    private int count(Query question) {
        return bills.searchWithoutLimit(searcher -> searcher.count(LuceneQueryTranslator.of(question)));
    }

    private BillLabels labels(Language language) {
        return new BillLabels(Messages.of(language, BillLabels.BUNDLE), topics, clock.instant(), names);
    }
}
