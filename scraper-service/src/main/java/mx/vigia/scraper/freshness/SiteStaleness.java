package mx.vigia.scraper.freshness;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import mx.vigia.scraper.catalog.Calendar;
import mx.vigia.scraper.catalog.Site;
import mx.vigia.scraper.round.RoundReport;
import mx.vigia.scraper.round.RoundRepository;

/** How long each site has brought nothing new, counted in the days on which it speaks: a recess is no silence. */
@ApplicationScoped
class SiteStaleness {
    private final RoundRepository book;
    private final Calendar calendar;

    SiteStaleness(RoundRepository book, Calendar calendar) {
        this.book = book;
        this.calendar = calendar;
    }

    /**
     * The days without news.
     *
     * @param days how many days on which the site speaks went by
     * @param most how many of them are nothing unusual
     */
    record Staleness(int days, int most) {
        boolean isTooLong() {
            return days > most;
        }
    }

    /** The silence of a site when this round ended; one that never brought news is as if it had now. */
    Staleness of(Site site, RoundReport round) {
        var zone = site.manners().zone();
        var today = LocalDate.ofInstant(round.endedAt(), zone);
        var last = book.findLastWithNews(site.id()).map(RoundReport::endedAt).orElse(round.endedAt());
        var days = calendar.countBetween(site.expectation().days(), LocalDate.ofInstant(last, zone), today);
        return new Staleness(days, (int) site.quietAfter().toDays());
    }
}
