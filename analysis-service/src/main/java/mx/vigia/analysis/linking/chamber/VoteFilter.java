package mx.vigia.analysis.linking.chamber;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import mx.vigia.analysis.bill.Chamber;
import org.jspecify.annotations.Nullable;

/**
 * The filter of a vote list; a null field matches everything.
 *
 * @param bill the bill voted on
 * @param chamber the chamber that voted
 * @param body the id of the body to which the bill was referred for a report
 * @param first the first day; with it, or a last one, undated votes are excluded
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

    /** The SQL conditions of a vote list, with their values. */
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
