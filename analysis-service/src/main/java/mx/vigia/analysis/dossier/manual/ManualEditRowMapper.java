package mx.vigia.analysis.dossier.manual;

import java.util.UUID;
import mx.vigia.analysis.bill.BillField;
import mx.vigia.analysis.bill.ManualEditSignature;
import mx.vigia.analysis.bill.ManualStatement;
import mx.vigia.analysis.bill.ManualStatement.Added;
import mx.vigia.analysis.bill.ManualStatement.Corrected;
import mx.vigia.analysis.bill.ManualStatement.Judged;
import mx.vigia.analysis.bill.StatedFields;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.SqlFunction;
import mx.vigia.platform.text.Json;

/** Maps the row of an edit, with its texts restored. */
final class ManualEditRowMapper {
    static final String SELECT_SQL = """
            select hand_act.*, dossier_link.dossier, said_text.content as said_text, base_text.content as base_text,
                says_text.content as says_text
            from hand_act
                left join dossier_link on dossier_link.source_record = hand_act.source_record
                left join bill_text said_text on said_text.sha256 = hand_act.said -> 'text' ->> 'sha256'
                left join bill_text base_text on base_text.sha256 = hand_act.base -> 'text' ->> 'sha256'
                left join bill_text says_text on says_text.sha256 = hand_act.says -> 'text' ->> 'sha256'
            """;

    private static final SqlFunction<ManualEditSignature> SIGNATURE = row -> new ManualEditSignature(
            row.getObject("id", UUID.class),
            row.getObject("author", UUID.class),
            Jdbc.instant(row, "at"),
            row.getString("reason"),
            row.getString("reference"));

    private static final SqlFunction<EditEnd> END = row -> {
        String how = row.getString("closed_how");
        return how == null
                ? null
                : new EditEnd(
                        EditEndReason.of(how),
                        Jdbc.instant(row, "closed_at"),
                        row.getObject("closed_by", UUID.class),
                        row.getString("closed_reason"));
    };

    private static final SqlFunction<StatedFields> SAID = statedFields("said");
    private static final SqlFunction<StatedFields> BASE = statedFields("base");
    private static final SqlFunction<StatedFields> SAYS = statedFields("says");

    private static final SqlFunction<ManualStatement> STATEMENT = row -> {
        ManualEditSignature by = SIGNATURE.apply(row);
        return switch (ManualEditKind.of(row.getString("sort"))) {
            case MATTER, STEP -> new Added(by, SAID.apply(row));
            case CORRECTION ->
                new Corrected(
                        by, BillField.of(row.getString("field")), BASE.apply(row), SAID.apply(row), SAYS.apply(row));
            case TOPIC -> new Judged(by, row.getString("topic"), row.getBoolean("about"));
        };
    };

    static final SqlFunction<ManualEdit> ROW = row -> new ManualEdit(
            STATEMENT.apply(row),
            row.getObject("dossier", UUID.class),
            ManualEditKind.of(row.getString("sort")),
            Jdbc.instant(row, "conflict_since"),
            END.apply(row));

    private ManualEditRowMapper() {}

    /** Returns a reader of these fields with their text, which has a table of its own. */
    private static SqlFunction<StatedFields> statedFields(String column) {
        return row -> {
            StatedFields stated = Json.read(row.getString(column), StatedFields.class);
            String text = row.getString(column + "_text");
            return text == null ? stated : stated.withText(stated.text().with(text));
        };
    }
}
