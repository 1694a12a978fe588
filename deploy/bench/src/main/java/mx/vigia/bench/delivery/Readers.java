package mx.vigia.bench.delivery;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import mx.vigia.platform.kafka.CloudEvent;

/** The people and their watches, in the database of the only service that stores people. */
public final class Readers implements AutoCloseable {
    private static final Pattern ADDRESS_PATTERN = Pattern.compile("lee(\\d+)@entrega\\.example");
    private static final Pattern CODE_PATTERN = Pattern.compile("P(1\\d{6})");
    private static final int FIRST_CODE = 1_000_000;
    private static final String INSERT_PERSON_SQL =
            "insert into account (id, address, name, language) values (?, ?, ?, 'ES')";
    private static final String INSERT_WATCH_SQL = """
            insert into watch (id, person_id, query, kinds, state, per_day, created_by, changed_at)
            values (?, ?, ?, '{new}', 'ACTIVE', 0.1, ?, now() - interval '1 minute')""";
    private static final String COUNT_UNANNOUNCED_SQL = "select count(*) from watch where announced_at is null";
    private static final String FIND_FACTS_SQL = "select id, title from fact where title like '%asunto P1%'";
    private static final String COUNT_DUE_LETTERS_SQL = "select count(*) from letter where state = 'DUE'";
    private static final String COUNT_UNSENT_NOTICES_SQL =
            "select count(*) from delivery where state = 'DUE' and not held";

    private final Connection database;

    public Readers(int port, String name) {
        try {
            database = DriverManager.getConnection(
                    "jdbc:postgresql://127.0.0.1:" + port + "/" + name, "postgres", "postgres");
        } catch (SQLException e) {
            throw new IllegalStateException("the database cannot be opened", e);
        }
    }

    /** Adds this many people and their watches; the service itself publishes these to the others. */
    public void insert(int people, RandomWatches lots) throws SQLException {
        insert(people, lots.asks());
    }

    /** Adds this many people who all have the same watch. */
    public void insertWithSameWatch(int people, String word) throws SQLException {
        insert(
                people,
                IntStream.range(0, people)
                        .mapToObj(person -> new ExpectedWatch(person, List.of(word)))
                        .toList());
    }

    private void insert(int people, List<ExpectedWatch> requests) throws SQLException {
        database.setAutoCommit(false);
        try (var person = database.prepareStatement(INSERT_PERSON_SQL);
                var watch = database.prepareStatement(INSERT_WATCH_SQL)) {
            for (int number = 0; number < people; number++) {
                person.setObject(1, id(number));
                person.setString(2, "lee" + number + "@entrega.example");
                person.setString(3, "Lectora " + number);
                person.addBatch();
            }
            person.executeBatch();
            for (var expectedWatch : requests) {
                watch.setObject(1, UUID.randomUUID());
                watch.setObject(2, id(expectedWatch.person()));
                watch.setString(3, expectedWatch.query());
                watch.setObject(4, id(expectedWatch.person()));
                watch.addBatch();
            }
            watch.executeBatch();
        }
        database.commit();
        database.setAutoCommit(true);
    }

    /** Returns the number of watches that are not yet published to the analysis. */
    public long countUnannounced() {
        return count(COUNT_UNANNOUNCED_SQL);
    }

    /** Returns the number of notices whose letter is not sent. */
    public long countUnsentNotices() {
        return count(COUNT_UNSENT_NOTICES_SQL);
    }

    /** Returns the number of letters that are written and not sent. */
    public long countDueLetters() {
        long due = count(COUNT_DUE_LETTERS_SQL);
        return due == Long.MAX_VALUE ? 0 : due;
    }

    /** Returns the bill of each published fact. */
    public Map<UUID, Integer> bills() throws SQLException {
        Map<UUID, Integer> bills = new HashMap<>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(FIND_FACTS_SQL)) {
            while (rows.next()) {
                var code = CODE_PATTERN.matcher(rows.getString(2));
                if (code.find()) {
                    bills.put(rows.getObject(1, UUID.class), Integer.parseInt(code.group(1)) - FIRST_CODE);
                }
            }
        }
        return bills;
    }

    /** Returns the number of the person a letter is for; -1 if it is none of these people. */
    static int person(String address) {
        var number = ADDRESS_PATTERN.matcher(address);
        return number.matches() ? Integer.parseInt(number.group(1)) : -1;
    }

    private static UUID id(int person) {
        return CloudEvent.idFrom("delivery", Integer.toString(person));
    }

    /** Returns a count, or the greatest number while the service changes its tables. */
    private long count(String sql) {
        try (var statement = database.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            return Long.MAX_VALUE;
        }
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
