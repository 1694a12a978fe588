package mx.vigia.analysis.search.retrieval;

import static mx.vigia.analysis.intake.BillSightings.aBill;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import mx.vigia.analysis.dossier.store.SampleDossiers;
import mx.vigia.analysis.language.query.ParseResult.Parsed;
import mx.vigia.analysis.language.query.Query;
import mx.vigia.analysis.language.query.QueryLanguage;
import mx.vigia.analysis.search.index.FacetSelection;
import mx.vigia.analysis.search.index.IndexedBill;
import mx.vigia.analysis.search.index.IndexedFields;
import mx.vigia.analysis.search.index.ResultOrder;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Near misses continue behind the results, page by page. */
class NearMissPagesTest {
    private static final String QUESTION = "cifrado de mensajes escolares";
    private static final List<String> ANSWERS =
            List.of("Del cifrado de mensajes escolares", "De mensajes escolares y su cifrado");
    private static final List<String> CLOSE = List.of(
            "Del cifrado de mensajes",
            "De los mensajes con cifrado en las escuelas",
            "Del cifrado de mensajes del ejército",
            "De mensajes escolares",
            "Del cifrado escolar");
    private static final List<String> FAR = List.of("De los alumnos del campo", "Del agua de los ríos");
    private static final ByteBuffersDirectory DIRECTORY = new ByteBuffersDirectory();
    private static DirectoryReader reader;

    private final ObjectMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @BeforeAll
    static void index() throws IOException {
        var json = JsonMapper.builder().addModule(new JavaTimeModule()).build();
        try (var writer = new IndexWriter(DIRECTORY, new IndexWriterConfig(IndexedFields.analyzer()))) {
            for (var title :
                    Stream.of(ANSWERS, CLOSE, FAR).flatMap(List::stream).toList()) {
                add(writer, json, "mx.senado.gaceta", title);
            }
            add(writer, json, "pe.congreso", "De la desconexión laboral");
            add(writer, json, "mx.senado.gaceta", "De la desconexión laboral");
        }
        reader = DirectoryReader.open(DIRECTORY);
    }

    @AfterAll
    static void close() throws IOException {
        reader.close();
    }

    @Test
    void resultsComeFirstAndNearMissesFillTheirLastPage() throws IOException {
        var page = search(QUESTION, "", 4);

        assertThat(page.total()).isEqualTo(ANSWERS.size());
        assertThat(titles(page.items())).containsExactlyInAnyOrderElementsOf(ANSWERS);
        assertThat(titles(page.close())).hasSize(2).isSubsetOf(CLOSE);
        assertThat(page.next()).isNotEmpty();
    }

    @Test
    void pagesTogetherHaveEachNearMissOnceAndTheSameTotal() throws IOException {
        for (int limit = 1; limit <= ANSWERS.size() + CLOSE.size(); limit++) {
            var found = new ArrayList<String>();
            var next = "";
            do {
                var page = search(QUESTION, next, limit);
                assertThat(page.total()).isEqualTo(ANSWERS.size());
                found.addAll(titles(page.items()));
                found.addAll(titles(page.close()));
                next = page.next();
            } while (!next.isEmpty());
            assertThat(found)
                    .as("%d a page", limit)
                    .hasSize(ANSWERS.size() + CLOSE.size())
                    .containsAll(ANSWERS)
                    .containsAll(CLOSE);
        }
    }

    @Test
    void nearMissFarBelowTheBestIsLeftOut() throws IOException {
        assertThat(titles(search(QUESTION, "", 100).close())).doesNotContainAnyElementsOf(FAR);
    }

    @Test
    void orderedListHasNoNearMisses() throws IOException {
        var page = search(QUESTION, "", 100, ResultOrder.ACTION);

        assertThat(page.items()).hasSize(ANSWERS.size());
        assertThat(page.close()).isEmpty();
        assertThat(page.next()).isEmpty();
    }

    @Test
    void cursorOfAnotherQueryIsRefused() throws IOException {
        var behind = search(QUESTION, "", 4).next();

        assertThat(place("otra pregunta", behind, ResultOrder.RELEVANCE)).isEmpty();
        assertThat(place(QUESTION, behind, ResultOrder.ACTION)).isEmpty();
        assertThat(place(QUESTION, behind, ResultOrder.RELEVANCE)).isPresent();
    }

    @Test
    void billsOfThisCountryComeFirstUnlessAnotherIsNamed() throws IOException {
        assertThat(sites(search("desconexión laboral", "", 10).items())).startsWith("mx.senado.gaceta");
        assertThat(sites(search("desconexión laboral en Perú", "", 10).close())).startsWith("pe.congreso");
        assertThat(sites(search("Peruvian desconexión laboral", "", 10).close()))
                .startsWith("pe.congreso");
    }

    private SearchResult search(String question, String cursor, int limit) throws IOException {
        return search(question, cursor, limit, ResultOrder.RELEVANCE);
    }

    private SearchResult search(String question, String cursor, int limit, ResultOrder order) throws IOException {
        var place = cursor.isEmpty()
                ? SearchCursor.Place.firstPlace()
                : place(question, cursor, order).orElseThrow();
        var asking = new SearchRequest(understood(question), new FacetSelection(Map.of()), order, place, limit);
        return new IndexSearch(new IndexSearcher(reader), json).find(asking);
    }

    private static Optional<SearchCursor.Place> place(String question, String cursor, ResultOrder order) {
        return SearchCursor.read(cursor, understood(question), new FacetSelection(Map.of()), order);
    }

    private static Query understood(String question) {
        return ((Parsed) QueryLanguage.read(question)).query();
    }

    private static List<String> titles(List<FoundBill> found) {
        return found.stream().map(each -> each.bill().title()).toList();
    }

    private static List<String> sites(List<FoundBill> found) {
        return found.stream().map(each -> each.bill().site()).toList();
    }

    private static void add(IndexWriter writer, ObjectMapper json, String site, String title) throws IOException {
        var bill = SampleDossiers.of(
                aBill(site + "/" + title).at(site).titled(title).sighting());
        writer.addDocument(new IndexedBill(bill, topic -> Optional.empty()).document(json));
    }
}
