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
    private final PageValidatorRepository validatorRepository;
    private final PageArchive archive;
    private final ReaderRegistry readers;
    private final SightingAnnouncer announcer;
    private final StoredRecords storedRecords;
    private final FieldFillRates fillRates;
    private final PageEndStatistics endStatistics;
    private final RoundConfig config;
    private final InstantSource clock;

    RoundSteps(
            Fetcher fetcher,
            PageValidatorRepository validatorRepository,
            PageArchive archive,
            ReaderRegistry readers,
            SightingAnnouncer announcer,
            StoredRecords storedRecords,
            FieldFillRates fillRates,
            PageEndStatistics endStatistics,
            RoundConfig config,
            InstantSource clock) {
        this.fetcher = fetcher;
        this.validatorRepository = validatorRepository;
        this.archive = archive;
        this.readers = readers;
        this.announcer = announcer;
        this.storedRecords = storedRecords;
        this.fillRates = fillRates;
        this.endStatistics = endStatistics;
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
        return validatorRepository;
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
    StoredRecords storedRecords() {
        return storedRecords;
    }

    public FieldFillRates fieldFillRates() {
        return fillRates;
    }

    public PageEndStatistics pageEndStatistics() {
        return endStatistics;
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
