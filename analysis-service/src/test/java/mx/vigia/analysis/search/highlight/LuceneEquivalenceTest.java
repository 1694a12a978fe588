package mx.vigia.analysis.search.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.language.query.Query.Word;
import mx.vigia.analysis.search.RandomQueries;
import mx.vigia.analysis.search.highlight.Highlights.Marked;
import mx.vigia.analysis.search.index.FacetSelection;
import mx.vigia.analysis.search.index.IndexedBill;
import mx.vigia.analysis.search.index.IndexedFields;
import mx.vigia.analysis.search.index.InterruptibleSearcher;
import mx.vigia.analysis.search.index.LuceneQueryTranslator;
import mx.vigia.analysis.search.index.Proximity;
import mx.vigia.analysis.search.retrieval.FacetCollector;
import mx.vigia.analysis.search.retrieval.SearchRequest;
import mx.vigia.analysis.search.retrieval.TopHits;
import mx.vigia.analysis.search.retrieval.UnscoredQuery;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageScorer;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What is found, counted and marked in the quick ways of a page of answers is what Lucene's own, slower ways give, over
 * several segments of which bills were taken out.
 */
class LuceneEquivalenceTest {
    private static final long SEED = 20261128L;
    private static final int DOCUMENTS = 240;
    private static final int A_SEGMENT = 60;
    private static final int QUESTIONS = 1_500;

    /** Answers that are remembered; there are questions that more bills answer. */
    private static final int FEW = 30;

    private static final List<String> TOPICS = List.of("ai", "cloud", "cybersecurity", "child-online");

    private final Random chance = new Random(SEED);
    private final RandomQueries random = new RandomQueries(chance);
    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private IndexReader reader;
    private IndexSearcher searcher;

    @BeforeEach
    void openSomeSegments() throws IOException {
        var config = new IndexWriterConfig(IndexedFields.analyzer()).setMergePolicy(NoMergePolicy.INSTANCE);
        try (var writer = new IndexWriter(directory, config)) {
            for (int i = 0; i < DOCUMENTS; i++) {
                writer.addDocument(document(i));
                if (i % A_SEGMENT == A_SEGMENT - 1) {
                    writer.commit();
                }
            }
            for (int i = 0; i < DOCUMENTS; i += 7) {
                writer.deleteDocuments(new Term(IndexedBill.ID_FIELD, Integer.toString(i)));
            }
        }
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
        assertThat(reader.leaves()).hasSize(DOCUMENTS / A_SEGMENT);
        assertThat(reader.hasDeletions()).isTrue();
    }

    @AfterEach
    void close() throws IOException {
        reader.close();
        directory.close();
    }

    @Test
    void unscoredSearchFindsTheSameBillsAndFacets() throws IOException {
        for (int i = 0; i < QUESTIONS; i++) {
            var requested = random.question(3);
            var query = LuceneQueryTranslator.of(RandomQueries.understood(requested));
            var found = documents(query);

            var counted = searcher.search(UnscoredQuery.of(query), new FacetCollector(FacetSelection.FACETS));

            assertThat(documents(UnscoredQuery.of(query)))
                    .as("seed %d: %s", SEED, requested)
                    .isEqualTo(found);
            assertThat(counted.total()).as("seed %d: %s", SEED, requested).isEqualTo(found.size());
            for (var facet : FacetSelection.FACETS) {
                assertThat(counted.byValue().get(facet))
                        .as("seed %d: %s of %s", SEED, facet, requested)
                        .isEqualTo(oneByOne(found, facet));
            }
        }
    }

    @Test
    void topHitsEqualLucenesAndSmallResultsAreComplete() throws IOException {
        int known = 0;
        for (int i = 0; i < QUESTIONS; i++) {
            var requested = random.question(3);
            var query = LuceneQueryTranslator.of(RandomQueries.understood(requested));

            var found = searcher.search(query, TopHits.of(Sort.RELEVANCE, SearchRequest.DEFAULT_LIMIT, null, FEW));

            assertThat(documents(found.best().scoreDocs))
                    .as("seed %d: %s", SEED, requested)
                    .isEqualTo(page(query));
            var all = documents(query);
            if (found.all()) {
                known++;
                assertThat(new FacetCollector(FacetSelection.FACETS).countMatches(found.seen()))
                        .as("seed %d: %s", SEED, requested)
                        .isEqualTo(searcher.search(UnscoredQuery.of(query), new FacetCollector(FacetSelection.FACETS)));
            } else {
                assertThat(all).as("seed %d: %s", SEED, requested).hasSizeGreaterThan(FEW);
            }
        }
        assertThat(known).isBetween(QUESTIONS / 10, QUESTIONS * 9 / 10);
    }

    @Test
    void highlightsEqualLucenes() throws IOException {
        int marked = 0;
        for (int i = 0; i < QUESTIONS; i++) {
            var requested = random.question(3);
            var query = LuceneQueryTranslator.of(Proximity.toStems(RandomQueries.understood(requested)));
            var page = page(query);
            if (page.length > 0 && !PrefixHighlighter.hasPrefixes(query)) {
                var ours = Highlights.of(searcher, query, page);

                assertThat(ours)
                        .as("seed %d: %s", SEED, requested)
                        .isEqualTo(PrefixHighlighter.of(searcher, query, page));
                marked += (int)
                        ours.stream().filter(LuceneEquivalenceTest::isMarked).count();
            }
        }
        assertThat(marked).isGreaterThan(QUESTIONS);
    }

