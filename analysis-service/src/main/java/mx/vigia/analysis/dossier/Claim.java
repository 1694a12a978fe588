package mx.vigia.analysis.dossier;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.bill.BillSighted;
import mx.vigia.analysis.bill.Digest;
import mx.vigia.analysis.bill.Rows;

/** Locks the records that are spoken of, and whatever name they go by, so that two replicas never give one name to two dossiers. */
final class Claim {
    private static final int NAMES = 7; // the one kind of advisory lock there is in this database so far
    private static final int SLOTS = 2048;
    private static final String LOCK_NAMES = "select pg_advisory_xact_lock(?, slot) from unnest(?) as wanted (slot)";
    private static final String CREATE = "insert into source_record (site, source_key, revision, digest, first_seen)"
            + " select site, key, 0, '', ? from unnest(?, ?) as wanted (site, key) order by site, key"
            + " on conflict (site, source_key) do nothing";
    private static final String LOCK_RECORDS = "select id from source_record where (site, source_key) in"
            + " (select site, key from unnest(?, ?) as wanted (site, key)) order by id for update";
    private static final String NAMESAKES = "select distinct source_record from source_alias"
            + " join unnest(?, ?) as wanted (site, alias) using (site, alias)";
    private static final String BEARERS =
            "select distinct source_record from source_name join (select word from source_name"
                    + " where word = any (?) group by word having count(*) <= " + Holdings.COMMON
                    + ") few using (word)";

    private final Connection connection;
    private final Instant now;

    Claim(Connection connection, Instant now) {
        this.connection = connection;
        this.now = now;
    }

    /** Makes a record that nothing was heard of yet, and gives its row. */
    long create(BillId id) throws SQLException {
        Array site = array("text", List.of(id.site()));
        Array key = array("text", List.of(id.key()));
        Rows.update(connection, CREATE, now, site, key);
        return Rows.first(connection, LOCK_RECORDS, row -> row.getLong(1), site, key)
                .orElseThrow();
    }

    /** The rows of the records these sightings speak of, which are made where there are none, and of their namesakes. */
    Set<Long> rows(Collection<BillSighted> sightings) throws SQLException {
        Set<BillId> wanted = new LinkedHashSet<>();
        Set<BillId> names = new LinkedHashSet<>();
        Set<String> words = new TreeSet<>();
        for (BillSighted sighting : sightings) {
            wanted.add(sighting.bill());
            names.add(sighting.bill());
            sighting.aliases()
                    .forEach(alias -> names.add(new BillId(sighting.bill().site(), alias)));
            Names.of(sighting).all().forEach(words::add);
        }
        lockNames(names, words);
        Rows.update(connection, CREATE, now, sites(wanted), keys(wanted));
        Set<Long> rows = new TreeSet<>();
        Rows.each(connection, LOCK_RECORDS, row -> rows.add(row.getLong(1)), sites(wanted), keys(wanted));
        Rows.each(connection, NAMESAKES, row -> rows.add(row.getLong(1)), sites(names), keys(names));
        Rows.each(connection, BEARERS, row -> rows.add(row.getLong(1)), array("text", words));
        return rows;
    }

    /**
     * Whoever comes with one of these names waits until we are done, and then sees whom we gave it to. Names share a fixed
     * number of locks, since the database holds only so many; the slots are locked in one order, before any row.
     */
    private void lockNames(Set<BillId> names, Set<String> words) throws SQLException {
        Set<Integer> slots = new TreeSet<>();
        words.forEach(word -> slots.add(Math.floorMod(word.hashCode(), SLOTS)));
        names.forEach(name -> slots.add(
                Math.floorMod(Digest.identifier(name.site() + "|" + name.key()).hashCode(), SLOTS)));
        Rows.each(connection, LOCK_NAMES, locked -> {}, NAMES, array("int", slots));
    }

    private Array sites(Collection<BillId> ids) throws SQLException {
        return array("text", ids.stream().map(BillId::site).toList());
    }

    private Array keys(Collection<BillId> ids) throws SQLException {
        return array("text", ids.stream().map(BillId::key).toList());
    }

    private Array array(String type, Collection<?> values) throws SQLException {
        return Rows.array(connection, type, values);
    }
}
