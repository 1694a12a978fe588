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
import mx.vigia.scraper.fetching.KnownPages;
import mx.vigia.scraper.publishing.BillAnnouncer;
import mx.vigia.scraper.publishing.Held;
import mx.vigia.scraper.reading.Readers;

/** The steps a round goes through, and the day it is where the sites are. */
@ApplicationScoped
public class Steps {
    private final Fetcher fetcher;
    private final KnownPages known;
    private final PageArchive archive;
    private final Readers readers;
    private final BillAnnouncer announcer;
    private final Held said;
    private final Canaries canaries;
    private final Ends ends;
    private final RoundConfig config;
    private final InstantSource clock;

    Steps(
            Fetcher fetcher,
            KnownPages known,
            PageArchive archive,
            Readers readers,
            BillAnnouncer announcer,
            Held said,
            Canaries canaries,
            Ends ends,
            RoundConfig config,
            InstantSource clock) {
        this.fetcher = fetcher;
        this.known = known;
        this.archive = archive;
        this.readers = readers;
        this.announcer = announcer;
        this.said = said;
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

    public KnownPages known() {
        return known;
    }

    public PageArchive archive() {
        return archive;
    }

    public Readers readers() {
        return readers;
    }

    public BillAnnouncer announcer() {
        return announcer;
    }

    /** What was said of the records of a site. */
    Held said() {
        return said;
    }

    public Canaries canaries() {
        return canaries;
    }

    public Ends ends() {
        return ends;
    }

    RoundConfig config() {
        return config;
    }

    public InstantSource clock() {
        return clock;
    }

    /** The day it is where the site is. */
    public LocalDate today(Site site) {
        return LocalDate.ofInstant(clock.instant(), site.manners().zone());
    }
}
