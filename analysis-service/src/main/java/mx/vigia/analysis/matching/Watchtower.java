package mx.vigia.analysis.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.language.TokenCache;
import mx.vigia.analysis.topic.TopicCatalog;
import mx.vigia.analysis.topic.compiledquery.CompiledQueries;

/**
 * Matches changed bills against the watch queries: which watches a fact concerns, and why. Stores queries and no bills,
 * and runs all of them against a bill together, compiled ({@link CompiledQueries}).
 */
@ApplicationScoped
public class Watchtower {
    private final RegisteredQueries registeredQueries = new RegisteredQueries();
    private final TopicCatalog topics;
    private final TokenCache texts;

    public Watchtower(TopicCatalog topics, TokenCache texts) {
        this.topics = topics;
        this.texts = texts;
    }

    /**
     * Sets or changes a watch query; a revision older than the known one changes nothing.
     *
     * @return false if it cannot be active, because it would have to be run against every bill and
     *     {@value CompiledQueries#MAX_UNFILTERED_QUERIES} such queries are active already
     */
    public boolean put(StandingQuery query) {
        return registeredQueries.put(query);
    }

    /** Returns all active queries, in no particular order. */
    public List<StandingQuery> standingQueries() {
        return registeredQueries.all();
    }

    /** Removes a watch query. */
    public void remove(UUID watch, long revision) {
        registeredQueries.remove(watch, revision);
    }

    /** Runs the queries against a new bill. */
    public BillComparison of(Dossier after) {
        return new BillComparison(registeredQueries, bill -> new BillSide(bill, topics, texts), after, after);
    }

    /** Runs the queries against a bill before and after a change. */
    public BillComparison of(Dossier before, Dossier after) {
        return new BillComparison(registeredQueries, bill -> new BillSide(bill, topics, texts), before, after);
    }

    /** Returns the active queries that a bill matches. */
    public List<StandingQuery> findMatches(Dossier bill) {
        return registeredQueries.findMatches(new BillSide(bill, topics, texts).text());
    }

    /** Deletes all record of a watch, after its tombstone. */
    void forgetWatch(UUID watch) {
        registeredQueries.forgetWatch(watch);
    }

    int countRegistered() {
        return registeredQueries.size();
    }
}
