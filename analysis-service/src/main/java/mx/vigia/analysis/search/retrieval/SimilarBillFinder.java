package mx.vigia.analysis.search.retrieval;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.language.query.Query.MatchAll;
import mx.vigia.analysis.search.index.BillIndex;

/** Finds bills worded like a bill. */
@ApplicationScoped
public class SimilarBillFinder {
    private static final int MAX_BILLS = 20;

    private final BillIndex bills;
    private final ObjectMapper json;

    SimilarBillFinder(BillIndex bills, ObjectMapper json) {
        this.bills = bills;
        this.json = json;
    }

    /**
     * Returns the most similar bills, at most twenty, best first, with the shared words highlighted in their titles;
     * all of them, or 503 if there was too little time.
     */
    public List<FoundBill> to(Dossier bill) {
        return bills.searchCompletely(new MatchAll(), searcher -> {
            var alike = new SimilarBillQuery(searcher.getIndexReader()).to(bill);
            return alike.isEmpty() ? List.of() : new IndexSearch(searcher, json).findBest(alike.get(), MAX_BILLS);
        });
    }
}
