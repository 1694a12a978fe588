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

/**
 * Determines when the next round of a site begins: sooner while it may publish, later while it rests, never more often
 * than is polite.
 */
@ApplicationScoped
public class RoundSchedule {
    private static final Converter<Duration> DURATION_CONVERTER = new DurationConverter();

    private final RoundConfig config;
    private final RoundRepository roundRepository;
    private final AnnouncedSessions meetings;
    private final HostRestPeriods rests;
    private final Pace pace;

    RoundSchedule(
            RoundConfig config,
            RoundRepository roundRepository,
            AnnouncedSessions meetings,
            HostRestPeriods rests,
            Calendar calendar) {
        this.config = config;
        this.roundRepository = roundRepository;
        this.meetings = meetings;
        this.rests = rests;
        this.pace = new Pace(calendar);
    }

    /**
     * Returns when the next round is due, and no sooner than one of its hosts may be requested; empty if rounds only
     * begin on request.
     */
    public Optional<Instant> next(Site site) {
        var last = roundRepository.findLastEnded(site.id());
        var due = last.isPresent()
                ? after(site, last.get()).map(last.get().endedAt()::plus)
                : first(site).map(any -> Instant.EPOCH);
        return due.map(moment -> notBeforeHostRest(site, moment));
    }

    /**
     * Returns this moment or, if all hosts of the site are paused then, the first at which one of them may be
     * requested.
     */
    public Instant notBeforeHostRest(Site site, Instant due) {
        return rests.findRestEnd(site).filter(due::isBefore).orElse(due);
    }

    /** Returns the interval after this round; empty if rounds only begin on request. */
    public Optional<Duration> after(Site site, RoundReport last) {
        var there = LocalDate.ofInstant(last.endedAt(), site.manners().zone());
        return configuredInterval(
                pace.after(site, last, meetings.isMeetingAnnounced(site.id(), there, last.endedAt())));
    }

    /** Returns the interval of a site of which no round has ended yet; empty if rounds only begin on request. */
    public Optional<Duration> first(Site site) {
        return configuredInterval(site.every());
    }

    /** The operator's setting for all sites takes precedence over a site's file. */
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
