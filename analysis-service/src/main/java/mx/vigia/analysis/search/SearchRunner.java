package mx.vigia.analysis.search;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import mx.vigia.analysis.language.query.ParseResult.Misunderstood;
import mx.vigia.analysis.language.query.ParseResult.Understood;
import mx.vigia.analysis.language.query.Query;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.page.QueryParameters;
import mx.vigia.analysis.search.index.BillIndex;
import mx.vigia.analysis.search.index.LuceneQueryTranslator;
import mx.vigia.analysis.search.index.ResultOrder;
import mx.vigia.analysis.search.index.SearchTimeUsed;
import mx.vigia.analysis.search.index.StoredBillJson;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.web.Problem;

/** Takes a question as it stands in an address to the index: it, and what is asked beside it of how it was meant, have the time of one question together. */
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
     * Finds, or complains with 400 in this language; without words in an order in which all pages together miss nothing, so that there, and wherever a cursor goes
     * on, a page is whole or 503.
     */
    Listed list(PagedQuery question, int limit, Language language) {
        var asking = toRequest(parse(question, language), question, question.order(ResultOrder.SEEN), limit, language);
        var upTo = bills.state().change(); // before the question: what is known of the index is never ahead of it
        return new Listed(asking.mustBeWhole() ? whole(asking) : find(asking), upTo);
    }

    /** What was found, and the number of the change feed up to which all changes were in the index by then. */
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

    /** The question as it was probably meant, where a word of it stands nowhere; itself where all do. */
    Query meant(Query query) {
        return bills.search(had, searcher -> new Spelling(searcher.getIndexReader()).correct(query));
    }

    /** How many answer a question of the house itself, however long that takes. */
    public int countAll(Query query) {
        return bills.searchWithoutLimit(searcher -> searcher.count(LuceneQueryTranslator.of(query)));
    }

    public int count(Query query) {
        return bills.search(query, had, searcher -> searcher.count(LuceneQueryTranslator.of(query)));
    }

    /** How many answer each of these, all in the time of one question: none where it was over, or where beginnings stand for too many words. */
    List<Integer> countEach(List<Query> queries) {
        return bills.search(had, searcher -> new SystemQueryCounter(searcher).of(queries));
    }

    static Query parse(SearchParameters question, Language language) {
        return switch (question.asked()) {
            case Understood(var query) -> query;
            case Misunderstood problem ->
                throw Problem.badRequest(complaint(problem, language)).raised();
        };
    }

    public static String complaint(Misunderstood problem, Language language) {
        var why = language == Language.ES ? problem.spanish() : problem.english();
        return Messages.of(language, BillLabels.BUNDLE).say("error.at", problem.position() + 1, why);
    }

    /** The order asked for, or the usual one; 400 where there is no such order. */
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
