package mx.vigia.analysis.dossier.store;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import mx.vigia.analysis.AdvisoryLockNumber;
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.bill.SightingEvent;
import mx.vigia.analysis.bill.SourceRecord;
import mx.vigia.analysis.dossier.linking.RecordNames;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.text.Sha256;

/**
 * A docket request for records that are mentioned, created if missing, and every other record that shares a name with
 * them. The names are locked, so that two replicas never give one name to two dossiers.
 */
final class RecordClaim implements DocketRequest {
    private static final int LOCK_SLOTS = 2048;
    private static final String LOCK_NAMES_SQL =
            "select pg_advisory_xact_lock(?, slot) from unnest(?) as wanted (slot)";
    private static final String CREATE_SQL =
            "insert into source_record (site, source_key, revision, digest, first_seen)"
                    + " select site, key, 0, '', ? from unnest(?, ?) as wanted (site, key) order by site, key"
                    + " on conflict (site, source_key) do nothing";

    /**
     * A name shared by more records than {@link DocketState#MAX_RECORDS_PER_NAME} is not evidence about any of them.
     */
    private static final String FIND_SHARING_NAMES_SQL =
            """
            select id from source_record join unnest(?, ?) as wanted (site, source_key) using (site, source_key)
            union select source_record from source_alias join unnest(?, ?) as wanted (site, alias) using (site, alias)
            union select source_record from unnest(?) as wanted (word) cross join lateral (
                select source_record, count(*) over () as bearers
                from (select source_record from source_name where word = wanted.word limit %d) few) found
            where bearers <= %d
            """.formatted(DocketState.MAX_RECORDS_PER_NAME + 1, DocketState.MAX_RECORDS_PER_NAME);

    private final Instant now;
    private final Set<BillId> wanted = new LinkedHashSet<>();
    private final Set<BillId> names = new LinkedHashSet<>();
    private final Set<String> words = new TreeSet<>();

    private RecordClaim(Instant now) {
        this.now = now;
    }

    /** Returns a request for the records of these sightings. */
    static RecordClaim of(Collection<SightingEvent> sightings, Instant now) {
        RecordClaim claim = new RecordClaim(now);
        for (SightingEvent sighting : sightings) {
            claim.name(sighting.bill(), sighting.aliases(), RecordNames.of(sighting));
        }
        return claim;
    }

    /** Returns a request for a record that may not have been received yet. */
    static RecordClaim of(BillId record, Instant now) {
        RecordClaim claim = new RecordClaim(now);
        claim.wanted.add(record);
        claim.names.add(record);
        return claim;
    }

    /** Returns a request for records as they were read, by all of their names. */
    static RecordClaim ofKnown(Collection<SourceRecord> records, Instant now) {
        RecordClaim claim = new RecordClaim(now);
        records.forEach(record -> claim.name(record.id(), record.aliases(), RecordNames.of(record)));
        return claim;
    }

    private void name(BillId record, Collection<String> aliases, RecordNames called) {
        wanted.add(record);
        names.add(record);
        aliases.forEach(alias -> names.add(new BillId(record.site(), alias)));
        called.all().forEach(words::add);
    }

    @Override
    public void prepare(Jdbc transaction) {
        lockNames(transaction);
        transaction.update(CREATE_SQL, now, toSiteArray(transaction, wanted), keys(transaction, wanted));
    }

    @Override
    public Set<Long> rows(Jdbc transaction) {
        return new TreeSet<>(transaction.list(
                FIND_SHARING_NAMES_SQL,
                row -> row.getLong(1),
                toSiteArray(transaction, wanted),
                keys(transaction, wanted),
                toSiteArray(transaction, names),
                keys(transaction, names),
                Jdbc.array("text", words)));
    }

    /**
     * Locks the names: another transaction with one of them waits until this one is done, and then sees which record
     * got it. Names share a fixed number of locks, because the database holds only so many; the slots are locked in one
     * order, before any row.
     */
    private void lockNames(Jdbc transaction) {
        Set<Integer> slots = new TreeSet<>();
        words.forEach(word -> slots.add(Math.floorMod(word.hashCode(), LOCK_SLOTS)));
        names.forEach(name -> slots.add(
                Math.floorMod(Sha256.identifier(name.site() + "|" + name.key()).hashCode(), LOCK_SLOTS)));
        transaction.forEach(LOCK_NAMES_SQL, locked -> {}, AdvisoryLockNumber.RECORD_NAMES, Jdbc.array("int", slots));
    }

    private static Object toSiteArray(Jdbc transaction, Collection<BillId> ids) {
        return Jdbc.array("text", ids.stream().map(BillId::site).toList());
    }

    private static Object keys(Jdbc transaction, Collection<BillId> ids) {
        return Jdbc.array("text", ids.stream().map(BillId::key).toList());
    }
}
