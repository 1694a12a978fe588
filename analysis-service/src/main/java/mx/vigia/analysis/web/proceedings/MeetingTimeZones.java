package mx.vigia.analysis.web.proceedings;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import mx.vigia.analysis.deadline.LegalTime;

/**
 * The time zones in which the sites of Mexico give the hours of their meetings: that of the capital, except for states
 * with another (Ley de los Husos Horarios).
 */
public final class MeetingTimeZones {
    private static final String MEXICAN_SITE_PREFIX = "mx.";

    /** The time zones by entity, as named in site ids. */
    static final Map<String, ZoneId> ZONES_BY_ENTITY = Map.of(
            "bcn", ZoneId.of("America/Tijuana"),
            "bcs", ZoneId.of("America/Mazatlan"),
            "nay", ZoneId.of("America/Mazatlan"),
            "roo", ZoneId.of("America/Cancun"),
            "sin", ZoneId.of("America/Mazatlan"),
            "son", ZoneId.of("America/Hermosillo"));

    private MeetingTimeZones() {}

    /** Returns the time zone of a site; empty if it is not known. */
    public static Optional<ZoneId> of(String site) {
        return site.startsWith(MEXICAN_SITE_PREFIX)
                ? Optional.of(ZONES_BY_ENTITY.getOrDefault(site.split("\\.")[1], LegalTime.ZONE))
                : Optional.empty();
    }
}
