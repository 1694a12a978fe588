package mx.vigia.analysis.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.language.query.Query;
import mx.vigia.analysis.language.query.Query.And;
import mx.vigia.analysis.language.query.Query.Since;
import mx.vigia.analysis.language.query.Query.Until;
import mx.vigia.analysis.search.index.BillIndex;
import mx.vigia.analysis.search.index.IndexedBill;
import mx.vigia.analysis.search.index.LuceneQueryTranslator;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/** Reads titles and proponents of bills by day, without the rest of the bills. */
@ApplicationScoped
public class TitlesByDay {
    private static final Sort NEWEST_FIRST = new Sort(
            new SortField(IndexedBill.DAY_FIELD, SortField.Type.LONG, true),
            new SortField(IndexedBill.ID_FIELD, SortField.Type.STRING));
    private static final String TITLE_FIELD = LuceneQueryTranslator.name(QueryField.TITLE);
    private static final String PROPONENT_FIELD = LuceneQueryTranslator.name(QueryField.PROPONENT);

    private final BillIndex bills;

    TitlesByDay(BillIndex bills) {
        this.bills = bills;
    }

    /** A bill with its title. */
    public record Titled(UUID id, String title, LocalDate day, List<String> proponents) {
        public Titled {
            proponents = List.copyOf(proponents);
        }
    }

    /**
     * Returns the matching bills of these days, newest first, at most this many; 503 while the index is not ready or if
     * it takes too long.
     */
    public List<Titled> of(Query query, LocalDate first, LocalDate last, int max) {
        var asked = LuceneQueryTranslator.of(new And(List.of(query, new Since(first), new Until(last))));
        return bills.searchCompletely(query, searcher -> {
            var titles = new ArrayList<Titled>();
            for (var hit : searcher.search(asked, max, NEWEST_FIRST).scoreDocs) {
                titles.add(readTitle(searcher, hit.doc));
            }
            return titles;
        });
    }

    private static Titled readTitle(IndexSearcher searcher, int document) throws IOException {
        var stored =
                searcher.storedFields().document(document, Set.of(IndexedBill.ID_FIELD, TITLE_FIELD, PROPONENT_FIELD));
        return new Titled(
                UUID.fromString(stored.get(IndexedBill.ID_FIELD)),
                stored.get(TITLE_FIELD),
                day(searcher, document),
                List.of(stored.getValues(PROPONENT_FIELD)));
    }

    private static LocalDate day(IndexSearcher searcher, int document) throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        var days = DocValues.getNumeric(leaf.reader(), IndexedBill.DAY_FIELD);
        if (!days.advanceExact(document - leaf.docBase)) {
            throw new IllegalStateException("expected a day of each matching document but found none");
        }
        return LocalDate.ofEpochDay(days.longValue());
    }
}
