package mx.vigia.bench.searching;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.regex.Pattern;
import mx.vigia.bench.database.StackDatabase;
import mx.vigia.platform.store.Jdbc;

/**
 * The same searches in the full text search of PostgreSQL: Spanish, unaccented, weighted, with a GIN index, ranked and
 * highlighted, facets counted.
 */
public final class InPostgres implements AutoCloseable {
    private static final String SERVER = "postgres";
    private static final String DATABASE = "bench_search";
    private static final int CONNECTIONS = 2;
    private static final int BATCH_SIZE = 5_000;
    private static final double NANOS_PER_SECOND = 1e9;
    private static final Pattern EITHER_PATTERN = Pattern.compile("\\((\\S+) OR (\\S+)\\) -(\\S+)");
    private static final List<String> CREATE_TABLES_SQL = List.of(
            "create extension if not exists unaccent",
            "create text search configuration plain (copy = spanish)",
            "alter text search configuration plain alter mapping for hword, hword_part, word with unaccent, spanish_stem",
            "create table bill (number int primary key, title text, content text, proponent text, stage text, kind text,"
                    + " site text, grp text, topic text, found tsvector)");
    private static final String INSERT_BILLS_SQL = """
            insert into bill select number, title, content, proponent, stage, kind, site, grp, topic,
                setweight(to_tsvector('plain', title), 'A') || setweight(to_tsvector('plain', proponent), 'B')
                    || setweight(to_tsvector('plain', content), 'D')
            from unnest(?::int[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                made (number, title, content, proponent, stage, kind, site, grp, topic)
            """;
    private static final List<String> CREATE_INDEXES_SQL =
            List.of("create index on bill using gin (found)", "create index on bill (stage)", "vacuum analyze bill");

    /** Finds the matches once; texts are fetched only for those shown. */
    private static final String SEARCH_SQL = """
            with asked as materialized (select %1$s as q),
            answering as materialized (select number, ts_rank_cd(found, q) as rank, stage, kind, site, grp, topic
                from bill, asked where found @@ q),
            narrowed as (select * from answering where ? = '' or stage = upper(?)),
            best as (select number, rank from narrowed order by rank desc, number limit 20)
            select 'bill' as what, bill.number::text as value, rank::text as count, ts_headline('plain', title, q) as title,
                ts_headline('plain', content, q, 'MaxFragments=2,MaxWords=35,MinWords=15') as passage
                from best join bill using (number), asked
            union all select 'stage', stage, count(*)::text, '', '' from answering group by stage
            union all select 'kind', kind, count(*)::text, '', '' from narrowed group by kind
            union all select 'site', site, count(*)::text, '', '' from narrowed group by site
            union all select 'group', grp, count(*)::text, '', '' from narrowed group by grp
            union all select 'topic', topic, count(*)::text, '', '' from narrowed group by topic
            """;

    private final int port;

    private InPostgres(int port) {
        this.port = port;
    }

    /** Creates a database of its own on the server at this port, filled with the same bills. */
    public static InPostgres createFilled(int port, Words words, int bills, int length) {
        execute(port, SERVER, List.of("drop database if exists bench_search", "create database bench_search"));
        var plain = new InPostgres(port);
        plain.fill(words, bills, length);
        return plain;
    }

    private void fill(Words words, int bills, int length) {
        execute(port, DATABASE, CREATE_TABLES_SQL);
        try (var database = StackDatabase.open(port, DATABASE)) {
            var batch = new ArrayList<FixtureBill>();
            for (var all = words.bills(bills, length).iterator(); all.hasNext(); ) {
                batch.add(all.next());
                if (batch.size() == BATCH_SIZE || !all.hasNext()) {
                    add(database, batch);
                    batch.clear();
                }
            }
        }
        execute(port, DATABASE, CREATE_INDEXES_SQL);
    }

    private static void add(StackDatabase database, List<FixtureBill> bills) {
        var columns = new ArrayList<Object>();
        columns.add(Jdbc.array("int", bills.stream().map(FixtureBill::number).toList()));
        List<Function<FixtureBill, String>> texts = List.of(
                FixtureBill::title,
                FixtureBill::text,
                FixtureBill::proponent,
                FixtureBill::stage,
                FixtureBill::kind,
                FixtureBill::site,
                FixtureBill::group,
                bill -> String.join(" ", bill.topics()));
        texts.forEach(
                text -> columns.add(Jdbc.array("text", bills.stream().map(text).toList())));
        database.jdbc().execute(INSERT_BILLS_SQL, columns.toArray());
    }

    /** Returns searches per second, on two connections without a pause, starting with the search at this index. */
    public double measureSearchesPerSecond(List<BenchmarkSearch> lookups, int from, Duration maxDuration) {
        var next = new AtomicInteger(from);
        long begun = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(CONNECTIONS)) {
            var all = new ArrayList<Future<Integer>>();
            for (int i = 0; i < CONNECTIONS; i++) {
                all.add(threads.submit(() -> ask(lookups, next, begun + maxDuration.toNanos())));
            }
            int answered = 0;
            for (var one : all) {
                answered += one.get();
            }
            return answered * NANOS_PER_SECOND / (System.nanoTime() - begun);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stop);
        } catch (ExecutionException e) {
            throw new IllegalStateException("PostgreSQL does not answer", e.getCause());
        }
    }

    private int ask(List<BenchmarkSearch> lookups, AtomicInteger next, long until) {
        int answered = 0;
        try (var database = StackDatabase.open(port, DATABASE)) {
            database.run("set work_mem = '64MB'; set jit = off");
            while (System.nanoTime() < until) {
                ask(database, lookups.get(next.getAndIncrement() % lookups.size()));
                answered++;
            }
        }
        return answered;
    }

    private static void ask(StackDatabase database, BenchmarkSearch lookup) {
        var values = new ArrayList<Object>(values(lookup.words()));
        values.add(lookup.stage());
        values.add(lookup.stage());
        database.jdbc()
                .forEach(
                        SEARCH_SQL.formatted(asked(lookup.words())), row -> row.getString("passage"), values.toArray());
    }

    private static String asked(String words) {
        if (EITHER_PATTERN.matcher(words).matches()) {
            return "(plainto_tsquery('plain', ?) || plainto_tsquery('plain', ?)) && !! plainto_tsquery('plain', ?)";
        }
        if (words.endsWith("*")) {
            return "to_tsquery('simple', unaccent(?) || ':*')";
        }
        return words.startsWith("\"") ? "phraseto_tsquery('plain', ?)" : "plainto_tsquery('plain', ?)";
    }

    private static List<String> values(String words) {
        var either = EITHER_PATTERN.matcher(words);
        return either.matches()
                ? List.of(either.group(1), either.group(2), either.group(3))
                : List.of(words.replace("*", ""));
    }

    @Override
    public void close() {
        execute(port, SERVER, List.of("drop database if exists bench_search with (force)"));
    }

    private static void execute(int port, String name, List<String> statements) {
        try (var database = StackDatabase.open(port, name)) {
            statements.forEach(database::run);
        }
    }
}
