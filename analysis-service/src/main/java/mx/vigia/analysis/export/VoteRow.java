package mx.vigia.analysis.export;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import mx.vigia.analysis.bill.proceeding.PrintedTally;
import mx.vigia.analysis.linking.chamber.Vote;

/**
 * A vote as a row of {@code votaciones.csv}: the figures of the whole chamber under the column names of the open-data
 * standard for Mexican legislatures; the other columns are ours.
 */
@JsonPropertyOrder({
    "id",
    "fecha",
    "asunto",
    "camara",
    "total",
    "a_favor",
    "en_contra",
    "abstencion",
    "ausente",
    "fuente",
    "direccion"
})
record VoteRow(
        String id,
        String fecha,
        String asunto,
        String camara,
        Integer total,
        @JsonProperty("a_favor") Integer inFavour,
        @JsonProperty("en_contra") Integer against,
        Integer abstencion,
        Integer ausente,
        String fuente,
        String direccion) {
    /** The name and Table Schema type of each column. */
    static final List<DataPackage.Column> COLUMNS = List.of(
            new DataPackage.Column("id", "string"),
            new DataPackage.Column("fecha", "date"),
            new DataPackage.Column("asunto", "string"),
            new DataPackage.Column("camara", "string"),
            new DataPackage.Column("total", "integer"),
            new DataPackage.Column("a_favor", "integer"),
            new DataPackage.Column("en_contra", "integer"),
            new DataPackage.Column("abstencion", "integer"),
            new DataPackage.Column("ausente", "integer"),
            new DataPackage.Column("fuente", "string"),
            new DataPackage.Column("direccion", "string"));

    static VoteRow of(Vote vote) {
        var whole = vote.totals().stream()
                .filter(printedTally -> printedTally.group() == null)
                .findFirst();
        return new VoteRow(
                vote.id().toString(),
                vote.heldOn() == null ? "" : vote.heldOn().toString(),
                SpreadsheetCell.of(vote.title()),
                vote.chamber() == null ? "" : vote.chamber().word(),
                whole.map(PrintedTally::total).orElse(null),
                whole.map(PrintedTally::favour).orElse(null),
                whole.map(PrintedTally::against).orElse(null),
                whole.map(PrintedTally::abstention).orElse(null),
                whole.map(PrintedTally::absent).orElse(null),
                SpreadsheetCell.of(vote.site()),
                SpreadsheetCell.of(vote.officialAddress()));
    }
}
