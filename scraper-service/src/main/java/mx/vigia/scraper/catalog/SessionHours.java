package mx.vigia.scraper.catalog;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;

/** The hours in which a session may be open: opening time included, closing time excluded. */
public record SessionHours(LocalTime opens, LocalTime closes) {

    /** Parses {@code 08:00-23:00}. */
    public static SessionHours of(String words) {
        var ends = words.strip().split("\\s*-\\s*");
        try {
            if (ends.length == 2 && LocalTime.parse(ends[0]).isBefore(LocalTime.parse(ends[1]))) {
                return new SessionHours(LocalTime.parse(ends[0]), LocalTime.parse(ends[1]));
            }
        } catch (DateTimeParseException noHour) {
            throw new IllegalArgumentException(complaint(words), noHour);
        }
        throw new IllegalArgumentException(complaint(words));
    }

    boolean contains(LocalTime hour) {
        return !hour.isBefore(opens) && hour.isBefore(closes);
    }

    private static String complaint(String words) {
        return "expected session hours such as 08:00-23:00 but found '" + words + "'";
    }
}
