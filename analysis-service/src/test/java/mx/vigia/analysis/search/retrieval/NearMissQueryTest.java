package mx.vigia.analysis.search.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.language.query.ParseResult.Parsed;
import mx.vigia.analysis.language.query.Query;
import mx.vigia.analysis.language.query.QueryLanguage;
import mx.vigia.analysis.search.index.BillIndex;
import mx.vigia.analysis.search.index.IndexedBill;
import mx.vigia.analysis.search.index.IndexedFields;
import mx.vigia.analysis.search.index.LuceneQueryTranslator;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

/** In what order answers come, and what comes close without being one. */
class NearMissQueryTest {
    private static final String AI = "Que expide la Ley de Inteligencia Artificial";
    private static final String AI_IN_COURTS = "Del uso de herramientas de inteligencia artificial en los juicios";
    private static final String TRIALS = "Ley Federal de Juicio Político";
    private static final String WATER = "Ley General de Aguas";
    private static final String THEFT = "A bill to prevent identity theft";
    private static final String STEALING =
            "Que adiciona el Código Penal Federal, en materia de suplantación de identidad";
    private static final String USURPING = "Que adiciona un Capítulo Usurpación de Identidad al Código Penal Federal";
    private static final String DISPERSED =
            "De la identidad, los datos, el registro y los personales apuntes de una persona";
    private static final String DATA = "De los datos personales que la autoridad guarda en su registro de la identidad";

    private static final String MINUTES = "Acta de la sesión y lectura del acta anterior";
    private static final String TREATY = "Que solicita informes sobre el acuerdo comercial antifalsificación";

    private static final List<String> TITLES =
            List.of(MINUTES, TREATY, AI, AI_IN_COURTS, TRIALS, WATER, THEFT, STEALING, USURPING, DISPERSED, DATA);

    @Test
    void documentWithSomeOfTheWordsIsANearMiss() throws IOException {
        assertThat(answers("inteligencia artificial en juicios")).containsExactly(AI_IN_COURTS);
        assertThat(close("inteligencia artificial en juicios")).containsExactlyInAnyOrder(AI, TRIALS);
    }

    @Test
    void unknownWordMatchesItsMostSimilarOne() throws IOException {
        assertThat(answers("intelijencia artificial en juicios")).isEmpty();
        assertThat(close("intelijencia artificial en juicios"))
                .startsWith(AI_IN_COURTS)
                .contains(AI);
        assertThat(close("=intelijencia")).isEmpty();
    }

    @Test
    void wordOfTheSameFamilyOrFieldComesNear() throws IOException {
        assertThat(close("herramientas judiciales")).contains(AI_IN_COURTS, TRIALS);
        assertThat(close("registros de la personalidad")).contains(DISPERSED);
    }

    @Test
    void nameOfACountryIsNoMissingWord() throws IOException {
        assertThat(close("aguas de México")).containsExactly(WATER);
        assertThat(close("México")).isEmpty();
    }

    @Test
    void exclusionsAndFiltersApplyToNearMisses() throws IOException {
        assertThat(close("inteligencia artificial en juicios -político")).containsExactly(AI);
        assertThat(close("inteligencia artificial en juicios tipo:minuta")).isEmpty();
    }

    @Test
    void singleWordHasNoNearMisses() throws IOException {
        assertThat(close("aguas")).isEmpty();
        assertThat(close("tipo:minuta")).isEmpty();
        assertThat(close("")).isEmpty();
    }

    @Test
    void requestedNameFirstThenSpanishOnes() throws IOException {
        assertThat(answers("suplantacion de identidad")).containsExactly(STEALING, USURPING, THEFT);
        assertThat(answers("identity theft")).startsWith(THEFT).contains(STEALING, USURPING);
    }

    @Test
    void fullNameOfAnAcronymRanksBeforeTheWordItLooksLike() throws IOException {
        assertThat(answers("ACTA")).containsExactly(TREATY, MINUTES);
    }

    @Test
    void adjacentWordsRankFirst() throws IOException {
        assertThat(answers("datos personales registro")).containsExactly(DATA, DISPERSED);
    }

    @Test
    void stopWordsAreNotRequired() throws IOException {
        assertThat(answers("la ley sobre aguas")).containsExactly(WATER);
        assertThat(answers("\"ley sobre aguas\"")).isEmpty();
    }

    private static List<String> answers(String question) throws IOException {
        return asked(searcher -> titles(searcher, LuceneQueryTranslator.of(understood(question))));
    }

    private static List<String> close(String question) throws IOException {
        return asked(searcher -> {
            var close = new NearMissQuery(searcher.getIndexReader()).to(understood(question));
            return close.isEmpty() ? List.of() : titles(searcher, close.get());
        });
    }

    private static List<String> asked(BillIndex.IndexQuery<List<String>> question) throws IOException {
        try (var directory = new ByteBuffersDirectory()) {
            try (var writer = new IndexWriter(directory, new IndexWriterConfig(IndexedFields.analyzer()))) {
                for (var title : TITLES) {
                    var document = new Document();
                    document.add(new StringField(IndexedBill.ID_FIELD, title, Store.YES));
                    IndexedFields.add(document, new EnumMap<>(Map.of(QueryField.TITLE, List.of(title))));
                    writer.addDocument(document);
                }
            }
            try (var reader = DirectoryReader.open(directory)) {
                return question.search(new IndexSearcher(reader));
            }
        }
    }

    private static List<String> titles(IndexSearcher searcher, org.apache.lucene.search.Query query)
            throws IOException {
        var titles = new ArrayList<String>();
        for (var hit : searcher.search(query, TITLES.size()).scoreDocs) {
            titles.add(searcher.storedFields().document(hit.doc).get(IndexedBill.ID_FIELD));
        }
        return titles;
    }

    private static Query understood(String question) {
        return ((Parsed) QueryLanguage.read(question)).query();
    }
}
