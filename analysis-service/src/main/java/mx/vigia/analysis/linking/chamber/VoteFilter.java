package mx.vigia.analysis.linking.chamber;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import mx.vigia.analysis.bill.Chamber;

/**
 * Which votes a list has, as SQL conditions that are appended to a query of votes.
 *
 * @param values the values of the conditions, in order
 */
public record VoteFilter(String sql, List<Object> values) {
    /** All votes. */
    public static final VoteFilter ALL = new VoteFilter("", List.of());

    private static final String ON_BILL_SQL =
            " and exists (select from mention_link_now named where named.proceeding = vote.id and named.dossier = ?)";
    private static final String ON_BILL_OF_BODY_SQL = """
             and exists (select from mention_link_now named join body_deed deed on deed.subject = named.dossier
                where named.proceeding = vote.id and deed.part = 'report' and deed.body = ?)
            """;

    public VoteFilter {
        values = List.copyOf(values);
    }

    /** Returns only those on this bill. */
    public VoteFilter onBill(UUID bill) {
        return and(ON_BILL_SQL, bill);
    }

    /** Returns only those of this chamber. */
    public VoteFilter inChamber(Chamber chamber) {
        return and(" and vote.chamber = ?", chamber.word());
    }

    /** Returns only those on bills that were referred to this body for a report. */
    public VoteFilter onBillsOfBody(String body) {
        return and(ON_BILL_OF_BODY_SQL, body);
    }

    /** Returns only those from this day on, without the undated. */
    public VoteFilter from(LocalDate first) {
        return and(" and vote.held_on >= ?", first);
    }

    /** Returns only those until this day, without the undated. */
    public VoteFilter until(LocalDate last) {
        return and(" and vote.held_on <= ?", last);
    }

    private VoteFilter and(String condition, Object value) {
        var all = new ArrayList<>(values);
        all.add(value);
        return new VoteFilter(sql + condition, all);
    }
}
