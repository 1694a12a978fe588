package mx.vigia.scraper.freshness;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import mx.vigia.scraper.catalog.Calendar;
import mx.vigia.scraper.catalog.Site;
import mx.vigia.scraper.round.RoundReport;
import mx.vigia.scraper.round.RoundRepository;

/** How long each site has brought nothing new, counted in its expected days; a recess does not count. */
@ApplicationScoped
class SiteStaleness {
    private final RoundRepository roundRepository;
    private final Calendar calendar;

    SiteStaleness(RoundRepository roundRepository, Calendar calendar) {
        this.roundRepository = roundRepository;
        this.calendar = calendar;
    }

    /**
     * The days without news.
     *
     * @param days how many expected days have passed
     * @param most how many of them are normal
     */
    record Staleness(int days, int most) {
        boolean isTooLong() {
            return days > most;
        }
    }

    /** Returns the time without news when this round ended; a site that never brought news counts from now. */
    Staleness of(Site site, RoundReport round) {
        var zone = site.manners().zone();
        var today = LocalDate.ofInstant(round.endedAt(), zone);
        var last = roundRepository
                .findLastWithNews(site.id())
                .map(RoundReport::endedAt)
                .orElse(round.endedAt());
        var days = calendar.countBetween(site.expectation().days(), LocalDate.ofInstant(last, zone), today);
        return new Staleness(days, (int) site.quietAfter().toDays());
    }
}
