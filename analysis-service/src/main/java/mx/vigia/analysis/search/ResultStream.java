package mx.vigia.analysis.search;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.page.QueryParameters;
import mx.vigia.analysis.search.index.BillIndex;
import mx.vigia.analysis.search.index.IndexedBill;
import mx.vigia.analysis.search.index.LuceneQueryTranslator;
import mx.vigia.analysis.search.index.ResultOrder;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Reads all results of a query for export. */
@ApplicationScoped
public class ResultStream {
    /** The most bills exported; the nightly files contain everything. */
    public static final int MAX_RESULTS = 10_000;

    private static final int FEED_SIZE = 50;
    private static final int BATCH_SIZE = 100;

    private final BillIndex index;
    private final KnownValueCheck knownValues;
    private final ObjectMapper json;

    ResultStream(BillIndex index, KnownValueCheck knownValues, ObjectMapper json) {
        this.knownValues = knownValues;
        this.index = index;
        this.json = json;
    }

    /** The results of a query at one moment. */
    public final class Gathered {
        private final int total;
        private final List<String> ids;

        private Gathered(int total, List<String> ids) {
            this.total = total;
            this.ids = List.copyOf(ids);
        }

        /** Returns the number of matches. */
        public int total() {
            return total;
        }

        /** Returns the ids exported, in the requested order. */
        public List<String> ids() {
            return ids;
        }

        /** Whether there are more matches than are exported. */
        public boolean cut() {
            return total > ids.size();
        }

        /**
         * Returns the current state of the bills, in batches, without those removed since; the index is held only while
         * a batch is read.
         */
        public Iterator<Dossier> bills() {
            return new Cards(ids.iterator());
        }
    }

    /**
     * Returns the matching bills, at most {@value #MAX_RESULTS}; 400 with a message for people if the query cannot be
     * parsed.
     */
    public Gathered all(OrderedQuery question, BillLabels labels) {
        question.checkedForReader(labels);
        knownValues.requireKnown(question);
        return collectResults(
                question, SearchRunner.order(question, new QueryParameters(labels.words())), MAX_RESULTS, labels);
    }

    /** Returns the fifty matching bills that changed last. */
    public List<Dossier> newest(SearchParameters question, BillLabels labels) {
        question.checkedForReader(labels);
        knownValues.requireKnown(question);
        var bills = new ArrayList<Dossier>();
        collectResults(question, ResultOrder.CHANGED, FEED_SIZE, labels).bills().forEachRemaining(bills::add);
        return bills;
    }

    /** Returns the address of the results page. */
    public String searchAddress(SearchParameters question) {
        return question.address().here();
    }

    /** Returns the query described in words. */
    public String describe(SearchParameters question, BillLabels labels) {
        var query = SearchRunner.parse(question, labels.words().language());
        return new QueryInWords(labels)
                .describe(question.chosen().renamed(labels::filterLabel).narrow(query));
    }

    private Gathered collectResults(SearchParameters question, ResultOrder order, int max, BillLabels labels) {
        var asked = SearchRunner.parse(question, labels.words().language());
        var narrowed = question.chosen().narrow(asked);
        var query = LuceneQueryTranslator.of(narrowed);
        return index.searchCompletely(narrowed, searcher -> {
            var hits = searcher.search(query, max, order.sort()).scoreDocs;
            var ids = new ArrayList<String>();
            for (var hit : hits) {
                var fields = ((FieldDoc) hit).fields;
                ids.add(((BytesRef) fields[fields.length - 1]).utf8ToString());
            }
            return new Gathered(searcher.count(query), ids);
        });
    }

    private List<Dossier> findCards(List<String> ids) {
        return index.searchWithoutLimit(searcher -> {
            var cards = new ArrayList<Dossier>();
            for (var id : ids) {
                add(searcher, id, cards);
            }
            return cards;
        });
    }

    private void add(IndexSearcher searcher, String id, List<Dossier> cards) throws IOException {
        for (var hit : searcher.search(new TermQuery(new Term(IndexedBill.ID_FIELD, id)), 1).scoreDocs) {
            var card = searcher.storedFields().document(hit.doc, Set.of(IndexedBill.CARD_FIELD));
            cards.add(IndexedBill.read(card.get(IndexedBill.CARD_FIELD), json));
        }
    }

    /** Reads the next batch when the current one is used up. */
    private final class Cards implements Iterator<Dossier> {
        private final Iterator<String> ids;
        private final Deque<Dossier> read = new ArrayDeque<>();

        private Cards(Iterator<String> ids) {
            this.ids = ids;
        }

        @Override
        public boolean hasNext() {
            while (read.isEmpty() && ids.hasNext()) {
                var some = new ArrayList<String>();
                while (some.size() < BATCH_SIZE && ids.hasNext()) {
                    some.add(ids.next());
                }
                read.addAll(findCards(some));
            }
            return !read.isEmpty();
        }

        @Override
        public Dossier next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return read.remove();
        }
    }
}
