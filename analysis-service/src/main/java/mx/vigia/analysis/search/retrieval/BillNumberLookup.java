package mx.vigia.analysis.search.retrieval;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.language.TextAnalyzer;
import mx.vigia.analysis.language.query.Query.Value;
import mx.vigia.analysis.search.index.BillIndex;
import mx.vigia.analysis.search.index.LuceneQueryTranslator;

/** Finds bills by number, like {@code número:} in a search. */
@ApplicationScoped
public class BillNumberLookup {
    private final BillIndex bills;
    private final ObjectMapper json;

    BillNumberLookup(BillIndex bills, ObjectMapper json) {
        this.bills = bills;
        this.json = json;
    }

    /**
     * Returns the ids of bills with this number, most recently changed first, at most this many; 503 while the index is
     * not ready.
     */
    public List<UUID> of(String number, int max) {
        var query = LuceneQueryTranslator.of(new Value(QueryField.NUMBER, number, TextAnalyzer.fold(number)));
        return bills.search(searcher -> new IndexSearch(searcher, json).newest(query, max)).items().stream()
                .map(found -> found.bill().id())
                .toList();
    }
}
