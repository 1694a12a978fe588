package mx.vigia.analysis.search;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import mx.vigia.analysis.language.query.Asked.Misunderstood;
import mx.vigia.analysis.language.query.Asked.Understood;
import mx.vigia.analysis.language.query.Query;
import mx.vigia.analysis.page.Labels;
import mx.vigia.analysis.page.Parameters;
import mx.vigia.analysis.search.index.BillIndex;
import mx.vigia.analysis.search.index.CardJson;
import mx.vigia.analysis.search.index.Order;
import mx.vigia.analysis.search.index.TimeHad;
import mx.vigia.analysis.search.index.Translation;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Words;
import mx.vigia.platform.web.Problem;

/** Takes a question as it stands in an address to the index: it, and what is asked beside it of how it was meant, have the time of one question together. */
@ApplicationScoped
public class SearchDesk {
    private final BillIndex bills;
    private final TimeHad had;
    private final ObjectMapper json;

    public SearchDesk(BillIndex bills, TimeHad had, ObjectMapper json) {
        this.bills = bills;
        this.had = had;
        this.json = CardJson.listed(json);
    }

    /**
     * Finds, or complains with 400 in this language; without words in an order in which all pages together miss nothing, so that there, and wherever a cursor goes
     * on, a page is whole or 503.
     */
    Listed list(PagedQuestion question, int limit, Language language) {
        var asking = asking(understood(question, language), question, question.order(Order.SEEN), limit, language);
        var upTo = bills.state().change(); // before the question: what is known of the index is never ahead of it
        return new Listed(asking.mustBeWhole() ? whole(asking) : find(asking), upTo);
    }

    /** What was found, and the number of the change feed up to which all changes were in the index by then. */
    record Listed(Found found, long upTo) {}

    Found find(Query query, PagedQuestion question, int limit, Language language) {
        return find(asking(query, question, question.order(), limit, language));
    }

    private Found whole(Asking asking) {
        return bills.askWhole(asking.query(), searcher -> new Searching(searcher, json).find(asking));
    }

    private Found find(Asking asking) {
        return bills.ask(asking.query(), had, searcher -> new Searching(searcher, json).find(asking));
    }

    /** The question as it was probably meant, where a word of it stands nowhere; itself where all do. */
    Query meant(Query query) {
        return bills.ask(had, searcher -> new Spelling(searcher.getIndexReader()).corrected(query));
    }

    /** How many answer a question of the house itself, however long that takes. */
    public int countAll(Query query) {
        return bills.askAtLength(searcher -> searcher.count(Translation.of(query)));
    }

    public int count(Query query) {
        return bills.ask(query, had, searcher -> searcher.count(Translation.of(query)));
    }

    /** How many answer each of these, all in the time of one question: none where it was over, or where beginnings stand for too many words. */
    List<Integer> counts(List<Query> queries) {
        return bills.ask(had, searcher -> new WholeCounts(searcher).of(queries));
    }

    static Query understood(Question question, Language language) {
        return switch (question.asked()) {
            case Understood(var query) -> query;
            case Misunderstood problem ->
                throw Problem.badRequest(complaint(problem, language)).raised();
        };
    }

    public static String complaint(Misunderstood problem, Language language) {
        var why = language == Language.ES ? problem.spanish() : problem.english();
        return Words.of(language, Labels.BUNDLE).say("error.at", problem.position() + 1, why);
    }

    /** The order asked for, or the usual one; 400 where there is no such order. */
    static Order order(OrderedQuestion question, Parameters parameters) {
        parameters.known("sort", question.sort.toLowerCase(Locale.ROOT), Order.codes());
        return question.order();
    }

    private static Asking asking(Query query, PagedQuestion question, Order order, int limit, Language language) {
        var words = Words.of(language, Labels.BUNDLE);
        var parameters = new Parameters(words);
        order(question, parameters);
        var place = question.cursor.isEmpty()
                ? Cursor.Place.beginning()
                : Cursor.read(question.cursor, query, question.chosen(), order)
                        .orElseThrow(() -> parameters.wrong("cursor", words.say("error.cursor"), question.cursor));
        return new Asking(query, question.chosen(), order, place, limit);
    }
}
