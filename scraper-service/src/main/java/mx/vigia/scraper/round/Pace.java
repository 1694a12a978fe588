package mx.vigia.scraper.round;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import mx.vigia.scraper.catalog.Calendar;
import mx.vigia.scraper.catalog.ExpectedDays;
import mx.vigia.scraper.catalog.Site;

/**
 * The interval between rounds of a site: shorter while it may publish, longer while it rests, never less than is
 * polite.
 */
record Pace(Calendar calendar) {
    /** The calendar and its hours are Mexico's; sites of other countries keep the interval of their file. */
    private static final String MEXICAN_SITE_PREFIX = "mx.";

    /**
     * A site that may be without news for no more than this publishes on each of its days, whether the Congress sits or
     * not.
     */
    private static final Duration DAILY_PUBLISHER_MAX_QUIET = Duration.ofDays(2);

    private static final int SPEED_UP_DIVISOR = 3;
    private static final int SLOW_DOWN_FACTOR = 4;
    private static final Duration MIN_INTERVAL = Duration.ofMinutes(5);
    private static final Duration MAX_INTERVAL = Duration.ofDays(1);

    /** Returns the interval after this round; {@code called} if the site itself has called a meeting for that day. */
    Duration after(Site site, RoundReport last, boolean called) {
        return max(usualInterval(site, last, called), durationOf(last));
    }

    private Duration usualInterval(Site site, RoundReport last, boolean called) {
        var there = last.endedAt().atZone(site.manners().zone());
        var day = there.toLocalDate();
        var days = site.expectation().days();
        var expected = calendar.isExpectedOn(days, day);
        var works = called || expected && isWorkingDayOf(site, day);
        if (site.id().startsWith(MEXICAN_SITE_PREFIX) && works && calendar.isSessionHour(there.toLocalTime())) {
            return min(site.every(), max(site.every().dividedBy(SPEED_UP_DIVISOR), minimumInterval(site, last)));
        }
        var speaks = called || expected || days == ExpectedDays.WEEKLY;
        return speaks
                ? site.every()
                : max(site.every(), min(MAX_INTERVAL, site.every().multipliedBy(SLOW_DOWN_FACTOR)));
    }

    /**
     * Whether the day is one of the site's own: chambers while they sit, others while the Congress does or if they
     * publish daily.
     */
    private boolean isWorkingDayOf(Site site, LocalDate day) {
        return switch (site.expectation().days()) {
            case SESSION_DAYS, RECESS_DAYS -> true;
            case WORKING_DAYS ->
                calendar.isSessionDay(day) || site.quietAfter().compareTo(DAILY_PUBLISHER_MAX_QUIET) <= 0;
            case DAILY, WEEKLY -> false;
        };
    }

    /** Returns twice the total of its request pauses, and never less than a few minutes. */
    private static Duration minimumInterval(Site site, RoundReport last) {
        return max(MIN_INTERVAL, site.pause().multipliedBy(last.pages()).multipliedBy(2));
    }

    /** A round takes at most half of the time; the other half belongs to the site, regardless of its file. */
    private static Duration durationOf(RoundReport last) {
        return Optional.ofNullable(last.startedAt())
                .map(began -> Duration.between(began, last.endedAt()))
                .orElse(Duration.ZERO);
    }

    private static Duration max(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static Duration min(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
