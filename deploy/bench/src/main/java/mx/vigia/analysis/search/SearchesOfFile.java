package mx.vigia.analysis.search;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.lang.management.ManagementFactory;
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
 * the bills, the queries, our results, the baseline results, and the mean processor time of a first page of both, in
 * milliseconds.
 */
final class SearchesOfFile {
    /** The number of ranks written per query. */
    static final int MAX_RANK = 50;

    private static final String HEADING = "query_id\trank\titem_id";
    /** Time is measured when the code is compiled. */
    private static final int WARM_UP_ROUNDS = 3;

    private static final double NANOS_PER_MILLI = 1e6;

    private final ObjectMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private final FiledBills bills = new FiledBills();
    private final Map<UUID, String> ids;
    private final List<String[]> questions;

    /** The rows of one search, and the mean processor time of its first pages, in milliseconds. */
    private record Outcome(List<String> rows, double millis) {}

    /** Returns the first results of a query, at most this many. */
    @FunctionalInterface
    private interface Search {
        List<String> first(String[] question, int max) throws IOException;
    }

    private SearchesOfFile(Path file, Path queries) throws IOException {
        ids = bills.read(file);
        questions = Files.readAllLines(queries).stream()
                .skip(1)
                .map(row -> row.split("\t", -1))
                .toList();
    }

    public static void main(String[] files) throws IOException {
        var searches = new SearchesOfFile(Path.of(files[0]), Path.of(files[1]));
        var ours = searches.ours();
        var plain = searches.plain();
        Files.write(Path.of(files[2]), ours.rows());
        Files.write(Path.of(files[3]), plain.rows());
        Files.writeString(Path.of(files[4]), ours.millis() + "\t" + plain.millis() + "\n");
    }

    private Outcome ours() throws IOException {
        var folder = Files.createTempDirectory("vigia-index");
        try (var index = IndexGeneration.create(folder)) {
            bills.indexInto(index, json);
            index.refreshUpTo(bills.size());
            var searcher = index.searchers().acquire();
            try {
                var searching = new IndexSearch(searcher, json);
                return measured((question, max) -> found(searching, question, max));
            } finally {
                index.searchers().release(searcher);
            }
        } finally {
            IndexDirectory.delete(folder);
        }
    }

    private List<String> found(IndexSearch searching, String[] question, int max) throws IOException {
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
                        max);
                var found = searching.find(asking);
                yield Stream.concat(found.items().stream(), found.close().stream())
                        .map(result -> ids.get(result.bill().id()))
                        .toList();
            }
        };
    }

    private Outcome plain() throws IOException {
        try (var index = new PlainIndex(bills)) {
            return measured((question, max) ->
                    index.first(question[1], max).stream().map(ids::get).toList());
        }
    }

    private Outcome measured(Search search) throws IOException {
        var rows = new ArrayList<>(List.of(HEADING));
        for (var question : questions) {
            addRows(rows, question[0], search.first(question, MAX_RANK));
        }
        for (int round = 0; round < WARM_UP_ROUNDS; round++) {
            searchFirstPages(search);
        }
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        searchFirstPages(search);
        long used = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
        return new Outcome(rows, used / NANOS_PER_MILLI / questions.size());
    }

    private void searchFirstPages(Search search) throws IOException {
        for (var question : questions) {
            search.first(question, SearchRequest.DEFAULT_LIMIT);
        }
    }

    private static void addRows(List<String> rows, String question, List<String> items) {
        for (int i = 0; i < items.size(); i++) {
            rows.add(question + "\t" + (i + 1) + "\t" + items.get(i));
        }
    }
}
