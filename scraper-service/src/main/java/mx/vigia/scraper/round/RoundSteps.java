package mx.vigia.scraper.round;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.InstantSource;
import java.time.LocalDate;
import mx.vigia.scraper.archive.PageArchive;
import mx.vigia.scraper.catalog.Site;
import mx.vigia.scraper.catalog.SiteCatalog;
import mx.vigia.scraper.fetching.Fetcher;
import mx.vigia.scraper.fetching.PageValidatorRepository;
import mx.vigia.scraper.publishing.SightingAnnouncer;
import mx.vigia.scraper.publishing.StoredRecords;
import mx.vigia.scraper.reading.ReaderRegistry;

/** The steps of a round, and the current day in the time zones of sites. */
@ApplicationScoped
public class RoundSteps {
    private final Fetcher fetcher;
    private final PageValidatorRepository known;
    private final PageArchive archive;
    private final ReaderRegistry readers;
    private final SightingAnnouncer announcer;
    private final StoredRecords storedRecords;
    private final FieldFillRates canaries;
    private final PageEndStatistics ends;
    private final RoundConfig config;
    private final InstantSource clock;

    RoundSteps(
            Fetcher fetcher,
            PageValidatorRepository known,
            PageArchive archive,
            ReaderRegistry readers,
            SightingAnnouncer announcer,
            StoredRecords storedRecords,
            FieldFillRates canaries,
            PageEndStatistics ends,
            RoundConfig config,
            InstantSource clock) {
        this.fetcher = fetcher;
        this.known = known;
        this.archive = archive;
        this.readers = readers;
        this.announcer = announcer;
        this.storedRecords = storedRecords;
        this.canaries = canaries;
        this.ends = ends;
        this.config = config;
        this.clock = clock;
    }

    void check(@Observes StartupEvent start, SiteCatalog catalog) {
        catalog.refuseUnlessReadable(readers.sites());
    }

    Fetcher fetcher() {
        return fetcher;
    }

    public PageValidatorRepository known() {
        return known;
    }

    public PageArchive archive() {
        return archive;
    }

    public ReaderRegistry readers() {
        return readers;
    }

    public SightingAnnouncer announcer() {
        return announcer;
    }

    /** Returns the stored records of sites. */
    StoredRecords said() {
        return storedRecords;
    }

    public FieldFillRates fieldFillRates() {
        return canaries;
    }

    public PageEndStatistics pageEndStatistics() {
        return ends;
    }

    RoundConfig config() {
        return config;
    }

    public InstantSource clock() {
        return clock;
    }

    /** Returns the current day in the site's time zone. */
    public LocalDate today(Site site) {
        return LocalDate.ofInstant(clock.instant(), site.manners().zone());
    }
}
