package mx.vigia.scraper.round;

import io.quarkus.runtime.configuration.DurationConverter;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import mx.vigia.scraper.catalog.Calendar;
import mx.vigia.scraper.catalog.Days;
import mx.vigia.scraper.catalog.Site;
import org.eclipse.microprofile.config.spi.Converter;

/** When the next round of a site begins: sooner while it may speak, later while it rests, never more often than is polite. */
@ApplicationScoped
public class Rhythm {
    private static final Converter<Duration> DURATIONS = new DurationConverter();
    private static final int SOONER = 3;
    private static final int LATER = 4;
    private static final Duration SHORTEST = Duration.ofMinutes(5);
    private static final Duration LONGEST = Duration.ofDays(1);

    private final RoundConfig config;
    private final RoundBook book;
    private final Calendar calendar;

    public Rhythm(RoundConfig config, RoundBook book, Calendar calendar) {
        this.config = config;
        this.book = book;
        this.calendar = calendar;
    }

    /** When the next round is due; never where rounds only begin when asked for. */
    public Optional<Instant> next(Site site) throws SQLException {
        var last = book.lastEnded(site.id());
        return last.isPresent()
                ? after(site, last.get()).map(last.get().endedAt()::plus)
                : first(site).map(any -> Instant.EPOCH);
    }

    /** How long a site is left alone after this round; nothing where rounds only begin when asked for. */
    public Optional<Duration> after(Site site, RoundReport last) {
        return said(every(site, last));
    }

    /** How often a site is visited of which no round has ended yet; nothing where rounds only begin when asked for. */
    public Optional<Duration> first(Site site) {
        return said(site.every());
    }

    /** What the operator says of all sites goes before what a site's file says. */
    private Optional<Duration> said(Duration usual) {
        var override = config.every()
                .map(word -> word.strip().toLowerCase(Locale.ROOT))
                .orElse("");
        if (override.equals("off")) {
            return Optional.empty();
        }
        return Optional.of(override.isEmpty() ? usual : DURATIONS.convert(override));
    }

    /** How long a site is left alone after this round. */
    Duration every(Site site, RoundReport last) {
        var there = last.endedAt().atZone(site.manners().zone());
        var days = site.expectation().days();
        if (days == Days.DAILY || days == Days.WEEKLY) {
            return site.every();
        }
        if (!calendar.expects(days, there.toLocalDate())) {
            return shorter(LONGEST, site.every().multipliedBy(LATER), site.every());
        }
        var open = days == Days.SESSION_DAYS && calendar.isSessionHour(there.toLocalTime());
        return open ? longer(site.every().dividedBy(SOONER), polite(site, last), site.every()) : site.every();
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
