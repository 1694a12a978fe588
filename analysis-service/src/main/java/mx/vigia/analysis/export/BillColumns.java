package mx.vigia.analysis.export;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.Proponent;
import mx.vigia.analysis.bill.Referral;
import mx.vigia.analysis.dossier.Dossier;

/**
 * The columns of {@code iniciativas.csv}. Those up to {@code comisiones} are of the open-data standard for Mexican
 * legislatures; the others are ours.
 */
final class BillColumns {
    static final List<TableColumn<Dossier>> ALL = List.of(
            TableColumn.string("id", bill -> bill.id().toString()),
            TableColumn.date("fecha", BillColumns::presentedOn),
            TableColumn.string("descripcion", bill -> SpreadsheetCell.of(bill.title())),
            TableColumn.string("clave", bill -> SpreadsheetCell.of(bill.number())),
            TableColumn.date("fecha_radicacion", BillColumns::presentedOn),
            TableColumn.string(
                    "iniciante", bill -> joined(bill.proponents().stream().map(Proponent::name))),
            TableColumn.string(
                    "tipo_documento",
                    bill -> SpreadsheetCell.of(Objects.requireNonNullElse(
                            bill.officialTerm(), bill.kind().word()))),
            TableColumn.string("asunto", bill -> joined(bill.subjects().stream())),
            TableColumn.string(
                    "comisiones", bill -> joined(bill.committees().stream().map(Referral::name))),
            TableColumn.string("etapa", bill -> bill.stage().name()),
            TableColumn.string("fuente", bill -> SpreadsheetCell.of(bill.site())),
            TableColumn.string("direccion", bill -> SpreadsheetCell.of(bill.officialAddress())));

    private BillColumns() {}

    private static String presentedOn(Dossier bill) {
        return Optional.ofNullable(bill.presentedOn()).map(Object::toString).orElse("");
    }

    private static String joined(Stream<String> names) {
        return SpreadsheetCell.of(names.collect(Collectors.joining("; ")));
    }
}
