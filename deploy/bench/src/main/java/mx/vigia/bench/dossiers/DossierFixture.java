package mx.vigia.bench.dossiers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The database of the analysis service, filled with dossiers modelled on those that the stack has read by itself. */
public final class DossierFixture implements AutoCloseable {

    private static final int BATCH_SIZE = 5_000;

    /** Finds the followers of the change feed, and how many changes each has not read. */
    private static final String FOLLOWER_LAG_SQL = """
            select follower as name, (select last from change_counter) - last_number as behind from reprocessing
            where follower in ('kin', 'naming', 'links between bills', 'actors', 'days')
            """;

    private static final String MAX_LAG_SQL = "select max(behind) from (" + FOLLOWER_LAG_SQL + ") each_one";
    private static final String DESCRIBE_LAG_SQL =
            "select string_agg(name || ' ' || behind, ', ' order by behind desc) from (" + FOLLOWER_LAG_SQL
                    + ") each_one";
    private static final String COUNT_TRANSACTIONS_SQL =
            "select coalesce(sum(xact_commit), 0) from pg_stat_database where datname = current_database()";
    private static final String PICK_IDS_SQL =
            "select md5('dossier ' || 1 + (hashint4(n) & 2147483647) % ?)::uuid::text"
                    + " from generate_series(1, ?) n";

    private final Connection connection;

    private DossierFixture(Connection connection) {
        this.connection = connection;
    }

    /** Opens the database at this port; the caller closes it. */
    public static DossierFixture open(int port, String database) {
        try {
            return new DossierFixture(DriverManager.getConnection(
                    "jdbc:postgresql://127.0.0.1:" + port + "/" + database, "postgres", "postgres"));
        } catch (SQLException e) {
            throw new IllegalStateException("the database cannot be opened", e);
        }
    }

    /** Adds this many dossiers, some thousands per transaction. */
    public void fill(int dossiers) {
        try {
            run("prepare.sql");
            for (int first = 1; first <= dossiers; first += BATCH_SIZE) {
                insertBatch(first, Math.min(dossiers, first + BATCH_SIZE - 1));
            }
            run("analyze", "vacuum analyze");
        } catch (SQLException failed) {
            throw new IllegalStateException("the database cannot be filled", failed);
        }
    }

    /** Returns this many ids of dossiers, spread over all of them, the same at each run. */
    public List<String> pickIds(int count, int dossiers) {
        try (var requested = connection.prepareStatement(PICK_IDS_SQL)) {
            requested.setInt(1, dossiers);
            requested.setInt(2, count);
            return strings(requested);
        } catch (SQLException failed) {
            throw new IllegalStateException("the database does not answer", failed);
        }
    }

    /** Returns how many changes the slowest follower of the feed has not read yet. */
    public long maxLag() {
        return number(MAX_LAG_SQL);
    }

    /** Returns the lag of each follower by name, the slowest first. */
    public String describeLag() {
        try (var requested = connection.prepareStatement(DESCRIBE_LAG_SQL)) {
            return strings(requested).getFirst();
        } catch (SQLException failed) {
            throw new IllegalStateException("the database does not answer", failed);
        }
    }

    /** Returns how many transactions the database has run; all queries of a page are one. */
    public long countTransactions() {
        return number(COUNT_TRANSACTIONS_SQL);
    }

    private long number(String question) {
        try (var requested = connection.createStatement();
                var rows = requested.executeQuery(question)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException failed) {
            throw new IllegalStateException("the database does not answer", failed);
        }
    }

    private void insertBatch(int first, int last) throws SQLException {
        connection.setAutoCommit(false);
        run("bounds", "set local bench.first = %d; set local bench.last = %d".formatted(first, last));
        run("batch.sql");
        connection.commit();
        connection.setAutoCommit(true);
        System.out.println(last + " dossiers …");
    }

    private void run(String file) throws SQLException {
        try (var in = DossierFixture.class.getResourceAsStream("/dossiers/" + file)) {
            run(file, new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void run(String name, String statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(statements);
        } catch (SQLException failed) {
            throw new SQLException(name + ": " + failed.getMessage(), failed);
        }
    }

    private static List<String> strings(PreparedStatement requested) throws SQLException {
        var all = new ArrayList<String>();
        try (var rows = requested.executeQuery()) {
            while (rows.next()) {
                all.add(rows.getString(1));
            }
        }
        return all;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException gone) {
            System.out.println("The database was already closed: " + gone.getMessage());
        }
    }
}
