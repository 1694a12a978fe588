package mx.vigia.scraper.replay;

import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import mx.vigia.scraper.archive.ManifestEntry;
import mx.vigia.scraper.catalog.Site;
import mx.vigia.scraper.fetching.Fetched.NewPage;
import mx.vigia.scraper.fetching.PageValidatorRepository.Remembered;
import mx.vigia.scraper.fetching.PageValidators;
import mx.vigia.scraper.publishing.PageCapture;
import mx.vigia.scraper.publishing.StoredRecords;
import mx.vigia.scraper.publishing.StoredRecords.ResolvedSighting;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.ReaderRegistry;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.round.ImplausibleDates;
import mx.vigia.scraper.round.RoundSteps;
import mx.vigia.scraper.round.StatementCheck;
import mx.vigia.scraper.round.TruncationCheck;

/**
 * Pages from the archive as read by these readers, each on the day it came, some accepted unchecked; the last one is
 * cached.
 */
final class ArchiveReader {
    private final RoundSteps steps;
    private final Site site;
    private final ReaderRegistry readers;
    private final Set<Long> asTheyStand;
    private long atHand;
    private PageStatements spokenAtHand = PageStatements.EMPTY;

    /** Creates a reader; the rows of the manifest given are accepted whatever their pages show. */
    ArchiveReader(RoundSteps steps, Site site, ReaderRegistry readers, Set<Long> asTheyStand) {
        this.steps = steps;
        this.site = site;
        this.readers = readers;
        this.asTheyStand = Set.copyOf(asTheyStand);
    }

    /** Whether the entry is a page of the site that some reader is for. */
    boolean hasReader(ManifestEntry entry) {
        var address = URI.create(entry.address());
        return site.mayRequest(address) && readers.hasReaderFor(site.id(), address);
    }

    /** Whether a person confirmed the page. */
    boolean isAccepted(ManifestEntry entry) {
        return asTheyStand.contains(entry.number());
    }

    /** A page as it came, and what today's readers read of it. */
    record ReadPage(NewPage fetched, ReaderRegistry.Read read) {
        List<Sighting> sightings() {
            return read.reading().sightings();
        }
    }

    /** Returns the page of this row, unless its bytes were removed. */
    Optional<ReadPage> open(ManifestEntry entry) throws IOException {
        var bytes = steps.archive().findBytes(entry.payload().sha256());
        return bytes.map(page -> toNewPage(entry, page))
                .map(fetched -> new ReadPage(fetched, readers.read(site.id(), page(entry, fetched))));
    }

    /**
     * The statements of a page, and their records.
     *
     * @param all the record of each of its entries
     * @param unsaid those that a round would not publish
     * @param suspicions why a round would publish nothing of it
     */
    record PageStatements(List<ResolvedSighting> all, Set<Sighting> unsaid, List<ReadingProblem> suspicions) {
        private static final PageStatements EMPTY = new PageStatements(List.of(), Set.of(), List.of());

        /** Returns its statements about this record. */
        Stream<Sighting> of(String sourceKey) {
            return all.stream()
                    .filter(resolvedSighting -> resolvedSighting.sourceKey().equals(sourceKey))
                    .map(ResolvedSighting::sighting)
                    .filter(sighting -> !unsaid.contains(sighting));
        }

        List<Sighting> sightings() {
            return all.stream().map(ResolvedSighting::sighting).toList();
        }

        /** Returns all its statements except those about these records. */
        Set<Sighting> without(Set<String> sourceKeys) {
            var besides = new HashSet<>(sightings());
            sourceKeys.forEach(key -> of(key).forEach(besides::remove));
            return besides;
        }
    }

    /** Returns the statements of the page behind this row of the manifest. */
    PageStatements statementsOfRow(StoredRecords storedRecords, long number) throws IOException {
        if (number != atHand) {
            var entry = steps.archive().entry(number);
            var opened = entry.isEmpty() ? Optional.<ReadPage>empty() : open(entry.get());
            spokenAtHand =
                    opened.isEmpty() ? PageStatements.EMPTY : statements(storedRecords, entry.get(), opened.get());
            atHand = number;
        }
        return spokenAtHand;
    }

    /** Caches the accepted statements of the page behind this row. */
    void cache(ManifestEntry entry, PageStatements spoken) {
        atHand = entry.number();
        spokenAtHand = spoken;
    }

    /** Returns all that a page shows, regardless of the checks. */
    PageStatements withoutScrutiny(StoredRecords storedRecords, ReadPage opened) {
        return new PageStatements(
                storedRecords.resolveWithoutSaving(site.id(), opened.sightings()), Set.of(), List.of());
    }

    /**
     * Returns the statements of a page, none if it is suspect until a person confirms it: no round requests an old one
     * again.
     */
    PageStatements statements(StoredRecords storedRecords, ManifestEntry entry, ReadPage opened) {
        if (isAccepted(entry)) {
            return withoutScrutiny(storedRecords, opened);
        }
        var scrutiny = new StatementCheck(storedRecords, site.id(), new ImplausibleDates(day(entry)));
        var read = Remembered.nothing().ending(TruncationCheck.end(opened.fetched()));
        var found = scrutiny.in(opened.fetched().address(), opened.sightings(), read);
        return found.suspicions().isEmpty()
                ? new PageStatements(
                        storedRecords.resolveWithoutSaving(site.id(), found.told()), found.unsaid(), List.of())
                : new PageStatements(List.of(), Set.of(), found.suspicions());
    }

    /** Returns the page of this row for publishing it again. */
    PageCapture toPageCapture(ManifestEntry entry, boolean silent) {
        var sha256 = entry.payload().sha256();
        return new PageCapture(site.id(), URI.create(entry.address()), entry.at(), sha256, silent, true);
    }

    /** Returns the fields that it states about this record. */
    Map<String, Object> fields(StoredRecords storedRecords, ReplayDifferenceFinder.Row row) throws IOException {
        return statementsOfRow(storedRecords, row.number())
                .of(row.sourceKey())
                .findFirst()
                .map(StoredRecords::fields)
                .orElse(Map.of());
    }

    /** The text is decoded as it was in the round. */
    private FetchedPage page(ManifestEntry entry, NewPage fetched) {
        return FetchedPage.of(fetched.address(), fetched.bytes(), fetched.text(site.manners()), day(entry));
    }

    private static NewPage toNewPage(ManifestEntry entry, byte[] bytes) {
        var payload = entry.payload();
        var known = new PageValidators("", "", payload.sha256());
        return new NewPage(
                URI.create(entry.address()), entry.at(), bytes, payload.sha256(), payload.contentType(), known);
    }

    /** Returns the day, in the site's time zone, when the page came. */
    private LocalDate day(ManifestEntry entry) {
        return LocalDate.ofInstant(entry.at(), site.manners().zone());
    }
}
