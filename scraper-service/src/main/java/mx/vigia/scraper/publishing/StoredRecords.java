package mx.vigia.scraper.publishing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.text.Json;
import mx.vigia.scraper.publishing.SiteRecordRepository.Entry;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.Subject;

/** Compares the stored records of a site with what a page would state today; read-only. */
@ApplicationScoped
public class StoredRecords {
    /** The word for a page on which an entry has the title of another. */
    public static final String TITLES_EXCHANGED = "titles-exchanged";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Jdbc database;

    StoredRecords(Jdbc database) {
        this.database = database;
    }

    /**
     * The record that a sighting would belong to, and the digest of its content.
     *
     * @param record the record, nothing if it would be a new one
     */
    public record ResolvedSighting(Sighting sighting, long record, String sourceKey, String content) {}

    /** The last statement about a record: the kind of page, and the fields as published. */
    public record LastStatement(String pageKind, Map<String, Object> fields) {}

    /**
     * A sighting of a known record that differs from its page's last statement, and the fields of that as published.
     */
    public record ChangedSighting(Sighting sighting, Map<String, Object> was) {}

    /** The changed statements of a page, and why it may have mixed up its entries. */
    public record Compared(List<ChangedSighting> otherwise, List<ReadingProblem> doubts) {
        public Compared {
            otherwise = List.copyOf(otherwise);
            doubts = List.copyOf(doubts);
        }
    }

    /** Compares a page's current statements about known records with its last ones. */
    public Compared compare(String site, URI address, List<Sighting> sightings) {
        try (var transaction = database.begin()) { // rolled back: nothing found here is kept
            var owners = new RecordMatcher(new SiteRecordRepository(transaction.jdbc(), site));
            var found = owners.of(sightings);
            return compare(address, new SightingRepository(transaction.jdbc()), found, owners.refused(found));
        }
    }

    /**
     * Compares bills with bills and meetings with meetings: a call to a meeting and the meeting share a title, and
     * neither took it.
     */
    private static Compared compare(URI page, SightingRepository rows, Map<Sighting, Entry> owners, Set<Long> refused) {
        var bySubject = new EnumMap<Subject, Map<Sighting, Entry>>(Subject.class);
        owners.forEach((sighting, owner) -> bySubject
                .computeIfAbsent(sighting.subject(), subject -> new LinkedHashMap<>())
                .put(sighting, owner));
        var otherwise = new ArrayList<ChangedSighting>();
        var doubts = new ArrayList<ReadingProblem>();
        for (var each : bySubject.entrySet()) {
            var compared = new PageComparison(page, each.getKey(), rows, each.getValue(), refused).compare();
            otherwise.addAll(compared.otherwise());
            doubts.addAll(compared.doubts());
        }
        return new Compared(otherwise, doubts);
    }

    /** Matches the sightings of one page as if they were to be published, then rolls back. */
    public List<ResolvedSighting> resolveWithoutSaving(String site, List<Sighting> sightings) {
        try (var transaction = database.begin()) { // rolled back: nothing found here is kept
            var records = new SiteRecordRepository(transaction.jdbc(), site);
            var meant = new ArrayList<ResolvedSighting>();
            new RecordMatcher(records)
                    .of(sightings)
                    .forEach((sighting, owner) -> meant.add(new ResolvedSighting(
                            sighting,
                            owner.isNew() ? 0 : owner.id,
                            owner.sourceKey,
                            SightingWriter.content(sighting))));
            return meant;
        }
    }

    /** Returns the last statement about this record: on this page, else on another of its kind, else on any. */
    public Optional<LastStatement> findLastStatement(long record, String address, String kind) {
        return database.first(
                """
                select event::jsonb ->> 'pageKind' as kind, event from sighting where record_id = ?
                order by event::jsonb #>> '{provenance,address}' = ? desc, event::jsonb ->> 'pageKind' = ? desc, revision desc
                limit 1
                """,
                row -> new LastStatement(row.getString("kind"), fieldsOf(row.getString("event"))),
                record,
                address,
                kind);
    }

    /** Whether something was stated about this record since the page came that must not be reverted. */
    public boolean isStatedSince(PageCapture page, String kind, long record) {
        return new SightingRepository(database).isStatedSince(page, kind, record);
    }

    /** Whether something was published of this page with these bytes when it came at this moment or again later. */
    public boolean wasPublishedSince(URI address, String sha256, Instant since) {
        return database.exists("""
                select 1 from sighting where page_sha256 = ? and event::jsonb #>> '{provenance,address}' = ?
                  and (event::jsonb #>> '{provenance,fetchedAt}')::timestamptz >= ? limit 1
                """, sha256, address.toString(), since.truncatedTo(ChronoUnit.MILLIS));
    }

    /** Returns the fields of a sighting as they would be published. */
    public static Map<String, Object> fields(Sighting sighting) {
        return fieldsOf("{\"said\":" + Json.canonical(sighting.said().fields()) + "}");
    }

    /** Returns the fields of an event as published. */
    static Map<String, Object> fieldsOf(String event) {
        try {
            var stated = JSON.readTree(event == null ? "{}" : event).path("said");
            return stated.isObject()
                    ? JSON.convertValue(stated, new TypeReference<TreeMap<String, Object>>() {})
                    : Map.of();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
