package mx.vigia.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import mx.vigia.platform.realparts.RealPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JdbcTest {
    private enum Kind {
        BILL
    }

    private static final Instant MOMENT = Instant.parse("2026-02-03T04:05:06.789012Z");
    private static final String INSERT = "insert into item (id, name) values (?, ?)";

    private static RealPostgres postgres;
    private static DataSource database;
    private static Jdbc jdbc;

    @BeforeAll
    static void start() {
        postgres = RealPostgres.temporary();
        database = postgres.database("postgres");
        jdbc = Jdbc.of(database);
        jdbc.execute("create table item (id bigint primary key, name text, at timestamptz, kind text, uid uuid)");
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @BeforeEach
    void empty() {
        jdbc.update("delete from item");
    }

    @Test
    void valuesOfAllKindsAreStored() {
        var id = UUID.randomUUID();
        jdbc.update("insert into item values (?, ?, ?, ?, ?)", 1, null, MOMENT, Kind.BILL, id);
        var found = jdbc.one(
                "select * from item",
                row -> List.of(
                        Optional.ofNullable(row.getString("name")),
                        Jdbc.instant(row, "at"),
                        row.getString("kind"),
                        row.getObject("uid", UUID.class)));
        assertThat(found).isEqualTo(List.of(Optional.empty(), MOMENT, "BILL", id));
    }

    @Test
    void absentInstantReadsAsNull() {
        jdbc.update(INSERT, 1, "a");
        assertThat(jdbc.first("select at from item", row -> Jdbc.instant(row, "at")))
                .isEmpty();
    }

    @Test
    void collectionsAreArrays() {
        var id = UUID.randomUUID();
        var sql = "select ? = any (?) and ? = any (?) and ? = any (?) and ? = any (?) and ? = any (?)";
        assertThat(isTrue(
                        sql,
                        id,
                        List.of(id),
                        2L,
                        List.of(1L, 2L),
                        2,
                        List.of(1, 2),
                        "b",
                        List.of("a", "b"),
                        MOMENT,
                        List.of(MOMENT)))
                .isTrue();
        assertThat(isTrue("select 'BILL' = any (?)", List.of(Kind.BILL))).isTrue();
    }

    @Test
    void emptyCollectionFitsAnyType() {
        var nothing = List.of();
        assertThat(jdbc.exists("select from item where id = any (?) or uid = any (?)", nothing, nothing))
                .isFalse();
    }

    @Test
    void typedArrayIsUnnested() {
        var sql = "select count(*) from unnest(?)";
        assertThat(number(sql, Jdbc.array("bigint", List.of()))).isZero();
        assertThat(number(sql, Jdbc.array("bigint", List.of(7L)))).isOne();
    }

    @Test
    void textArrayReadsAsList() {
        var found = jdbc.one(
                "select array['a', 'b'] as words, null::text[] as none",
                row -> List.of(Jdbc.strings(row, "words"), Jdbc.strings(row, "none")));
        assertThat(found).isEqualTo(List.of(List.of("a", "b"), List.of()));
    }

    @Test
    void rowsAreListedInTheirOrder() {
        jdbc.batch(INSERT, List.of(new Object[] {2, "b"}, new Object[] {1, "a"}));
        assertThat(names()).containsExactly("a", "b");
    }

    @Test
    void changedRowsAreCounted() {
        assertThat(jdbc.batch(INSERT, List.of("a", "b"), name -> new Object[] {name.equals("a") ? 1 : 2, name}))
                .isEqualTo(2);
        assertThat(jdbc.batch(INSERT, List.of())).isZero();
        assertThat(jdbc.update("update item set name = ?", "c")).isEqualTo(2);
    }

    @Test
    void updateMayReturnRows() {
        assertThat(jdbc.list(INSERT + " returning id", row -> row.getLong(1), 5, "e"))
                .containsExactly(5L);
    }

    @Test
    void missingRowHasAName() {
        assertThat(jdbc.first("select id from item", row -> row.getLong(1))).isEmpty();
        assertThatThrownBy(() -> jdbc.one("select id from item", row -> row.getLong(1)))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("select id from item");
    }

    @Test
    void searchStopsAtTheFirstResult() {
        var read = new ArrayList<Integer>();
        var found = jdbc.findFirst("select generate_series(1, 1000)", row -> {
            read.add(row.getInt(1));
            return Optional.of(row.getInt(1)).filter(number -> number == 6);
        });
        assertThat(found).contains(6);
        assertThat(read).hasSize(6);
    }

    @Test
    void streamPassesOnTheFailureOfItsReceiver() {
        assertThatThrownBy(() -> jdbc.stream(2, "select generate_series(1, 9)", row -> row.getInt(1), number -> {
                    if (number == 3) {
                        throw new IOException("disk");
                    }
                }))
                .isInstanceOf(IOException.class);
    }

    @Test
    void streamHandsOverAllRows() {
        var read = new ArrayList<Integer>();
        jdbc.stream(2, "select generate_series(1, 9)", row -> row.getInt(1), read::add);
        assertThat(read).hasSize(9);
    }

    @Test
    void transactionIsCommitted() {
        int changed = jdbc.inTransaction(transaction -> transaction.update(INSERT, 1, "a"));
        assertThat(changed).isOne();
        assertThat(names()).containsExactly("a");
    }

    @Test
    void failedTransactionIsRolledBack() {
        assertThatThrownBy(() -> jdbc.runInTransaction(transaction -> {
                    transaction.update(INSERT, 1, "a");
                    throw new IOException("disk");
                }))
                .isInstanceOf(IOException.class);
        assertThat(names()).isEmpty();
    }

    @Test
    void transactionWithinATransactionIsPartOfIt() {
        try (var outer = jdbc.begin()) {
            outer.jdbc().runInTransaction(inner -> inner.update(INSERT, 1, "a"));
            assertThat(names()).isEmpty();
        }
        assertThat(names()).isEmpty();
    }

    @Test
    void connectionOfTheCallerIsLeftAsItWas() throws SQLException {
        try (var connection = database.getConnection()) {
            var bound = Jdbc.on(connection);
            bound.runInTransaction(transaction -> transaction.update(INSERT, 1, "a"));
            assertThat(connection.getAutoCommit()).isTrue();
            assertThat(bound.exists("select from item")).isTrue();
            assertThat(connection.isClosed()).isFalse();
        }
    }

    @Test
    void repeatableReadDoesNotSeeLaterChanges() throws SQLException {
        try (var connection = database.getConnection()) {
            var bound = Jdbc.on(connection);
            boolean seen = bound.inRepeatableRead(reading -> {
                reading.exists("select from item");
                jdbc.update(INSERT, 1, "a");
                return reading.exists("select from item");
            });
            assertThat(seen).isFalse();
            assertThat(connection.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
            assertThat(connection.getAutoCommit()).isTrue();
        }
    }

    @Test
    void oneConnectionServesSeveralSteps() {
        jdbc.runOnConnection(one -> assertThat(backend(one)).isEqualTo((int) one.onConnection(JdbcTest::backend)));
    }

    @Test
    void sessionKeepsWhatBelongsToItsConnection() {
        try (var session = jdbc.open()) {
            session.jdbc().execute("select pg_advisory_lock(7)");
            assertThat(isTrue("select pg_try_advisory_lock(7)")).isFalse();
            session.abort();
        }
    }

    @Test
    void connectionItselfMayBeUsed() {
        boolean found = jdbc.withConnection(Connection::getAutoCommit);
        assertThat(found).isTrue();
    }

    @Test
    void failureOfAStatementKeepsItsStateAndCause() {
        jdbc.update(INSERT, 1, "a");
        assertThatThrownBy(() -> jdbc.update(INSERT, 1, "a")).isInstanceOfSatisfying(StoreException.class, e -> {
            assertThat(e.isUniqueViolation()).isTrue();
            assertThat(e.sqlState()).isEqualTo("23505");
            assertThat((Throwable) e.getCause()).isInstanceOf(SQLException.class);
        });
        assertThatThrownBy(() -> jdbc.batch(INSERT, List.of(new Object[] {2, "b"}, new Object[] {1, "a"})))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        e -> assertThat(e.isUniqueViolation()).isTrue());
    }

    @Test
    void failureOfReadingARowIsAStoreException() {
        assertThatThrownBy(() -> jdbc.list("select 1", row -> row.getInt(2))).isInstanceOf(StoreException.class);
    }

    @Test
    void failureWithoutStateHasAnEmptyOne() {
        assertThat(failure("40P01").sqlState()).isEqualTo("40P01");
        assertThat(failure(null).sqlState()).isEmpty();
    }

    private static StoreException failure(String sqlState) {
        return new StoreException(new SQLException("failed", sqlState));
    }

    private static int backend(Jdbc one) {
        return one.one("select pg_backend_pid()", row -> row.getInt(1));
    }

    private static boolean isTrue(String sql, Object... parameters) {
        return jdbc.one(sql, row -> row.getBoolean(1), parameters);
    }

    private static int number(String sql, Object... parameters) {
        return jdbc.one(sql, row -> row.getInt(1), parameters);
    }

    private static List<String> names() {
        return jdbc.list("select name from item order by id", row -> row.getString(1));
    }
}
