package mx.vigia.analysis.calendar;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.analysis.bill.Rows;

/**
 * The next bills of the change feed that are to be counted.
 *
 * @param last the number of the last change among them
 * @param aloud for each bill whether people are told of what it brings
 * @param again whether all of them were there before the almanac, or before its rules
 */
public record Followed(long last, Map<UUID, Boolean> aloud, boolean again) {
    private static final String REACHED = "select last, silent_until from almanac for update skip locked";
    private static final String CHANGES =
            "select number, dossier, silent, merged_into from change join dossier on dossier.id = change.dossier"
                    + " where number > ? and number <= ? order by number limit ?";
    private static final String REACH = "update almanac set last = greatest(last, ?)";
    private static final String BEGIN = """
            update almanac set last = 0, rules = ?,
                silent_until = case when rules = '' then silent_until else (select last from change_counter) end
            where rules <> ?
            """;

    public Followed {
        aloud = Map.copyOf(aloud);
    }

    /** From now on days are counted by these rules; what was counted by others is counted again, telling nobody. */
    public static void begin(Connection connection, String rules) throws SQLException {
        Rows.update(connection, BEGIN, rules, rules);
    }

    /** The next of them, for whoever holds the place in the feed; empty where there are none, or another replica holds it. */
    public static Optional<Followed> next(Connection transaction, int most) throws SQLException {
        var reached =
                Rows.first(transaction, REACHED, row -> new long[] {row.getLong("last"), row.getLong("silent_until")});
        return reached.isEmpty() ? Optional.empty() : next(transaction, reached.get()[0], reached.get()[1], most);
    }

    private static Optional<Followed> next(Connection transaction, long after, long silentUntil, int most)
            throws SQLException {
        boolean again = after < silentUntil;
        Map<UUID, Boolean> aloud = new LinkedHashMap<>();
        long[] last = {after};
        Rows.each(
                transaction,
                CHANGES,
                row -> {
                    last[0] = row.getLong("number");
                    boolean loud = !again && !row.getBoolean("silent");
                    aloud.merge(row.getObject("dossier", UUID.class), loud, Boolean::logicalOr);
                    UUID home = row.getObject("merged_into", UUID.class);
                    if (home != null) {
                        aloud.merge(home, loud, Boolean::logicalOr);
                    }
                },
                after,
                again ? silentUntil : Long.MAX_VALUE,
                most);
        return aloud.isEmpty() ? Optional.empty() : Optional.of(new Followed(last[0], aloud, again));
    }

    /** Marks within the transaction that they are counted. */
    public void reach(Connection transaction) throws SQLException {
        Rows.update(transaction, REACH, last);
    }
}
