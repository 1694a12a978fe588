package mx.vigia.scraper.round;

import io.quarkus.runtime.configuration.DurationConverter;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import mx.vigia.scraper.catalog.Site;
import org.eclipse.microprofile.config.spi.Converter;

/** When the next round of a site begins. */
@ApplicationScoped
public class Rhythm {
    private static final Converter<Duration> DURATIONS = new DurationConverter();

    private final RoundConfig config;
    private final RoundBook book;

    Rhythm(RoundConfig config, RoundBook book) {
        this.config = config;
        this.book = book;
    }

    /** When the next round is due; never where rounds only begin when asked for. */
    public Optional<Instant> next(Site site) throws SQLException {
        var every = every(site);
        if (every.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(book.lastEnded(site.id())
                .map(last -> last.endedAt().plus(every.get()))
                .orElse(Instant.EPOCH));
    }

    private Optional<Duration> every(Site site) {
        var override = config.every()
                .map(word -> word.strip().toLowerCase(Locale.ROOT))
                .orElse("");
        if (override.equals("off")) {
            return Optional.empty();
        }
        return Optional.of(override.isEmpty() ? site.every() : DURATIONS.convert(override));
    }
}
