package mx.vigia.analysis.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.proceeding.PrintedTally;
import mx.vigia.analysis.linking.chamber.Vote;

/**
 * The columns of {@code votaciones.csv}: the figures of the whole chamber under the column names of the open-data
 * standard for Mexican legislatures; the other columns are ours.
 */
final class VoteColumns {
    static final List<TableColumn<Vote>> ALL = List.of(
            TableColumn.string("id", vote -> vote.id().toString()),
            TableColumn.date(
                    "fecha",
                    vote -> Optional.ofNullable(vote.heldOn())
                            .map(Object::toString)
                            .orElse("")),
            TableColumn.string("asunto", vote -> SpreadsheetCell.of(vote.title())),
            TableColumn.string(
                    "camara",
                    vote -> Optional.ofNullable(vote.chamber())
                            .map(Chamber::word)
                            .orElse("")),
            TableColumn.integer("total", vote -> whole(vote, PrintedTally::total)),
            TableColumn.integer("a_favor", vote -> whole(vote, PrintedTally::favour)),
            TableColumn.integer("en_contra", vote -> whole(vote, PrintedTally::against)),
            TableColumn.integer("abstencion", vote -> whole(vote, PrintedTally::abstention)),
            TableColumn.integer("ausente", vote -> whole(vote, PrintedTally::absent)),
            TableColumn.string("fuente", vote -> SpreadsheetCell.of(vote.site())),
            TableColumn.string("direccion", vote -> SpreadsheetCell.of(vote.officialAddress())));

    private VoteColumns() {}

    /** Returns a count of the whole chamber; empty where its page gives none. */
    private static String whole(Vote vote, Function<PrintedTally, Integer> count) {
        return vote.totals().stream()
                .filter(PrintedTally::ofChamber)
                .findFirst()
                .map(count)
                .map(Object::toString)
                .orElse("");
    }
}
