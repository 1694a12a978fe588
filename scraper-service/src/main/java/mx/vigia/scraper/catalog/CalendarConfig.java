package mx.vigia.scraper.catalog;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/** The operator's additions to the calendar file of the Congress. */
@ConfigMapping(prefix = "vigia.calendar")
public interface CalendarConfig {
    /**
     * The hours in which a session may be open in Mexico City, as {@code 08:00-23:00}; by default those of the file.
     */
    Optional<SessionHours> sessionHours();

    /**
     * Extraordinary periods, which cannot be foreseen, as {@code 2026-06-02/2026-06-05}; each of their days is a
     * session day.
     */
    Optional<List<CalledPeriod>> extraordinary();
}
