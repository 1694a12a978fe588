package mx.vigia.bench.dossiers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import mx.vigia.bench.database.StackDatabase;
import mx.vigia.platform.store.StoreException;

/** The database of the analysis service, filled with dossiers modelled on those that the stack has read by itself. */
public final class DossierFixture implements AutoCloseable {

    private static final int BATCH_SIZE = 5_000;

    /** Finds the followers of the change feed, and how many changes each has not read. */
    private static final String FOLLOWER_LAG_SQL = """
            select follower as name, (select last from change_counter) - last_number as behind from reprocessing
            where follower in ('kin', 'naming', 'links between bills', 'actors', 'days', 'state votes')
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

    private final StackDatabase database;

    private DossierFixture(StackDatabase database) {
        this.database = database;
    }

    /** Opens the database at this port; the caller closes it. */
    public static DossierFixture open(int port, String database) {
        return new DossierFixture(StackDatabase.open(port, database));
    }

    /** Adds this many dossiers, some thousands per transaction. */
    public void fill(int dossiers) {
        run("prepare.sql");
        for (int first = 1; first <= dossiers; first += BATCH_SIZE) {
            insertBatch(first, Math.min(dossiers, first + BATCH_SIZE - 1));
        }
        database.run("vacuum analyze");
    }

    /** Returns this many ids of dossiers, spread over all of them, the same at each run. */
    public List<String> pickIds(int count, int dossiers) {
        return database.jdbc().list(PICK_IDS_SQL, row -> row.getString(1), dossiers, count);
    }

    /** Returns how many changes the slowest follower of the feed has not read yet. */
    public long maxLag() {
        return number(MAX_LAG_SQL);
    }

    /** Returns the lag of each follower by name, the slowest first. */
    public String describeLag() {
        return database.jdbc().one(DESCRIBE_LAG_SQL, row -> row.getString(1));
    }

    /** Returns how many transactions the database has run; all queries of a page are one. */
    public long countTransactions() {
        return number(COUNT_TRANSACTIONS_SQL);
    }

    private long number(String question) {
        return database.jdbc().one(question, row -> row.getLong(1));
    }

    private void insertBatch(int first, int last) {
        database.jdbc().runInTransaction(jdbc -> {
            database.run("set local bench.first = %d; set local bench.last = %d".formatted(first, last));
            run("batch.sql");
        });
        System.out.println(last + " dossiers …");
    }

    private void run(String file) {
        try (var in = DossierFixture.class.getResourceAsStream("/dossiers/" + file)) {
            database.run(new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (StoreException e) {
            throw new IllegalStateException(file + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
