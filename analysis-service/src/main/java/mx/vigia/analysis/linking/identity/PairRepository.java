package mx.vigia.analysis.linking.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.text.Json;

/** Stores blocking keys and scored pairs. */
final class PairRepository {
    private static final String FIND_DIGESTS_SQL =
            "select source_record, digest from weighed_record where source_record = any (?)";
    private static final String SAVE_SCORED_RECORD_SQL =
            "insert into weighed_record (source_record, site, kind, digest) values (?, ?, ?, ?)"
                    + " on conflict (source_record) do update set kind = excluded.kind, digest = excluded.digest";
    private static final String DELETE_KEYS_SQL = "delete from record_key where source_record = any (?)";
    private static final String SAVE_KEY_SQL = "insert into record_key (source_record, word) values (?, ?)";
    private static final String DELETE_PAIRS_SQL =
            "delete from record_pair where (one = ? or other = ?)" + " and not (one = any (?) or other = any (?))";

    /**
     * Finds candidates. Each key is read only far enough to see whether too many records have it, and only once however
     * many records seek it.
     */
    private static final String FIND_CANDIDATES_SQL =
            "select wanted.word, found.records from unnest(?) as wanted (word)"
                    + " cross join lateral (select array_agg(source_record) as records from"
                    + " (select source_record from record_key where word = wanted.word limit "
                    + (BlockingKeys.MAX_RECORDS_PER_KEY + 1)
                    + ") few) found"
                    + " where cardinality(found.records) <= " + BlockingKeys.MAX_RECORDS_PER_KEY;

    private static final String FIND_SIDES_SQL =
            "select source_record, site, kind from weighed_record where source_record = any (?)";
    private static final String FIND_PAIRED_SQL = "select one from record_pair where one = any (?) or other = any (?)"
            + " union select other from record_pair where one = any (?) or other = any (?)";

    private static final String SAVE_PAIR_SQL = """
            insert into record_pair (one, other, strength, score, evidence, weighed_at) values (?, ?, ?, ?, ?::jsonb, ?)
            on conflict (one, other) do update set strength = excluded.strength, score = excluded.score,
                evidence = excluded.evidence, weighed_at = excluded.weighed_at
            """;
    private static final String FIND_PAIRS_SQL = """
            select p.one, p.other, p.strength, p.score, p.evidence, a.site as one_site, b.site as other_site,
                a.kind as one_kind, b.kind as other_kind
            from record_pair p join weighed_record a on a.source_record = p.one join weighed_record b on b.source_record = p.other
            where p.one = any (?) or p.other = any (?)
            """;
    private static final String SAVE_REVIEW_REQUESTED_SQL =
            "update record_pair set asked = ? where one = ? and other = ? and asked <> ?";
    private static final String FIND_RULING_SQL = """
            select act from link_decision where one = ? and other = ? and same and not person and undone_at is null""";

    private final Jdbc jdbc;

