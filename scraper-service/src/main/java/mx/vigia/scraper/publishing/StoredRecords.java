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

/** What is held of a site's records, to be compared with what a page would say today; it changes nothing. */
@ApplicationScoped
public class StoredRecords {
    /** The word for a page of which an entry bears the title of another. */
    public static final String TITLES_EXCHANGED = "titles-exchanged";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Jdbc database;

    StoredRecords(Jdbc database) {
        this.database = database;
    }

    /**
     * Whose a sighting would be, and the digest of what it says.
     *
     * @param record the record, nothing where it would be a new one
     */
    public record ResolvedSighting(Sighting sighting, long record, String sourceKey, String content) {}

    /** What was last said of a record: on which kind of page, and the fields as they were published. */
    public record Was(String pageKind, Map<String, Object> fields) {}

    /** A sighting of a known record that its page now says otherwise than it said last, and the fields as they were published. */
    public record Otherwise(Sighting sighting, Map<String, Object> was) {}

    /** What a page says otherwise than it did, and why it may have mixed up whose its entries are. */
    public record Compared(List<Otherwise> otherwise, List<ReadingProblem> doubts) {
        public Compared {
            otherwise = List.copyOf(otherwise);
            doubts = List.copyOf(doubts);
        }
    }

    /** What a page shows of the records it spoke of before, set beside what it last said of them. */
    public Compared compare(String site, URI address, List<Sighting> sightings) {
        try (var transaction = database.begin()) { // rolled back: nothing found here is kept
            var owners = new RecordMatcher(new SiteRecordRepository(transaction.jdbc(), site));
            var found = owners.of(sightings);
            return compare(address, new SightingRepository(transaction.jdbc()), found, owners.refused(found));
        }
    }

    /** Bills beside bills, meetings beside meetings: one that calls to a meeting and the meeting bear one title, and neither took it. */
    private static Compared compare(URI page, SightingRepository rows, Map<Sighting, Entry> owners, Set<Long> refused) {
        var bySubject = new EnumMap<Subject, Map<Sighting, Entry>>(Subject.class);
        owners.forEach((sighting, owner) -> bySubject
                .computeIfAbsent(sighting.subject(), subject -> new LinkedHashMap<>())
                .put(sighting, owner));
        var otherwise = new ArrayList<Otherwise>();
        var doubts = new ArrayList<ReadingProblem>();
        for (var each : bySubject.entrySet()) {
            var compared = new PageComparison(page, each.getKey(), rows, each.getValue(), refused).compare();
            otherwise.addAll(compared.otherwise());
            doubts.addAll(compared.doubts());
        }
        return new Compared(otherwise, doubts);
    }

    /** Whose each of the sightings of one page would be, found as if they were to be published, and then let go. */
    public List<ResolvedSighting> meant(String site, List<Sighting> sightings) {
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

    /** What was last said of this record: on this page, failing that on another of its kind, failing that on any. */
    public Optional<Was> was(long record, String address, String kind) {
        return database.first(
                """
                select event::jsonb ->> 'pageKind' as kind, event from sighting where record_id = ?
                order by event::jsonb #>> '{provenance,address}' = ? desc, event::jsonb ->> 'pageKind' = ? desc, revision desc
                limit 1
                """, row -> new Was(row.getString("kind"), said(row.getString("event"))), record, address, kind);
    }

    /** True where something was said of this record since the page came that is not to be said back. */
    public boolean isStatedSince(PageCapture page, String kind, long record) {
        return new SightingRepository(database).isStatedSince(page, kind, record);
    }

    /** True where something was published of this page with these bytes when it came at this moment or came again later. */
    public boolean wasPublishedSince(URI address, String sha256, Instant since) {
        return database.exists("""
                select 1 from sighting where page_sha256 = ? and event::jsonb #>> '{provenance,address}' = ?
                  and (event::jsonb #>> '{provenance,fetchedAt}')::timestamptz >= ? limit 1
                """, sha256, address.toString(), since.truncatedTo(ChronoUnit.MILLIS));
    }

    /** What a sighting says, field by field, as it would be published. */
    public static Map<String, Object> fields(Sighting sighting) {
        return said("{\"said\":" + Json.canonical(sighting.said().fields()) + "}");
    }

    /** The fields within an event, as they were published. */
    static Map<String, Object> said(String event) {
        try {
            var said = JSON.readTree(event == null ? "{}" : event).path("said");
            return said.isObject()
                    ? JSON.convertValue(said, new TypeReference<TreeMap<String, Object>>() {})
                    : Map.of();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
