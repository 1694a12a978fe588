package mx.vigia.scraper.catalog;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/** What an operator knows of the calendar of the Congress that its file does not. */
@ConfigMapping(prefix = "vigia.calendar")
public interface CalendarConfig {
    /** From when until when a session may be open in Mexico City, as {@code 08:00-23:00}; unsaid, the hours of the file. */
    Optional<SessionHours> sessionHours();

    /** Extraordinary periods, which are called and not foreseen, as {@code 2026-06-02/2026-06-05}; each of their days is a session day. */
    Optional<List<CalledPeriod>> extraordinary();
}
