package mx.vigia.analysis.search.watchsources;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import mx.vigia.analysis.language.query.Query;
import mx.vigia.analysis.language.query.Query.Value;
import mx.vigia.analysis.matching.CannotStand;
import mx.vigia.analysis.matching.StandingQuery;
import mx.vigia.analysis.page.Labels;
import mx.vigia.analysis.page.SiteNames;
import mx.vigia.analysis.search.Complaints;
import mx.vigia.analysis.search.OpenValues;
import mx.vigia.analysis.search.Unanswerable;
import mx.vigia.analysis.search.index.BillIndex;
import mx.vigia.analysis.search.index.Translation;
import mx.vigia.analysis.topic.TopicCatalog;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Words;

/** Finds the watches that ask for what there is not (yet, or any more), and says why to their owners. A topic or a site that comes to exist heals them. */
@ApplicationScoped
class UnanswerableWatches {
    private final BillIndex bills;
    private final TopicCatalog topics;
    private final SiteNames names;
    private final InstantSource clock;

    UnanswerableWatches(BillIndex bills, TopicCatalog topics, SiteNames names, InstantSource clock) {
        this.bills = bills;
        this.topics = topics;
        this.names = names;
        this.clock = clock;
    }

    /** Those among them; each value is looked for once. */
    List<CannotStand> among(List<StandingQuery> watches) {
        var known = new OpenValues(labels(Language.ES), this::count);
        var looked = new HashMap<Value, Boolean>();
        var unanswerable = new Unanswerable(value -> looked.computeIfAbsent(value, known::exists));
        return watches.stream()
                .filter(watch -> unanswerable.is(watch.question()))
                .map(watch -> new CannotStand(
                        watch.watch(),
                        watch.revision(),
                        language -> new Complaints(labels(language), unanswerable.exists()).inOne(watch.question())))
                .toList();
    }

    private int count(Query question) {
        return bills.askAtLength(searcher -> searcher.count(Translation.of(question)));
    }

    private Labels labels(Language language) {
        return new Labels(Words.of(language, Labels.BUNDLE), topics, clock.instant(), names);
    }
}
