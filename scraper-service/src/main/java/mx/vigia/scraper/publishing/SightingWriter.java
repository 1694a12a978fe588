package mx.vigia.scraper.publishing;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import mx.vigia.platform.kafka.CloudEvent;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.text.Json;
import mx.vigia.platform.text.Sha256;
import mx.vigia.scraper.fetching.PageValidatorRepository;
import mx.vigia.scraper.publishing.SiteRecordRepository.Entry;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.reading.Sighting;

/**
 * Writes the sightings of one page within one transaction: matches records, drops what is unchanged, numbers the rest.
 */
final class SightingWriter {
    private static final int MAX_ALIASES = 20;
    private static final Set<String> INFERRED_FIELDS = Set.of("officialTerm", "legislature");

    private final PageCapture page;
    private final Instant now;
    private final Jdbc jdbc;
    private final SiteRecordRepository records;
    private final SightingRepository rows;
    private final List<ReadingProblem> problems = new ArrayList<>();

    SightingWriter(Jdbc jdbc, PageCapture page, Instant now) {
        this.page = page;
        this.jdbc = jdbc;
        this.now = now.truncatedTo(ChronoUnit.MICROS);
        this.records = new SiteRecordRepository(jdbc, page.site());
        this.rows = new SightingRepository(jdbc);
    }

    /** First matches all sightings, for which the page must be complete, then writes what is to be published. */
    SightingAnnouncer.Committed save(List<Sighting> sightings, Set<Sighting> unsaid) {
        var identities = new RecordMatcher(records);
        var owners = withoutSuperseded(identities.of(sightings));
        owners.forEach((sighting, owner) -> report(sighting, owner, identities.findRivals(sighting, owner)));
        var last = rows.findLastDigests(
                page.address().toString(),
                owners.values().stream().map(e -> e.id).toList());
        var given = new LinkedHashMap<>(owners);
        unsaid.forEach(given::remove);
        var news = changedRows(given, last);
        records.save(new LinkedHashSet<>(owners.values()), now);
        rows.write(page.address().toString(), news);
        markUnsettled(sightings, news);
        return new SightingAnnouncer.Committed(
                news.stream().map(SightingRepository.Row::event).toList(), problems);
    }

    /**
     * A page that names matters may state something that their own pages were not fetched for since; their own pages do
     * not state it of each other.
     */
    private void markUnsettled(List<Sighting> sightings, List<SightingRepository.Row> news) {
        if (sightings.stream().noneMatch(sighting -> sighting.pageKind().isDetail())) {
            PageValidatorRepository.markUnsettled(
                    jdbc, page.site(), rows.findOtherPages(page.address().toString(), news));
        }
    }

    /** Keeps, for a page from the archive, only records of which nothing was stated since. */
    private Map<Sighting, Entry> withoutSuperseded(Map<Sighting, Entry> owners) {
        if (!page.fromArchive()) {
            return owners;
        }
        var standing = new LinkedHashMap<Sighting, Entry>();
        for (var each : owners.entrySet()) {
            var kind = each.getKey().pageKind().label();
            if (!rows.isStatedSince(page, kind, each.getValue().id)) {
                standing.put(each.getKey(), each.getValue());
            }
        }
        return standing;
    }

    private void report(Sighting sighting, Entry owner, List<Entry> rivals) {
        if (!rivals.isEmpty()) {
            var both = Stream.concat(Stream.of(owner), rivals.stream()).map(e -> e.sourceKey);
            problems.add(new ReadingProblem(
                    page.address(),
                    "two-records-for-one",
                    "one source record for " + sighting.keys(),
                    both.toList().toString()));
        }
    }

    private List<SightingRepository.Row> changedRows(Map<Sighting, Entry> owners, Map<Long, String> last) {
        var news = new ArrayList<SightingRepository.Row>();
        for (var each : owners.entrySet()) {
            var content = content(each.getKey());
            if (!content.equals(last.put(each.getValue().id, content))) {
                news.add(row(each.getKey(), each.getValue(), content));
            }
        }
        return news;
    }

    /** Returns the digest of a sighting's content; an equal digest means no change. */
    static String content(Sighting sighting) {
        return Sha256.of(Json.canonical(
                List.of(sighting.pageKind().label(), sighting.said().fields())));
    }

    private SightingRepository.Row row(Sighting sighting, Entry owner, String content) {
        owner.revision++;
        var event = event(sighting, owner);
        var id = CloudEvent.idFrom(page.site(), owner.sourceKey, String.valueOf(owner.revision));
        return new SightingRepository.Row(
                owner.id,
                owner.revision,
                content,
                page.sha256(),
                new SightingAnnouncement(id, sighting.subject(), event.key(), Json.canonical(event), now));
    }

    private SightingEvent event(Sighting sighting, Entry owner) {
        var stated = sighting.said().fields();
        var aliases = new LinkedHashSet<>(sighting.keys());
        aliases.addAll(owner.aliases);
        aliases.remove(owner.sourceKey);
        return new SightingEvent(
                page.site(),
                owner.sourceKey,
                aliases.stream().limit(MAX_ALIASES).toList(),
                owner.revision,
                sighting.pageKind().label(),
                stated.keySet().stream()
                        .filter(field -> !INFERRED_FIELDS.contains(field))
                        .toList(),
                page.silent(),
                stated,
                new SightingEvent.Provenance(
                        page.address().toString(),
                        page.fetchedAt().truncatedTo(ChronoUnit.MILLIS).toString(),
                        page.sha256(),
                        sighting.published().map(Object::toString).orElse("")));
    }
}
