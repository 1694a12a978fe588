package mx.vigia.bench.delivery;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import mx.vigia.bench.database.StackDatabase;
import mx.vigia.platform.kafka.CloudEvent;
import mx.vigia.platform.store.StoreException;

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

    private final StackDatabase database;

    public Readers(int port, String name) {
        database = StackDatabase.open(port, name);
    }

    /** Adds this many people and their watches; the service itself publishes these to the others. */
    public void insert(int people, RandomWatches randomWatches) {
        insert(people, randomWatches.watches());
    }

    /** Adds this many people who all have the same watch. */
    public void insertWithSameWatch(int people, String word) {
        insert(
                people,
                IntStream.range(0, people)
                        .mapToObj(person -> new ExpectedWatch(person, List.of(word)))
                        .toList());
    }

    private void insert(int people, List<ExpectedWatch> asks) {
        var numbers = IntStream.range(0, people).boxed().toList();
        database.jdbc().runInTransaction(jdbc -> {
            jdbc.batch(INSERT_PERSON_SQL, numbers, number ->
                    new Object[] {id(number), "lee" + number + "@entrega.example", "Lectora " + number});
            jdbc.batch(INSERT_WATCH_SQL, asks, ask ->
                    new Object[] {UUID.randomUUID(), id(ask.person()), ask.query(), id(ask.person())});
        });
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
    public Map<UUID, Integer> bills() {
        Map<UUID, Integer> bills = new HashMap<>();
        database.jdbc().forEach(FIND_FACTS_SQL, row -> {
            var code = CODE_PATTERN.matcher(row.getString(2));
            if (code.find()) {
                bills.put(row.getObject(1, UUID.class), Integer.parseInt(code.group(1)) - FIRST_CODE);
            }
        });
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
        try {
            return database.jdbc().one(sql, row -> row.getLong(1));
        } catch (StoreException e) {
            return Long.MAX_VALUE;
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
