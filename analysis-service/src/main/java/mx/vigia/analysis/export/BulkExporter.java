package mx.vigia.analysis.export;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.linking.chamber.Meeting;
import mx.vigia.analysis.linking.chamber.Vote;
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
    private static final String FIND_PROCEEDINGS_SQL = "select body from proceeding where subject = '%s' order by id";
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
            LOG.infof("edition %s is printed, up to change %d", printed.edition(), printed.upTo());
        } catch (StoreException | IOException | UncheckedIOException failed) {
            LOG.errorf(failed, "no edition was printed tonight; the one before stays");
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
        return writeLinesAndTable(
                jdbc,
                folder,
                FIND_BILLS_SQL,
                "bills",
                "iniciativas",
                body -> {
                    var bill = Json.read(body, Dossier.class);
                    return new Printed(BillLine.of(bill, headings), bill.isRetracted() ? null : BillRow.of(bill));
                },
                BillRow.class);
    }

    private static List<ExportManifest.File> votes(Jdbc jdbc, Path folder) throws IOException {
        return writeLinesAndTable(
                jdbc,
                folder,
                FIND_PROCEEDINGS_SQL.formatted("vote"),
                "votes",
                "votaciones",
                body -> {
                    var vote = Json.read(body, Vote.class);
                    return new Printed(vote, VoteRow.of(vote));
                },
                VoteRow.class);
    }

    /** An item as written to the lines, and to the table; null where the table does not have it. */
    private record Printed(Object line, Object row) {}

    /** Maps a row of the database to what is written of it. */
    @FunctionalInterface
    private interface Setting {
        Printed of(String body);
    }

    private static List<ExportManifest.File> writeLinesAndTable(
            Jdbc jdbc, Path folder, String question, String lines, String table, Setting setting, Class<?> row)
            throws IOException {
        var all = ExportFile.begin(folder, lines + ".jsonl.gz", NDJSON_MEDIA_TYPE);
        var rows = ExportFile.begin(folder, table + ".csv", CSV_MEDIA_TYPE);
        try (all;
                rows;
                var writer = table(rows, row)) {
            forEachBody(jdbc, question, body -> {
                var printed = setting.of(body);
                all.line(Json.bytes(printed.line()));
                if (printed.row() != null) {
                    writer.write(printed.row());
                    rows.incrementCount();
                }
            });
        }
        return List.of(all.describe(), rows.describe());
    }

    private static SequenceWriter table(ExportFile exportFile, Class<?> row) throws IOException {
        return CSV_MAPPER
                .writer(CSV_MAPPER.schemaFor(row).withHeader().withLineSeparator("\r\n"))
                .writeValues(exportFile);
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
        var tables = List.of(DataPackage.table(bills, BillRow.COLUMNS), DataPackage.table(votes, VoteRow.COLUMNS));
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
    private interface Taking {
        void body(String body) throws IOException;
    }

    /** Passes the bodies one by one, fetched in batches. */
    private static void forEachBody(Jdbc jdbc, String question, Taking taking) throws IOException {
        jdbc.stream(FETCH_SIZE, question, row -> row.getString("body"), taking::body);
    }
}
