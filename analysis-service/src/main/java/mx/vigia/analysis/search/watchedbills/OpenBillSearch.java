package mx.vigia.analysis.search.watchedbills;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import mx.vigia.analysis.bill.stage.Stage;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.language.query.Query;
import mx.vigia.analysis.search.index.BillIndex;
import mx.vigia.analysis.search.index.LuceneQueryTranslator;
import mx.vigia.analysis.search.index.PrefixExpansion;
import mx.vigia.analysis.search.retrieval.IndexSearch;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/** Finds the open bills that match a query. */
@ApplicationScoped
class OpenBillSearch {
    /** The most bills of one query, those with the latest act; a query that matches more is about none of them. */
    static final int MAX_BILLS = 500;

    private static final List<BytesRef> OPEN_STAGES = Arrays.stream(Stage.values())
            .filter(Stage::live)
            .map(stage -> new BytesRef(stage.name().toLowerCase(Locale.ROOT)))
            .toList();

    private final BillIndex bills;
    private final ObjectMapper json;

    OpenBillSearch(BillIndex bills, ObjectMapper json) {
        this.bills = bills;
        this.json = json;
    }

    /** Whether the index has all changes up to this number. */
    boolean hasReached(long change) {
        var state = bills.state();
        return state.ready() && state.change() >= change;
    }

    /** Returns the open bills that match; none for a query too broad for the index. */
    List<UUID> find(Query question) {
        return bills.searchWithoutLimit(searcher -> {
            var prefixes = new PrefixExpansion(searcher.getIndexReader(), PrefixExpansion.MAX_TERMS);
            if (prefixes.findTooBroad(question).isPresent()) {
                return List.of();
            }
            var open = new BooleanQuery.Builder()
                    .add(LuceneQueryTranslator.of(question), Occur.FILTER)
                    .add(new TermInSetQuery(LuceneQueryTranslator.name(QueryField.STAGE), OPEN_STAGES), Occur.FILTER)
                    .build();
            return new IndexSearch(searcher, json)
                    .newest(open, MAX_BILLS).items().stream()
                            .map(found -> found.bill().id())
                            .toList();
        });
    }
}
