package mx.vigia.analysis.export;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.Proponent;
import mx.vigia.analysis.bill.Referral;
import mx.vigia.analysis.dossier.Dossier;

/**
 * A bill as a row of {@code iniciativas.csv}. Column names up to {@code comisiones} are those of the open-data standard
 * for Mexican legislatures; the others are ours.
 */
@JsonPropertyOrder({
    "id",
    "fecha",
    "descripcion",
    "clave",
    "fecha_radicacion",
    "iniciante",
    "tipo_documento",
    "asunto",
    "comisiones",
    "etapa",
    "fuente",
    "direccion"
})
record BillRow(
        String id,
        String fecha,
        String descripcion,
        String clave,
        @JsonProperty("fecha_radicacion") String filedOn,
        String iniciante,
        @JsonProperty("tipo_documento") String term,
        String asunto,
        String comisiones,
        String etapa,
        String fuente,
        String direccion) {
    /** The name and Table Schema type of each column. */
    static final List<DataPackage.Column> COLUMNS = List.of(
            new DataPackage.Column("id", "string"),
            new DataPackage.Column("fecha", "date"),
            new DataPackage.Column("descripcion", "string"),
            new DataPackage.Column("clave", "string"),
            new DataPackage.Column("fecha_radicacion", "date"),
            new DataPackage.Column("iniciante", "string"),
            new DataPackage.Column("tipo_documento", "string"),
            new DataPackage.Column("asunto", "string"),
            new DataPackage.Column("comisiones", "string"),
            new DataPackage.Column("etapa", "string"),
            new DataPackage.Column("fuente", "string"),
            new DataPackage.Column("direccion", "string"));

    static BillRow of(Dossier bill) {
        var day = bill.presentedOn() == null ? "" : bill.presentedOn().toString();
        return new BillRow(
                bill.id().toString(),
                day,
                SpreadsheetCell.of(bill.title()),
                SpreadsheetCell.of(bill.number()),
                day,
                joined(bill.proponents().stream().map(Proponent::name)),
                SpreadsheetCell.of(bill.officialTerm() == null ? bill.kind().word() : bill.officialTerm()),
                joined(bill.subjects().stream()),
                joined(bill.committees().stream().map(Referral::name)),
                bill.stage().name(),
                SpreadsheetCell.of(bill.site()),
                SpreadsheetCell.of(bill.officialAddress()));
    }

    private static String joined(Stream<String> names) {
        return SpreadsheetCell.of(names.collect(Collectors.joining("; ")));
    }
}
