package mx.vigia.analysis.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import mx.vigia.analysis.bill.Rows;
import mx.vigia.analysis.stage.LifeCycle;

/**
 * How far stored records are kept by the rules of now, with the names they are known by, what their bills are called and where those stand: what older rules made of
 * them is made again, once for all records, on however many replicas, and from where it was left off.
 */
@ApplicationScoped
public class Renaming {
    /** What the follower of names is called. */
    public static final String NAME = "names of records";

    /** Grows with any of the three. */
    private static final int RULES = Names.RULES + LifeCycle.RULES + OtherNumbers.RULES;

    private static final int AT_ONCE = 50;
    private static final String BEGIN = "update naming_reached set rules = ?, last = 0, done = false where rules < ?";
    private static final String REACHED = "select last from naming_reached where rules = ? and not done";
    private static final String NEXT = "select id from source_record where id > ? order by id limit ?";
    private static final String REACH = "update naming_reached set last = ?, done = ?"
            + " where rules = ? and last = ? and not done returning last";

    private final DataSource database;

    Renaming(DataSource database) {
        this.database = database;
    }

    /** Some rows of records in their order, those that follow this one; the last of all are fewer than a whole batch. */
    public record Batch(long after, List<Long> rows) {
        public Batch {
            rows = List.copyOf(rows);
        }

        private long last() {
            return rows.isEmpty() ? after : rows.getLast();
        }

        private boolean ends() {
            return rows.size() < AT_ONCE;
        }
    }

    /** From now on these rules are the ones to name by; what was written by newer ones is left alone. */
    public void begin() throws SQLException {
        try (Connection connection = database.getConnection()) {
            Rows.update(connection, BEGIN, RULES, RULES);
        }
    }

    /** The records that come next; nothing where all are done, or newer rules are at work. */
    public Optional<Batch> next() throws SQLException {
        try (Connection connection = database.getConnection()) {
            Optional<Long> after = Rows.first(connection, REACHED, row -> row.getLong(1), RULES);
            return after.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Batch(
                            after.get(), Rows.list(connection, NEXT, row -> row.getLong(1), after.get(), AT_ONCE)));
        }
    }

    /** Marks a batch as done within the transaction that does it; false where another replica has. */
    public boolean reach(Connection transaction, Batch batch) throws SQLException {
        return Rows.first(transaction, REACH, row -> row.getLong(1), batch.last(), batch.ends(), RULES, batch.after())
                .isPresent();
    }
}
