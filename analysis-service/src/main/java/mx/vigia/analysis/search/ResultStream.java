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

/** All that answers a question, for who takes it along. */
@ApplicationScoped
public class ResultStream {
    /** So many bills are taken along at most; everything is in the files of each night. */
    public static final int MAX_RESULTS = 10_000;

    private static final int FEED_SIZE = 50;
    private static final int BATCH_SIZE = 100;

    private final BillIndex index;
    private final KnownValueCheck heardOf;
    private final ObjectMapper json;

    ResultStream(BillIndex index, KnownValueCheck heardOf, ObjectMapper json) {
        this.heardOf = heardOf;
        this.index = index;
        this.json = json;
    }

    /** What answered at one moment. */
    public final class Gathered {
        private final int total;
        private final List<String> ids;

        private Gathered(int total, List<String> ids) {
            this.total = total;
            this.ids = List.copyOf(ids);
        }

        /** How many answered. */
        public int total() {
            return total;
        }

        /** Those that are taken along, in the order asked for. */
        public List<String> ids() {
            return ids;
        }

        /** Whether more answered than are taken along. */
        public boolean cut() {
            return total > ids.size();
        }

        /** They as they are now, some at a time, without what was removed since; the index is held only while some are read. */
        public Iterator<Dossier> bills() {
            return new Cards(ids.iterator());
        }
    }

    /** The bills that answer, at most {@value #MAX_RESULTS}; 400 where the question cannot be understood, told for people. */
    public Gathered all(OrderedQuery question, BillLabels labels) {
        question.checkedForReader(labels);
        heardOf.requireKnown(question);
        return collectResults(
                question, SearchRunner.order(question, new QueryParameters(labels.words())), MAX_RESULTS, labels);
    }

    /** The fifty that answer and changed last. */
    public List<Dossier> newest(SearchParameters question, BillLabels labels) {
        question.checkedForReader(labels);
        heardOf.requireKnown(question);
        var bills = new ArrayList<Dossier>();
        collectResults(question, ResultOrder.CHANGED, FEED_SIZE, labels).bills().forEachRemaining(bills::add);
        return bills;
    }

    /** Where people read what answers. */
    public String searchAddress(SearchParameters question) {
        return question.address().here();
    }

    /** What is asked for, in words. */
    public String describe(SearchParameters question, BillLabels labels) {
        var asked = SearchRunner.parse(question, labels.words().language());
        return new QueryInWords(labels)
                .say(question.chosen().renamed(labels::asked).narrow(asked));
    }

    private Gathered collectResults(SearchParameters question, ResultOrder order, int most, BillLabels labels) {
        var asked = SearchRunner.parse(question, labels.words().language());
        var narrowed = question.chosen().narrow(asked);
        var query = LuceneQueryTranslator.of(narrowed);
        return index.searchCompletely(narrowed, searcher -> {
            var hits = searcher.search(query, most, order.sort()).scoreDocs;
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

    /** Reads some whenever none is left. */
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
