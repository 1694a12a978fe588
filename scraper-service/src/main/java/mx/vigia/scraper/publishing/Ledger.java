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
import mx.vigia.scraper.fetching.KnownPages;
import mx.vigia.scraper.publishing.SourceRecords.Entry;
import mx.vigia.scraper.reading.Problem;
import mx.vigia.scraper.reading.Sighting;

/** Enters the sightings of one page within one transaction: finds whose they are, drops what is no news, numbers the rest. */
final class Ledger {
    private static final int MOST_ALIASES = 20;
    private static final Set<String> NOT_SPOKEN_FOR = Set.of("officialTerm", "legislature");

    private final Capture page;
    private final Instant now;
    private final Jdbc jdbc;
    private final SourceRecords records;
    private final Sightings rows;
    private final List<Problem> problems = new ArrayList<>();

    Ledger(Jdbc jdbc, Capture page, Instant now) {
        this.page = page;
        this.jdbc = jdbc;
        this.now = now.truncatedTo(ChronoUnit.MICROS);
        this.records = new SourceRecords(jdbc, page.site());
        this.rows = new Sightings(jdbc);
    }

    /** First whose each of them is, for which the page must be whole, and then what of it is published. */
    BillAnnouncer.Committed enter(List<Sighting> sightings, Set<Sighting> unsaid) {
        var identities = new Owners(records);
        var owners = standing(identities.of(sightings));
        owners.forEach((sighting, owner) -> report(sighting, owner, identities.rivals(sighting, owner)));
        var last = rows.lastSaid(
                page.address().toString(),
                owners.values().stream().map(e -> e.id).toList());
        var told = new LinkedHashMap<>(owners);
        unsaid.forEach(told::remove);
        var news = news(told, last);
        records.save(new LinkedHashSet<>(owners.values()), now);
        rows.write(page.address().toString(), news);
        unsettle(sightings, news);
        return new BillAnnouncer.Committed(
                news.stream().map(Sightings.Row::event).toList(), problems);
    }

    /** What names matters may say of one what its own pages were not asked for since; they do not say it of each other. */
    private void unsettle(List<Sighting> sightings, List<Sightings.Row> news) {
        if (sightings.stream().noneMatch(sighting -> sighting.pageKind().tellsOfOne())) {
            KnownPages.unsettle(jdbc, page.site(), rows.others(page.address().toString(), news));
        }
    }

    /** Of a page out of the archive only what nothing was said of since. */
    private Map<Sighting, Entry> standing(Map<Sighting, Entry> owners) {
        if (!page.fromArchive()) {
            return owners;
        }
        var standing = new LinkedHashMap<Sighting, Entry>();
        for (var each : owners.entrySet()) {
            var kind = each.getKey().pageKind().label();
            if (!rows.saidSince(page, kind, each.getValue().id)) {
                standing.put(each.getKey(), each.getValue());
            }
        }
        return standing;
    }

    private void report(Sighting sighting, Entry owner, List<Entry> rivals) {
        if (!rivals.isEmpty()) {
            var both = Stream.concat(Stream.of(owner), rivals.stream()).map(e -> e.sourceKey);
            problems.add(new Problem(
                    page.address(),
                    "two-records-for-one",
                    "one source record for " + sighting.keys(),
                    both.toList().toString()));
        }
    }

    private List<Sightings.Row> news(Map<Sighting, Entry> owners, Map<Long, String> last) {
        var news = new ArrayList<Sightings.Row>();
        for (var each : owners.entrySet()) {
            var content = content(each.getKey());
            if (!content.equals(last.put(each.getValue().id, content))) {
                news.add(row(each.getKey(), each.getValue(), content));
            }
        }
        return news;
    }

    /** The digest of what a sighting says; the same digest is no news. */
    static String content(Sighting sighting) {
        return Sha256.of(Json.canonical(
                List.of(sighting.pageKind().label(), sighting.said().fields())));
    }

    private Sightings.Row row(Sighting sighting, Entry owner, String content) {
        owner.revision++;
        var event = event(sighting, owner);
        var id = CloudEvent.idFrom(page.site(), owner.sourceKey, String.valueOf(owner.revision));
        return new Sightings.Row(
                owner.id,
                owner.revision,
                content,
                page.sha256(),
                new Announcement(id, sighting.subject(), event.key(), Json.canonical(event), now));
    }

    private BillSighted event(Sighting sighting, Entry owner) {
        var said = sighting.said().fields();
        var aliases = new LinkedHashSet<>(sighting.keys());
        aliases.addAll(owner.aliases);
        aliases.remove(owner.sourceKey);
        return new BillSighted(
                page.site(),
                owner.sourceKey,
                aliases.stream().limit(MOST_ALIASES).toList(),
                owner.revision,
                sighting.pageKind().label(),
                said.keySet().stream()
                        .filter(field -> !NOT_SPOKEN_FOR.contains(field))
                        .toList(),
                page.silent(),
                said,
                new BillSighted.Provenance(
                        page.address().toString(),
                        page.fetchedAt().truncatedTo(ChronoUnit.MILLIS).toString(),
                        page.sha256(),
                        sighting.published().map(Object::toString).orElse("")));
    }
}
