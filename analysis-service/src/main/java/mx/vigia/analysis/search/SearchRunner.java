package mx.vigia.analysis.search;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import mx.vigia.analysis.language.query.ParseResult.Invalid;
import mx.vigia.analysis.language.query.ParseResult.Parsed;
import mx.vigia.analysis.language.query.Query;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.page.QueryParameters;
import mx.vigia.analysis.search.index.BillIndex;
import mx.vigia.analysis.search.index.LuceneQueryTranslator;
import mx.vigia.analysis.search.index.ResultOrder;
import mx.vigia.analysis.search.index.SearchTimeUsed;
import mx.vigia.analysis.search.index.StoredBillJson;
import mx.vigia.analysis.search.retrieval.IndexSearch;
import mx.vigia.analysis.search.retrieval.SearchCursor;
import mx.vigia.analysis.search.retrieval.SearchRequest;
import mx.vigia.analysis.search.retrieval.SearchResult;
import mx.vigia.analysis.search.suggestion.Spelling;
import mx.vigia.analysis.search.suggestion.SystemQueryCounter;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.web.Problem;

/**
 * Runs searches given by an address. The search and the additional queries about its meaning share the time limit of
 * one query.
 */
@ApplicationScoped
public class SearchRunner {
    private final BillIndex bills;
    private final SearchTimeUsed had;
    private final ObjectMapper json;

    public SearchRunner(BillIndex bills, SearchTimeUsed had, ObjectMapper json) {
        this.bills = bills;
        this.had = had;
        this.json = StoredBillJson.forLists(json);
    }

    /**
     * Returns the results, or 400 in this language. Without words the order guarantees that all pages together are
     * complete, so that there, and wherever a cursor continues, a page is whole or 503.
     */
    Listed list(PagedQuery question, int limit, Language language) {
        var asking = toRequest(parse(question, language), question, question.order(ResultOrder.SEEN), limit, language);
        var upTo = bills.state().change(); // read before the search, so that it is never ahead of the index
        return new Listed(asking.mustBeWhole() ? whole(asking) : find(asking), upTo);
    }

    /** The results, and the number of the change feed up to which the index had all changes. */
    record Listed(SearchResult found, long upTo) {}

    SearchResult find(Query query, PagedQuery question, int limit, Language language) {
        return find(toRequest(query, question, question.order(), limit, language));
    }

    private SearchResult whole(SearchRequest asking) {
        return bills.searchCompletely(asking.query(), searcher -> new IndexSearch(searcher, json).find(asking));
    }

    private SearchResult find(SearchRequest asking) {
        return bills.search(asking.query(), had, searcher -> new IndexSearch(searcher, json).find(asking));
    }

    /** Returns the probable meaning of a query with a word that occurs nowhere; the query itself if all words occur. */
    Query correctSpelling(Query query) {
        return bills.search(had, searcher -> new Spelling(searcher.getIndexReader()).correct(query));
    }

    /** Returns the number of matches of an internal query, without a time limit. */
    public int countAll(Query query) {
        return bills.searchWithoutLimit(searcher -> searcher.count(LuceneQueryTranslator.of(query)));
    }

    public int count(Query query) {
        return bills.search(query, had, searcher -> searcher.count(LuceneQueryTranslator.of(query)));
    }

    /**
     * Returns the matches of each query within the time limit of one; empty if time ran out, or if prefixes match too
     * many words.
     */
    List<Integer> countEach(List<Query> queries) {
        return bills.search(had, searcher -> new SystemQueryCounter(searcher).of(queries));
    }

    static Query parse(SearchParameters question, Language language) {
        return switch (question.parsedQuery()) {
            case Parsed(var query) -> query;
            case Invalid problem ->
                throw Problem.badRequest(errorMessage(problem, language)).raised();
        };
    }

    public static String errorMessage(Invalid problem, Language language) {
        var why = language == Language.ES ? problem.spanish() : problem.english();
        return Messages.of(language, BillLabels.BUNDLE).say("error.at", problem.position() + 1, why);
    }

    /** Returns the requested order, or the default; 400 if there is no such order. */
    static ResultOrder order(OrderedQuery question, QueryParameters parameters) {
        parameters.known("sort", question.sort.toLowerCase(Locale.ROOT), ResultOrder.codes());
        return question.order();
    }

    private static SearchRequest toRequest(
            Query query, PagedQuery question, ResultOrder order, int limit, Language language) {
        var words = Messages.of(language, BillLabels.BUNDLE);
        var parameters = new QueryParameters(words);
        order(question, parameters);
        var place = question.cursor.isEmpty()
                ? SearchCursor.Place.firstPlace()
                : SearchCursor.read(question.cursor, query, question.chosen(), order)
                        .orElseThrow(() -> parameters.wrong("cursor", words.say("error.cursor"), question.cursor));
        return new SearchRequest(query, question.chosen(), order, place, limit);
    }
}
