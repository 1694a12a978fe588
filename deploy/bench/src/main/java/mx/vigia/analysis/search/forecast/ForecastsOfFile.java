package mx.vigia.analysis.search.forecast;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.vigia.analysis.language.query.ParseResult.Invalid;
import mx.vigia.analysis.language.query.ParseResult.Parsed;
import mx.vigia.analysis.language.query.Query;
import mx.vigia.analysis.language.query.QueryLanguage;
import mx.vigia.analysis.search.FiledBills;
import mx.vigia.analysis.search.index.IndexDirectory;
import mx.vigia.analysis.search.index.IndexGeneration;
import mx.vigia.analysis.search.index.LuceneQueryTranslator;
import mx.vigia.analysis.search.retrieval.IndexSearch;

/**
 * Evaluates forecasts outside the service: replays the bills of a file ({@link FiledBills}, all with a day) day by day,
 * and compares for each query of another ({@code query_id}, {@code query}; TSV with a header line), week by week, the
 * forecast of an alert on the eve with the facts of the next seven days: {@code query_id}, {@code eve},
 * {@code forecast}, {@code came}. A forecast uses no bill of a later day. Files: the bills, the queries, the output.
 */
final class ForecastsOfFile {
    private static final String HEADING = "query_id\teve\tforecast\tcame";
    private static final int DAYS_PER_WEEK = 7;

    private final ObjectMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private final FiledBills bills = new FiledBills();
    private final Map<UUID, LocalDate> days;
    private final LocalDate last;

    private ForecastsOfFile(Path file) throws IOException {
        var ids = bills.read(file);
        Map<String, LocalDate> written;
        try (var rows = Files.lines(file)) {
            written = rows.skip(1)
                    .map(row -> row.split("\t", -1))
                    .collect(Collectors.toMap(cells -> cells[0], cells -> LocalDate.parse(cells[3])));
        }
        days = ids.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, bill -> written.get(bill.getValue())));
        last = days.values().stream().max(LocalDate::compareTo).orElse(LocalDate.MIN);
    }

    public static void main(String[] files) throws IOException {
        var questions = Files.readAllLines(Path.of(files[1])).stream()
                .skip(1)
                .map(row -> row.split("\t", -1))
                .toList();
        Files.write(Path.of(files[2]), new ForecastsOfFile(Path.of(files[0])).weeks(questions));
    }

    private List<String> weeks(List<String[]> questions) throws IOException {
        var rows = new ArrayList<>(List.of(HEADING));
        var folder = Files.createTempDirectory("vigia-index");
        try (var index = IndexGeneration.create(folder)) {
            bills.indexInto(index, json);
            index.refreshUpTo(bills.size());
            var searcher = index.searchers().acquire();
            for (var question : questions) {
                addRows(rows, question[0], daysOf(new IndexSearch(searcher, json), parse(question)));
            }
            index.searchers().release(searcher);
        }
        IndexDirectory.delete(folder);
        return rows;
    }

    private static Query parse(String[] question) {
        return switch (QueryLanguage.read(question[1])) {
            case Invalid(var position, var spanish, var english) ->
                throw new IllegalArgumentException(
                        question[0] + " is not understood at " + (position + 1) + ": " + english);
            case Parsed(var query) -> query;
        };
    }

    private List<LocalDate> daysOf(IndexSearch searching, Query query) throws IOException {
        return searching.newest(LuceneQueryTranslator.of(query), bills.size()).items().stream()
                .map(result -> days.get(result.bill().id()))
                .toList();
    }

    /** Writes the rows of a query; the first forecast is made when there are enough days to look back on. */
    private void addRows(List<String> rows, String question, List<LocalDate> came) {
        var first = days.values().stream().min(LocalDate::compareTo).orElseThrow();
        for (var eve = first.plusDays(Lookback.DAYS - 1L);
                !eve.plusDays(DAYS_PER_WEEK).isAfter(last);
                eve = eve.plusDays(DAYS_PER_WEEK)) {
            var back = Lookback.endingOn(eve);
            var week = new Lookback(eve.plusDays(1), eve.plusDays(DAYS_PER_WEEK));
            double forecast = DAYS_PER_WEEK
                    * back.perDay(came.stream().filter(back::contains).count());
            rows.add(String.join(
                    "\t",
                    question,
                    eve.toString(),
                    Double.toString(forecast),
                    Long.toString(came.stream().filter(week::contains).count())));
        }
    }
}
