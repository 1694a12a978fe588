package mx.vigia.analysis.intake;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import mx.vigia.analysis.actor.ActorRules;
import mx.vigia.analysis.bill.Rows;

/**
 * How far the reading of whom pages name has come, and by which rules.
 *
 * @param change the last change of a bill that was followed
 * @param proceeding the last vote, meeting or debate that was read again; null before the first
 * @param done whether all of them are read again
 */
record ActorsReached(int version, String rules, long change, UUID proceeding, boolean done) {
    private static final String REACHED = "select version, rules, last_change, proceedings, done from actor_reached";
    private static final String STANDING =
            "select 1 from actor_reached where version = ? and rules = ? for no key update";
    private static final String AGAIN = "update actor_reached set version = ?, rules = ?, last_change = 0,"
            + " proceedings = null, done = false where version <= ? and rules <> ? returning version";
    private static final String FOLLOWED = "update actor_reached set last_change = greatest(last_change, ?)";
    private static final String READ_AGAIN = "update actor_reached set proceedings = ?::uuid, done = ?";
    private static final List<String> NOTHING = List.of(
            "delete from actor_deed",
            "delete from actor_post",
            "delete from actor_name",
            "delete from body_deed",
            "delete from body_name",
            "delete from actor_page");

    static ActorsReached of(Connection connection) throws SQLException {
        return Rows.first(
                        connection,
                        REACHED,
                        row -> new ActorsReached(
                                row.getInt("version"),
                                row.getString("rules"),
                                row.getLong("last_change"),
                                row.getObject("proceedings", UUID.class),
                                row.getBoolean("done")))
                .orElseThrow();
    }

    boolean byNewerRules() {
        return version > ActorRules.VERSION;
    }

    boolean byOurRules() {
        return rules.equals(ActorRules.digest());
    }

    /** Begins anew by our rules. Only the first of several replicas forgets what there was; the others find their own rules at work, or newer ones. */
    static void begin(Connection transaction) throws SQLException {
        String rules = ActorRules.digest();
        boolean first = Rows.first(
                        transaction, AGAIN, row -> row.getInt(1), ActorRules.VERSION, rules, ActorRules.VERSION, rules)
                .isPresent();
        if (first) {
            for (String table : NOTHING) {
                Rows.update(transaction, table);
            }
        }
    }

    /** Whether our rules still stand; what was begun by newer ones in the meantime is theirs. */
    static boolean isStanding(Connection transaction) throws SQLException {
        return Rows.first(transaction, STANDING, row -> row.getInt(1), ActorRules.VERSION, ActorRules.digest())
                .isPresent();
    }

    /** The bills are followed up to this change. */
    static void follow(Connection transaction, long change) throws SQLException {
        Rows.update(transaction, FOLLOWED, change);
    }

    /** This proceeding is read again. */
    static void read(Connection transaction, UUID proceeding) throws SQLException {
        Rows.update(transaction, READ_AGAIN, proceeding, false);
    }

    /** All of them are. */
    static void end(Connection transaction) throws SQLException {
        Rows.update(transaction, READ_AGAIN, null, true);
    }
}
