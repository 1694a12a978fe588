package mx.vigia.scraper.round;

import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.vigia.scraper.archive.Entry;
import mx.vigia.scraper.catalog.Site;
import mx.vigia.scraper.fetching.Fetched.NewPage;
import mx.vigia.scraper.fetching.Known;
import mx.vigia.scraper.publishing.Capture;
import mx.vigia.scraper.publishing.Held;
import mx.vigia.scraper.publishing.Held.Meant;
import mx.vigia.scraper.reading.Page;
import mx.vigia.scraper.reading.Readers;
import mx.vigia.scraper.reading.Sighting;

/** Pages out of the archive before these readers, each on the day it came; the last one is kept at hand. */
final class ReadAgain {
    private final Steps steps;
    private final Site site;
    private final Readers readers;
    private long atHand;
    private List<Meant> meantAtHand = List.of();

    ReadAgain(Steps steps, Site site, Readers readers) {
        this.steps = steps;
        this.site = site;
        this.readers = readers;
    }

    /** True for a page of the site that some reader is for. */
    boolean isRead(Entry entry) {
        var address = URI.create(entry.address());
        return site.holds(address) && readers.know(site.id(), address);
    }

    /** What the page says, unless its bytes were removed. */
    Optional<List<Sighting>> sightings(Entry entry) throws SQLException, IOException {
        var bytes = steps.archive().bytes(entry.payload().sha256());
        return bytes.map(
                page -> readers.read(site.id(), page(entry, page)).reading().sightings());
    }

    /** What the page behind this row of the manifest says, and of whom. */
    List<Meant> meant(Held held, long number) throws SQLException, IOException {
        if (number != atHand) {
            var entry = steps.archive().entry(number);
            var sightings = entry.isEmpty()
                    ? List.<Sighting>of()
                    : sightings(entry.get()).orElse(List.of());
            meantAtHand = held.meant(site.id(), sightings);
            atHand = number;
        }
        return meantAtHand;
    }

    /** The page behind this row, as it is published again. */
    Capture capture(Entry entry, boolean silent) {
        var sha256 = entry.payload().sha256();
        return new Capture(site.id(), URI.create(entry.address()), entry.at(), sha256, silent, true);
    }

    /** What it says of this record, field by field. */
    Map<String, Object> fields(Held held, ReplayDiffering.Row row) throws SQLException, IOException {
        return meant(held, row.number()).stream()
                .filter(meant -> meant.sourceKey().equals(row.sourceKey()))
                .findFirst()
                .map(meant -> Held.fields(meant.sighting()))
                .orElse(Map.of());
    }

    /** Letters are read as they were in the round. */
    private Page page(Entry entry, byte[] bytes) {
        var address = URI.create(entry.address());
        var payload = entry.payload();
        var fetched = new NewPage(address, entry.at(), bytes, payload.sha256(), payload.contentType(), Known.nothing());
        var day = LocalDate.ofInstant(entry.at(), site.manners().zone());
        return Page.of(address, bytes, fetched.text(site.manners()), day);
    }
}
