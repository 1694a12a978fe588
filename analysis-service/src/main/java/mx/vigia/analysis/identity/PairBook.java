package mx.vigia.analysis.identity;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import mx.vigia.analysis.bill.Json;
import mx.vigia.analysis.bill.Kind;
import mx.vigia.analysis.bill.Rows;

/** The rows of what records find each other by, and of the pairs that were weighed. */
final class PairBook {
    private static final String SAME = "select digest from weighed_record where source_record = ?";
    private static final String WEIGHED =
            "insert into weighed_record (source_record, site, kind, digest) values (?, ?, ?, ?)"
                    + " on conflict (source_record) do update set kind = excluded.kind, digest = excluded.digest";
    private static final String NO_KEYS = "delete from record_key where source_record = ?";
    private static final String KEY = "insert into record_key (source_record, word) values (?, ?)";
    private static final String NO_PAIRS =
            "delete from record_pair where (one = ? or other = ?)" + " and not (one = any (?) or other = any (?))";
    private static final String FOUND = "select wanted.word, found.source_record from unnest(?) as wanted (word)"
            + " cross join lateral (select source_record from record_key where word = wanted.word limit "
            + (Keys.MOST + 1) + ") found";

    /** One site shows a matter of a kind once, so that two of it are never a pair; a record that has become another since finds the others itself when its turn comes. */
    private static final String NOT_OF_ONE_SITE = """
            select source_record from weighed_record where source_record = any (?) and not (site = ? and kind = ?)""";

    private static final String PAIR = """
            insert into record_pair (one, other, strength, score, evidence, weighed_at) values (?, ?, ?, ?, ?::jsonb, ?)
            on conflict (one, other) do update set strength = excluded.strength, score = excluded.score,
                evidence = excluded.evidence, weighed_at = excluded.weighed_at
            """;
    private static final String PAIRS_OF = """
            select p.one, p.other, p.strength, p.score, p.evidence, a.site as one_site, b.site as other_site,
                a.kind as one_kind, b.kind as other_kind
            from record_pair p join weighed_record a on a.source_record = p.one join weighed_record b on b.source_record = p.other
            where p.one = any (?) or p.other = any (?)
            """;
    private static final String ASK = "update record_pair set asked = ? where one = ? and other = ? and asked <> ?";
    private static final String RULED = """
            select act from link_decision where one = ? and other = ? and same and not person and undone_at is null""";

    private final Connection connection;

    PairBook(Connection connection) {
        this.connection = connection;
    }

    boolean isWeighed(long record, String digest) throws SQLException {
        return Rows.list(connection, SAME, row -> row.getString(1), record).contains(digest);
    }

    void weighed(long record, Profile profile, String digest, Set<String> keys) throws SQLException {
        Rows.update(connection, WEIGHED, record, profile.site(), profile.kind().word(), digest);
        Rows.update(connection, NO_KEYS, record);
        List<Object[]> rows = new ArrayList<>();
        keys.forEach(key -> rows.add(new Object[] {record, key}));
        Rows.batch(connection, KEY, rows);
    }

    /** Whoever bears one of these keys, unless too many do. */
    Set<Long> bearing(Set<String> keys) throws SQLException {
        Map<String, List<Long>> found = new TreeMap<>();
        Rows.each(
                connection,
                FOUND,
                row -> found.computeIfAbsent(row.getString(1), none -> new ArrayList<>())
                        .add(row.getLong(2)),
                Rows.array(connection, "text", keys));
        Set<Long> all = new TreeSet<>();
        found.values().stream().filter(few -> few.size() <= Keys.MOST).forEach(all::addAll);
        return all;
    }

    /** Those of these records that may be the same matter as one of such a profile: most that share a law and a month are of one site, and need not be read. */
    Set<Long> notOfOneSite(Profile profile, Set<Long> records) throws SQLException {
        return new TreeSet<>(Rows.list(
                connection,
                NOT_OF_ONE_SITE,
                row -> row.getLong(1),
                Rows.array(connection, "bigint", records),
                profile.site(),
                profile.kind().word()));
    }

    void pairs(long record, Map<Long, Weighed> weighed, Instant now) throws SQLException {
        var still = Rows.array(connection, "bigint", weighed.keySet());
        Rows.update(connection, NO_PAIRS, record, record, still, still);
        List<Object[]> rows = new ArrayList<>();
        weighed.forEach((other, each) -> rows.add(new Object[] {
            Math.min(record, other),
            Math.max(record, other),
            each.strength().word(),
            each.score(),
            Json.write(each.evidence()),
            now
        }));
        Rows.batch(connection, PAIR, rows);
    }

    /** Every pair with one of these records in it. */
    List<Pair> pairsOf(Collection<Long> records) throws SQLException {
        var those = Rows.array(connection, "bigint", records);
        return Rows.list(connection, PAIRS_OF, Pair::of, those, those);
    }

    void ask(Pair pair, boolean asked) throws SQLException {
        Rows.update(connection, ASK, asked, pair.one(), pair.other(), asked);
    }

    /** The act by which rules linked a pair, in whatever version, if they did. */
    Optional<UUID> ruled(Pair pair) throws SQLException {
        return Rows.first(connection, RULED, row -> row.getObject(1, UUID.class), pair.one(), pair.other());
    }

    /** Two records and what speaks for their being one. */
    record Pair(long one, long other, Contest.Side ours, Contest.Side theirs, Weighed weighed) {
        static Pair of(ResultSet row) throws SQLException {
            return new Pair(
                    row.getLong("one"),
                    row.getLong("other"),
                    new Contest.Side(row.getString("one_site"), Kind.of(row.getString("one_kind"))),
                    new Contest.Side(row.getString("other_site"), Kind.of(row.getString("other_kind"))),
                    new Weighed(
                            Strength.of(row.getString("strength")),
                            row.getDouble("score"),
                            List.of(Json.read(row.getString("evidence"), Grain[].class))));
        }

        boolean has(long record) {
            return one == record || other == record;
        }

        Contest.Rival<Long> seenFrom(long record) {
            return one == record
                    ? new Contest.Rival<>(other, theirs, weighed)
                    : new Contest.Rival<>(one, ours, weighed);
        }
    }
}
