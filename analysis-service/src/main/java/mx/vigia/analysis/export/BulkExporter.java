package mx.vigia.analysis.export;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.linking.chamber.Meeting;
import mx.vigia.analysis.linking.chamber.Vote;
import mx.vigia.analysis.matching.publishing.BillNotes;
import mx.vigia.analysis.topic.TopicCatalog;
import mx.vigia.analysis.topic.english.EnglishTitles;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.StoreException;
import mx.vigia.platform.text.Json;
import org.jboss.logging.Logger;

/** Writes a nightly edition: everything as of one moment, row by row; only complete editions are published. */
@ApplicationScoped
class BulkExporter {
    private static final Logger LOG = Logger.getLogger(BulkExporter.class);
    private static final String NDJSON_MEDIA_TYPE = "application/x-ndjson+gzip";
    private static final String CSV_MEDIA_TYPE = "text/csv; charset=utf-8";
    private static final String JSON_MEDIA_TYPE = "application/json";
    private static final int FETCH_SIZE = 200;
    private static final String FIND_LAST_CHANGE_SQL = "select last from change_counter";
    private static final String FIND_BILLS_SQL = "select body from dossier where merged_into is null order by id";
    private static final String FIND_PROCEEDINGS_SQL =
            "select body from proceeding where subject = '%s' and copy_of is null order by id";
    private static final CsvMapper CSV_MAPPER = CsvMapper.builder()
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .build();

    private final Jdbc database;
    private final Editions editions;
    private final Clock clock;
    private final EnglishTitles headings;

    BulkExporter(Jdbc database, Editions editions, Clock clock, TopicCatalog topics) {
        this.database = database;
        this.editions = editions;
        this.clock = clock;
        this.headings = new EnglishTitles(topics);
    }

    @Scheduled(
            cron = "${vigia.bulk.at:0 10 3 * * ?}",
            timeZone = "America/Mexico_City",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void nightly() {
        try {
            var printed = writeEdition();
            LOG.infof("Bulk edition written: edition=%s change=%d", printed.edition(), printed.upTo());
        } catch (StoreException | IOException | UncheckedIOException failed) {
            LOG.errorf(failed, "Bulk edition failed, the previous edition stays published");
        }
    }

    /** Writes an edition of the current data. */
    ExportManifest writeEdition() throws IOException {
        var now = clock.instant();
        var name = Editions.name(now);
        var folder = editions.begin(name);
        var begun = new ExportManifest(name, now, 0, List.of());
        var manifest = database.inRepeatableRead(jdbc -> written(jdbc, folder, begun));
        editions.publish(folder, name);
        return manifest;
    }

    private ExportManifest written(Jdbc jdbc, Path folder, ExportManifest begun) throws IOException {
        long upTo = jdbc.list(FIND_LAST_CHANGE_SQL, row -> row.getLong(1)).getFirst();
        var files = new ArrayList<>(bills(jdbc, folder));
        var bills = files.getLast();
        files.addAll(votes(jdbc, folder));
        var votes = files.getLast();
        files.add(meetings(jdbc, folder));
        files.add(describe(folder, begun.printedAt(), bills, votes));
        var manifest = new ExportManifest(begun.edition(), begun.printedAt(), upTo, files);
        writeSmallFile(folder, Editions.MANIFEST_FILE, Json.bytes(manifest));
        return manifest;
    }

    private List<ExportManifest.File> bills(Jdbc jdbc, Path folder) throws IOException {
        var bills = new LinesAndTable<>(
                "bills",
                body -> Json.read(body, Dossier.class),
                bill -> new BillLine(bill, BillNotes.of(bill, headings)),
                "iniciativas",
                Predicate.not(Dossier::isRetracted),
                BillColumns.ALL);
        return write(jdbc, folder, FIND_BILLS_SQL, bills);
    }

    private static List<ExportManifest.File> votes(Jdbc jdbc, Path folder) throws IOException {
        var votes = new LinesAndTable<>(
                "votes", body -> Json.read(body, Vote.class), vote -> vote, "votaciones", any -> true, VoteColumns.ALL);
        return write(jdbc, folder, FIND_PROCEEDINGS_SQL.formatted("vote"), votes);
    }

    /**
     * Items as they are written to a file of lines and to a table.
     *
     * @param item reads an item from its row of the database
     * @param inTable whether the table has it as well
     */
    private record LinesAndTable<T>(
            String lines,
            Function<String, T> item,
            Function<T, Object> line,
            String table,
            Predicate<T> inTable,
            List<TableColumn<T>> columns) {}

    private static <T> List<ExportManifest.File> write(Jdbc jdbc, Path folder, String question, LinesAndTable<T> items)
            throws IOException {
        var all = ExportFile.begin(folder, items.lines() + ".jsonl.gz", NDJSON_MEDIA_TYPE);
        var rows = ExportFile.begin(folder, items.table() + ".csv", CSV_MEDIA_TYPE);
        try (all;
                rows;
                var writer = table(rows, items.columns())) {
            forEachBody(jdbc, question, body -> {
                T item = items.item().apply(body);
                all.line(Json.bytes(items.line().apply(item)));
                if (items.inTable().test(item)) {
                    writer.write(TableColumn.cells(items.columns(), item));
                    rows.incrementCount();
                }
            });
        }
        return List.of(all.describe(), rows.describe());
    }

    private static <T> SequenceWriter table(ExportFile sheet, List<TableColumn<T>> columns) throws IOException {
        var schema = CsvSchema.builder();
        columns.forEach(column -> schema.addColumn(column.name()));
        return CSV_MAPPER
                .writer(schema.setUseHeader(true).setLineSeparator("\r\n").build())
                .writeValues(sheet);
    }

    private static ExportManifest.File meetings(Jdbc jdbc, Path folder) throws IOException {
        var all = ExportFile.begin(folder, "meetings.jsonl.gz", NDJSON_MEDIA_TYPE);
        try (all) {
            forEachBody(
                    jdbc,
                    FIND_PROCEEDINGS_SQL.formatted("meeting"),
                    body -> all.line(Json.bytes(Json.read(body, Meeting.class))));
        }
        return all.describe();
    }

    private static ExportManifest.File describe(
            Path folder, Instant printed, ExportManifest.File bills, ExportManifest.File votes) throws IOException {
        var tables = List.of(DataPackage.table(bills, BillColumns.ALL), DataPackage.table(votes, VoteColumns.ALL));
        return writeSmallFile(
                folder, DataPackage.FILE_NAME, DataPackage.of(printed, tables).written());
    }

    private static ExportManifest.File writeSmallFile(Path folder, String name, byte[] content) throws IOException {
        var exportFile = ExportFile.begin(folder, name, JSON_MEDIA_TYPE);
        try (exportFile) {
            exportFile.write(content);
        }
        return exportFile.describe();
    }

    /** Consumes one body. */
    @FunctionalInterface
    private interface BodyConsumer {
        void body(String body) throws IOException;
    }

    /** Passes the bodies one by one, fetched in batches. */
    private static void forEachBody(Jdbc jdbc, String question, BodyConsumer taking) throws IOException {
        jdbc.stream(FETCH_SIZE, question, row -> row.getString("body"), taking::body);
    }
}