    PairRepository(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns the digests with which these records were last scored; records never scored are missing. */
    Map<Long, String> findDigests(Collection<Long> records) {
        Map<Long, String> digests = new HashMap<>();
        jdbc.forEach(
                FIND_DIGESTS_SQL,
                row -> digests.put(row.getLong("source_record"), row.getString("digest")),
                Jdbc.array("bigint", records));
        return digests;
    }

    /** Saves records with their current digest and the keys by which others find them. */
    void save(List<ScoredRecord> records) {
        List<Object[]> weighed = new ArrayList<>();
        List<Object[]> keys = new ArrayList<>();
        for (ScoredRecord record : records) {
            RecordProfile profile = record.profile();
            weighed.add(new Object[] {
                record.row(), profile.origin().site(), profile.origin().kind().word(), record.digest()
            });
            BlockingKeys.keysBorne(profile).forEach(key -> keys.add(new Object[] {record.row(), key}));
        }
        jdbc.batch(SAVE_SCORED_RECORD_SQL, weighed);
        jdbc.update(
                DELETE_KEYS_SQL,
                Jdbc.array("bigint", records.stream().map(ScoredRecord::row).toList()));
        jdbc.batch(SAVE_KEY_SQL, keys);
    }

    /**
     * Returns, by row, the records that may be the same matter and have a key the record seeks, unless too many share
     * it.
     */
    Map<Long, Set<Long>> findCandidates(List<ScoredRecord> records) {
        Map<Long, Set<String>> sought = new HashMap<>();
        records.forEach(record -> sought.put(record.row(), BlockingKeys.keysSought(record.profile())));
        Map<String, List<Long>> bearing = findBearers(
                sought.values().stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new)));
        Map<Long, String> sides = findSides(
                bearing.values().stream().flatMap(List::stream).collect(Collectors.toCollection(TreeSet::new)));
        Map<Long, Set<Long>> found = new HashMap<>();
        for (ScoredRecord record : records) {
            String own = side(
                    record.profile().origin().site(),
                    record.profile().origin().kind().word());
            found.put(
                    record.row(),
                    sought.get(record.row()).stream()
                            .flatMap(key -> bearing.getOrDefault(key, List.of()).stream())
                            .filter(other -> other != record.row() && !own.equals(sides.getOrDefault(other, own)))
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
        return found;
    }

    /** Returns the records that have each key; keys shared by too many are left out. */
    private Map<String, List<Long>> findBearers(Set<String> keys) {
        Map<String, List<Long>> bearing = new HashMap<>();
        jdbc.forEach(
                FIND_CANDIDATES_SQL,
                row -> bearing.put(row.getString("word"), List.of((Long[])
                        row.getArray("records").getArray())),
                Jdbc.array("text", keys));
        return bearing;
    }

    /**
     * Returns the site and kind of these records. A site shows a matter of a kind once, so two records of the same side
     * are never a pair: most records that share a law and a month are such, and need not be read. A record whose side
     * has changed since finds the others when it is scored itself.
     */
    private Map<Long, String> findSides(Set<Long> records) {
        Map<Long, String> sides = new HashMap<>();
        jdbc.forEach(
                FIND_SIDES_SQL,
                row -> sides.put(row.getLong("source_record"), side(row.getString("site"), row.getString("kind"))),
                Jdbc.array("bigint", records));
        return sides;
    }

    private static String side(String site, String kind) {
        return site + " " + kind;
    }

    /** Returns those of these records that are in a pair, and their partners. */
    Set<Long> findPaired(Collection<Long> records) {
        var those = Jdbc.array("bigint", records);
        return new TreeSet<>(jdbc.list(FIND_PAIRED_SQL, row -> row.getLong(1), those, those, those, those));
    }

    void pairs(long record, Map<Long, ScoredPair> weighed, Instant now) {
        var still = Jdbc.array("bigint", weighed.keySet());
        jdbc.update(DELETE_PAIRS_SQL, record, record, still, still);
        List<Object[]> rows = new ArrayList<>();
        weighed.forEach((other, each) -> rows.add(new Object[] {
            Math.min(record, other),
            Math.max(record, other),
            each.strength().word(),
            each.score(),
            Json.write(each.evidence()),
            now
        }));
        jdbc.batch(SAVE_PAIR_SQL, rows);
    }

    /** Returns every pair that contains one of these records. */
    List<Pair> findPairs(Collection<Long> records) {
        var those = Jdbc.array("bigint", records);
        return jdbc.list(FIND_PAIRS_SQL, Pair::of, those, those);
    }

    void saveReviewRequested(Pair pair, boolean requested) {
        jdbc.update(SAVE_REVIEW_REQUESTED_SQL, requested, pair.one(), pair.other(), requested);
    }

    /** Returns the decision by which rules of any version linked a pair, if any. */
    Optional<UUID> findRuling(Pair pair) {
        return jdbc.first(FIND_RULING_SQL, row -> row.getObject(1, UUID.class), pair.one(), pair.other());
    }

    /** Two records and the evidence that they are one matter. */
    record Pair(long one, long other, LinkSelection.Side ours, LinkSelection.Side theirs, ScoredPair weighed) {
        static Pair of(ResultSet row) throws SQLException {
            return new Pair(
                    row.getLong("one"),
                    row.getLong("other"),
                    new LinkSelection.Side(row.getString("one_site"), BillKind.of(row.getString("one_kind"))),
                    new LinkSelection.Side(row.getString("other_site"), BillKind.of(row.getString("other_kind"))),
                    new ScoredPair(
                            MatchStrength.of(row.getString("strength")),
                            row.getDouble("score"),
                            List.of(Json.read(row.getString("evidence"), SignalWeight[].class))));
        }

        boolean hasRecord(long record) {
            return one == record || other == record;
        }

        LinkSelection.Rival<Long> rivalOf(long record) {
            return one == record
                    ? new LinkSelection.Rival<>(other, theirs, weighed)
                    : new LinkSelection.Rival<>(one, ours, weighed);
        }
    }
}
