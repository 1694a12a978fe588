package mx.vigia.scraper.round;

import java.time.Duration;
import java.util.Set;
import mx.vigia.scraper.catalog.Calendar;
import mx.vigia.scraper.catalog.Days;
import mx.vigia.scraper.catalog.Site;

/** How long a site is left alone after a round: less while it may speak, more while it rests, never less than is polite. */
record Pace(Calendar calendar) {
    /** Sites that speak in the hours of a working day: chambers while they sit, and those who print what they decide. */
    private static final Set<Days> WORKING = Set.of(Days.SESSION_DAYS, Days.RECESS_DAYS, Days.WORKING_DAYS);

    private static final int SOONER = 3;
    private static final int LATER = 4;
    private static final Duration SHORTEST = Duration.ofMinutes(5);
    private static final Duration LONGEST = Duration.ofDays(1);

    /** The wait after this round; {@code called} where the site itself has called a meeting for that day. */
    Duration after(Site site, RoundReport last, boolean called) {
        var there = last.endedAt().atZone(site.manners().zone());
        var days = site.expectation().days();
        var expected = calendar.expects(days, there.toLocalDate());
        var works = called || expected && WORKING.contains(days);
        if (works && calendar.isSessionHour(there.toLocalTime())) {
            return longer(site.every().dividedBy(SOONER), polite(site, last), site.every());
        }
        var speaks = works || expected || days == Days.WEEKLY;
        return speaks ? site.every() : shorter(LONGEST, site.every().multipliedBy(LATER), site.every());
    }

    /** A round takes at most half of the time; the other half belongs to the site. */
    private static Duration polite(Site site, RoundReport last) {
        var round = site.pause().multipliedBy(last.pages()).multipliedBy(2);
        return round.compareTo(SHORTEST) > 0 ? round : SHORTEST;
    }

    /** The longer of two, but not beyond what the site's file says. */
    private static Duration longer(Duration one, Duration other, Duration most) {
        var longer = one.compareTo(other) > 0 ? one : other;
        return longer.compareTo(most) > 0 ? most : longer;
    }

    /** The shorter of two, but not below what the site's file says. */
    private static Duration shorter(Duration one, Duration other, Duration least) {
        var shorter = one.compareTo(other) < 0 ? one : other;
        return shorter.compareTo(least) < 0 ? least : shorter;
    }
}
