package mx.vigia.scraper.publishing;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mx.vigia.house.CloudEvent;
import mx.vigia.scraper.publishing.SourceRecords.Entry;
import mx.vigia.scraper.reading.Problem;
import mx.vigia.scraper.reading.Sighting;

/** Enters the sightings of one page within one transaction: finds whose they are, drops what is no news, numbers the rest. */
final class Ledger {
    private static final int MOST_ALIASES = 20;
    private static final Set<String> NOT_SPOKEN_FOR = Set.of("officialTerm", "legislature");

    private final Capture page;
    private final Instant now;
    private final SourceRecords records;
    private final Sightings rows;
    private final List<Problem> problems = new ArrayList<>();

    Ledger(Connection connection, Capture page, Instant now) {
        this.page = page;
        this.now = now.truncatedTo(ChronoUnit.MICROS);
        this.records = new SourceRecords(connection, page.site());
        this.rows = new Sightings(connection);
    }

    BillAnnouncer.Committed enter(List<Sighting> sightings) throws SQLException {
        var keys = new LinkedHashSet<String>();
        sightings.forEach(sighting -> keys.addAll(sighting.keys()));
        records.load(keys);
        var owners = new LinkedHashMap<Sighting, Entry>();
        for (var sighting : sightings) {
            owners.put(sighting, ownerOf(sighting));
        }
        var last = rows.lastSaid(
                page.address().toString(),
                owners.values().stream().map(e -> e.id).toList());
        var news = news(owners, last);
        records.save(new LinkedHashSet<>(owners.values()), now);
        rows.write(page.address().toString(), news);
        return new BillAnnouncer.Committed(
                news.stream().map(Sightings.Row::event).toList(), problems);
    }

    private Entry ownerOf(Sighting sighting) throws SQLException {
        var number = String.valueOf(sighting.said().fields().getOrDefault("number", ""));
        var candidates = records.known(sighting.keys()).stream()
                .filter(entry -> number.isEmpty() || entry.number.isEmpty() || entry.number.equals(number))
                .toList();
        if (candidates.size() > 1) {
            problems.add(new Problem(
                    page.address(),
                    "two-records-for-one",
                    "one source record for " + sighting.keys(),
                    candidates.stream().map(e -> e.sourceKey).toList().toString()));
        }
        var owner = candidates.isEmpty() ? records.open(free(sighting.keys())) : candidates.getFirst();
        owner.number = number.isEmpty() ? owner.number : number;
        records.alias(owner, sighting.keys());
        return owner;
    }

    /** The strongest key no record has; where all are taken by records with other numbers, one of its own. */
    private String free(List<String> keys) {
        return keys.stream()
                .filter(key -> records.known(List.of(key)).isEmpty())
                .findFirst()
                .orElse(keys.getFirst() + "/" + CloudEvent.idFrom(keys.toString()));
    }

    private List<Sightings.Row> news(Map<Sighting, Entry> owners, Map<Long, String> last) {
        var news = new ArrayList<Sightings.Row>();
        for (var each : owners.entrySet()) {
            var content = Json.digest(List.of(
                    each.getKey().pageKind().label(), each.getKey().said().fields()));
            if (!content.equals(last.put(each.getValue().id, content))) {
                news.add(row(each.getKey(), each.getValue(), content));
            }
        }
        return news;
    }

    private Sightings.Row row(Sighting sighting, Entry owner, String content) {
        owner.revision++;
        var event = event(sighting, owner);
        var id = CloudEvent.idFrom(page.site(), owner.sourceKey, String.valueOf(owner.revision));
        return new Sightings.Row(
                owner.id,
                owner.revision,
                content,
                new Announcement(id, sighting.subject(), event.key(), Json.of(event), now));
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
