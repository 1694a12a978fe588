package mx.vigia.scraper.round;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import mx.vigia.scraper.catalog.Ask;
import mx.vigia.scraper.catalog.Site;
import mx.vigia.scraper.fetching.Fetcher;

/** The time in which a round of a site would ask for nothing, because every host it begins with is left alone. */
@ApplicationScoped
class Rests {
    private final Fetcher fetcher;
    private final InstantSource clock;

    Rests(Fetcher fetcher, InstantSource clock) {
        this.fetcher = fetcher;
        this.clock = clock;
    }

    /** Until when all are left alone, be it over by now; nothing where one of them never was. */
    Optional<Instant> until(Site site) {
        var today = LocalDate.ofInstant(clock.instant(), site.manners().zone());
        return fetcher.leftAloneUntil(
                site.asks(today).stream().map(Ask::address).toList());
    }
}