    @Test
    void timeLimitLeavesHitsUnmarkedAndTheResultPartial() throws IOException {
        for (var requested : List.of("ley OR agua", "cib* OR reg*")) {
            var query = LuceneQueryTranslator.of(RandomQueries.understood(requested));
            var page = page(query);
            assertThat(page).hasSizeGreaterThan(5);
            var began = new AtomicInteger();
            var patient = new InterruptibleSearcher(reader, () -> began.incrementAndGet() < 2);

            var marked = Highlights.of(patient, query, page);

            assertThat(marked).extracting(Marked::card).hasSize(page.length).doesNotContainNull();
            assertThat(marked.getFirst())
                    .isEqualTo(Highlights.of(searcher, query, page).getFirst());
            assertThat(marked.getLast().title()).isEmpty();
            assertThat(marked.getLast().passages()).isEmpty();
            assertThat(patient.timedOut()).isTrue();
        }
    }

    @Test
    void highlightQuerySearchesOnlyTheHighlightedFields() {
        var fields = Set.of("title", "text");
        for (int i = 0; i < QUESTIONS; i++) {
            var query = RandomQueries.understood(random.question(1));
            if (query instanceof Word word && word.field() == QueryField.ANYWHERE && !word.exact()) {
                assertThat(fieldsOf(new HighlightQuery(fields).in(LuceneQueryTranslator.of(query))))
                        .isEqualTo(fields);
            }
        }
        var proponent = RandomQueries.understood("promovente:pérez");
        assertThat(new HighlightQuery(fields).in(LuceneQueryTranslator.of(proponent)))
                .isInstanceOf(MatchNoDocsQuery.class);
    }

    @Test
    void passageScoresEqualLucenes() {
        var lucene = new PassageScorer();
        var ours = new TermPassageScorer();
        for (int i = 0; i < QUESTIONS; i++) {
            var passage = new Passage();
            passage.setStartOffset(chance.nextInt(5_000));
            passage.setEndOffset(passage.getStartOffset() + 1 + chance.nextInt(400));
            for (int word = chance.nextInt(20); word >= 0; word--) {
                var term = random.any(TOPICS);
                passage.addMatch(passage.getStartOffset(), passage.getEndOffset(), new BytesRef(term), term.length());
            }
            int letters = 1 + chance.nextInt(100_000);
            assertThat(ours.score(passage, letters)).isEqualTo(lucene.score(passage, letters));
        }
    }

    private static Set<String> fieldsOf(Query query) {
        var fields = new HashSet<String>();
        query.visit(new QueryVisitor() {
            @Override
            public void consumeTerms(Query leaf, Term... terms) {
                Arrays.stream(terms).map(Term::field).forEach(fields::add);
            }
        });
        return fields;
    }

    private static boolean isMarked(Marked bill) {
        return !bill.title().isEmpty() && !bill.passages().isEmpty();
    }

    private Document document(int number) {
        var document = new Document();
        document.add(new StringField(IndexedBill.ID_FIELD, Integer.toString(number), StringField.Store.NO));
        document.add(new StoredField(IndexedBill.CARD_FIELD, "bill " + number));
        IndexedFields.add(document, random.fields(number));
        facet(document, QueryField.STAGE, "stage " + number % 5);
        for (int topic = chance.nextInt(4); topic > 0; topic--) {
            facet(document, QueryField.TOPIC, random.any(TOPICS));
        }
        if (number < A_SEGMENT) {
            facet(document, QueryField.GROUP, "only in the first segment");
        }
        return document;
    }

    private static void facet(Document document, QueryField facet, String value) {
        document.add(new SortedSetDocValuesField(IndexedBill.facet(facet), new BytesRef(value)));
    }

    private List<Integer> documents(Query query) throws IOException {
        return IntStream.of(page(query, DOCUMENTS)).sorted().boxed().toList();
    }

    private int[] page(Query query) throws IOException {
        return page(query, SearchRequest.DEFAULT_LIMIT);
    }

    private int[] page(Query query, int max) throws IOException {
        return documents(searcher.search(query, max).scoreDocs);
    }

    private static int[] documents(ScoreDoc[] hits) {
        return Arrays.stream(hits).mapToInt(hit -> hit.doc).toArray();
    }

    private Map<String, Integer> oneByOne(List<Integer> documents, QueryField facet) throws IOException {
        var counts = new HashMap<String, Integer>();
        for (int document : documents) {
            var segment = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
            var values = DocValues.getSortedSet(segment.reader(), IndexedBill.facet(facet));
            if (values.advanceExact(document - segment.docBase)) {
                for (int i = 0; i < values.docValueCount(); i++) {
                    counts.merge(values.lookupOrd(values.nextOrd()).utf8ToString(), 1, Integer::sum);
                }
            }
        }
        return counts;
    }
}
