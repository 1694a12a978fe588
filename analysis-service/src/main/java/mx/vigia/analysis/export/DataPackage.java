package mx.vigia.analysis.export;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import mx.vigia.platform.text.Json;

/**
 * Describes the tables of an edition for general-purpose programs: a Frictionless Data Package with a Table Schema for
 * each.
 */
record DataPackage(String profile, String name, String title, Instant created, List<Resource> resources) {
    static final String FILE_NAME = "datapackage.json";

    /** A column of a table, and its Table Schema type. */
    record Column(String name, String type) {}

    /** The columns of a table; an empty cell means unknown. */
    record Schema(List<Column> fields, List<String> missingValues, String primaryKey) {}

    /** A table; the hash is that of its bytes. */
    record Resource(String name, String path, @JsonUnwrapped Format format, long bytes, String hash, Schema schema) {}

    /** How a table is written. */
    record Format(String profile, String format, String mediatype, String encoding) {
        static final Format CSV = new Format("tabular-data-resource", "csv", "text/csv", "utf-8");
    }

    static DataPackage of(Instant printed, List<Resource> tables) {
        return new DataPackage(
                "tabular-data-package", "vigia", "Vigía: iniciativas y votaciones · bills and votes", printed, tables);
    }

    static <T> Resource table(ExportManifest.File file, List<TableColumn<T>> columns) {
        var fields = columns.stream()
                .map(column -> new Column(column.name(), column.type()))
                .toList();
        return new Resource(
                file.name().replaceFirst("\\..*", ""),
                file.name(),
                Format.CSV,
                file.bytes(),
                "sha256:" + file.sha256(),
                new Schema(fields, List.of(""), "id"));
    }

    byte[] written() {
        return Json.bytes(this);
    }
}
