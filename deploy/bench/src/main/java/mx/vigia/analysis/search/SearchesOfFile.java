package mx.vigia.analysis.search;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import mx.vigia.analysis.language.query.ParseResult.Invalid;
import mx.vigia.analysis.language.query.ParseResult.Parsed;
import mx.vigia.analysis.language.query.QueryLanguage;
import mx.vigia.analysis.search.index.FacetSelection;
import mx.vigia.analysis.search.index.IndexDirectory;
import mx.vigia.analysis.search.index.IndexGeneration;
import mx.vigia.analysis.search.index.ResultOrder;
import mx.vigia.analysis.search.retrieval.IndexSearch;
import mx.vigia.analysis.search.retrieval.SearchCursor;
import mx.vigia.analysis.search.retrieval.SearchRequest;

/**
 * Evaluates search outside the service: runs each query of a file ({@code query_id}, {@code query}, {@code lang}; TSV
 * with a header line) against an index of the bills of another ({@link FiledBills}), and writes the first results of
 * each ({@code query_id}, {@code rank} from 1, {@code item_id}): once as the search page shows them, near misses below
 * the results, and once from {@link PlainIndex}. A query that cannot be parsed has no results, and is reported. Files:
 * the bills, the queries, our results, the baseline results.
 */
final class SearchesOfFile {
    /** The number of ranks written per query. */
    static final int MAX_RANK = 50;

    private static final String HEADING = "query_id\trank\titem_id";

    private final ObjectMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private final FiledBills bills = new FiledBills();
    private final Map<UUID, String> ids;

    private SearchesOfFile(Path file) throws IOException {
        ids = bills.read(file);
    }

    public static void main(String[] files) throws IOException {
        var questions = Files.readAllLines(Path.of(files[1])).stream()
                .skip(1)
                .map(row -> row.split("\t", -1))
                .toList();
        var searches = new SearchesOfFile(Path.of(files[0]));
        Files.write(Path.of(files[2]), searches.ownQueries(questions));
        Files.write(Path.of(files[3]), searches.plain(questions));
    }

    private List<String> ownQueries(List<String[]> questions) throws IOException {
        var rows = new ArrayList<>(List.of(HEADING));
        var folder = Files.createTempDirectory("vigia-index");
        try (var index = IndexGeneration.create(folder)) {
            bills.indexInto(index, json);
            index.refreshUpTo(bills.size());
            var searcher = index.searchers().acquire();
            for (var question : questions) {
                addRows(rows, question[0], found(new IndexSearch(searcher, json), question));
            }
            index.searchers().release(searcher);
        }
        IndexDirectory.delete(folder);
        return rows;
    }

    private List<String> found(IndexSearch searching, String[] question) throws IOException {
        return switch (QueryLanguage.read(question[1])) {
            case Invalid(var position, var spanish, var english) -> {
                System.out.printf("%s is not understood at %d: %s%n", question[0], position + 1, english);
                yield List.of();
            }
            case Parsed(var query) -> {
                var asking = new SearchRequest(
                        query,
                        new FacetSelection(Map.of()),
                        ResultOrder.RELEVANCE,
                        SearchCursor.Place.firstPlace(),
                        MAX_RANK);
                var found = searching.find(asking);
                yield Stream.concat(found.items().stream(), found.close().stream())
                        .map(result -> ids.get(result.bill().id()))
                        .toList();
            }
        };
    }

    private List<String> plain(List<String[]> questions) throws IOException {
        var rows = new ArrayList<>(List.of(HEADING));
        try (var index = new PlainIndex(bills)) {
            for (var question : questions) {
                addRows(
                        rows,
                        question[0],
                        index.first(question[1], MAX_RANK).stream()
                                .map(ids::get)
                                .toList());
            }
        }
        return rows;
    }

    private static void addRows(List<String> rows, String question, List<String> items) {
        for (int i = 0; i < items.size(); i++) {
            rows.add(question + "\t" + (i + 1) + "\t" + items.get(i));
        }
    }
}
