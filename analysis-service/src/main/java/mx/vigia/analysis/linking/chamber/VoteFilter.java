package mx.vigia.analysis.linking.chamber;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import mx.vigia.analysis.bill.Chamber;
import org.jspecify.annotations.Nullable;

/**
 * The votes somebody wants to see; what is null asks for everything.
 *
 * @param bill what was voted on
 * @param chamber where
 * @param body who was to report on what was voted on, by its id
 * @param first the first day; with it, or a last one, votes without a day are not wanted
 */
public record VoteFilter(
        @Nullable UUID bill,
        @Nullable Chamber chamber,
        @Nullable String body,
        @Nullable LocalDate first,
        @Nullable LocalDate last) {
    private static final String ON_BILL_SQL =
            " and exists (select from mention_link_now named where named.proceeding = vote.id and named.dossier = ?)";
    private static final String ON_BILL_OF_BODY_SQL = """
             and exists (select from mention_link_now named join body_deed deed on deed.subject = named.dossier
                where named.proceeding = vote.id and deed.part = 'report' and deed.body = ?)
            """;

    /** What the database is to ask of each vote, and with which values. */
    record Conditions(String sql, List<Object> values) {}

    Conditions conditions() {
        var sql = new StringBuilder();
        var values = new ArrayList<Object>();
        add(sql, values, ON_BILL_SQL, bill);
        add(sql, values, " and vote.chamber = ?", chamber == null ? null : chamber.word());
        add(sql, values, ON_BILL_OF_BODY_SQL, body);
        add(sql, values, " and vote.held_on >= ?", first);
        add(sql, values, " and vote.held_on <= ?", last);
        return new Conditions(sql.toString(), values);
    }

    private static void add(StringBuilder sql, List<Object> values, String condition, @Nullable Object value) {
        if (value != null) {
            sql.append(condition);
            values.add(value);
        }
    }
}
