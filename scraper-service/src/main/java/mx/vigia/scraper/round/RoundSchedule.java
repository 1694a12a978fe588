package mx.vigia.scraper.round;

import io.quarkus.runtime.configuration.DurationConverter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import mx.vigia.scraper.catalog.Calendar;
import mx.vigia.scraper.catalog.Site;
import org.eclipse.microprofile.config.spi.Converter;

/** When the next round of a site begins: sooner while it may speak, later while it rests, never more often than is polite. */
@ApplicationScoped
public class RoundSchedule {
    private static final Converter<Duration> DURATION_CONVERTER = new DurationConverter();

    private final RoundConfig config;
    private final RoundRepository book;
    private final AnnouncedSessions meetings;
    private final HostRestPeriods rests;
    private final Pace pace;

    RoundSchedule(
            RoundConfig config,
            RoundRepository book,
            AnnouncedSessions meetings,
            HostRestPeriods rests,
            Calendar calendar) {
        this.config = config;
        this.book = book;
        this.meetings = meetings;
        this.rests = rests;
        this.pace = new Pace(calendar);
    }

    /** When the next round is due, and no sooner than one of its hosts may be asked; never where rounds only begin when asked for. */
    public Optional<Instant> next(Site site) {
        var last = book.findLastEnded(site.id());
        var due = last.isPresent()
                ? after(site, last.get()).map(last.get().endedAt()::plus)
                : first(site).map(any -> Instant.EPOCH);
        return due.map(moment -> notBeforeHostRest(site, moment));
    }

    /** This moment, or a later one at which a host of the site may be asked again of which none may be before. */
    public Instant notBeforeHostRest(Site site, Instant due) {
        return rests.until(site).filter(due::isBefore).orElse(due);
    }

    /** How long a site is left alone after this round; nothing where rounds only begin when asked for. */
    public Optional<Duration> after(Site site, RoundReport last) {
        var there = LocalDate.ofInstant(last.endedAt(), site.manners().zone());
        return configuredInterval(
                pace.after(site, last, meetings.isMeetingAnnounced(site.id(), there, last.endedAt())));
    }

    /** How often a site is visited of which no round has ended yet; nothing where rounds only begin when asked for. */
    public Optional<Duration> first(Site site) {
        return configuredInterval(site.every());
    }

    /** What the operator says of all sites goes before what a site's file says. */
    private Optional<Duration> configuredInterval(Duration usual) {
        var override = config.every()
                .map(word -> word.strip().toLowerCase(Locale.ROOT))
                .orElse("");
        if (override.equals("off")) {
            return Optional.empty();
        }
        return Optional.of(override.isEmpty() ? usual : DURATION_CONVERTER.convert(override));
    }
}
