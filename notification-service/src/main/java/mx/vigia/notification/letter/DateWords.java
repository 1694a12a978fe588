package mx.vigia.notification.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Set;
import mx.vigia.platform.i18n.Language;

/** Formats days and periods in words. */
public final class DateWords {
    public static final ZoneId MEXICO = ZoneId.of("America/Mexico_City");

    /** Copied once, since each call of the getter would copy them. */
    private static final Set<String> KNOWN_ZONES = Set.copyOf(ZoneId.getAvailableZoneIds());

    /** States in another time zone than Mexico City (Ley de los Husos Horarios), as sites are named. */
    private static final Set<String> OTHER_TIME_ZONE_STATES = Set.of("bcn", "bcs", "nay", "roo", "sin", "son");

    private DateWords() {}

    /** Returns the zone of this name; Mexico City for none, or one that this machine does not know. */
    public static ZoneId zone(String written) {
        return KNOWN_ZONES.contains(written) ? ZoneId.of(written) : MEXICO;
    }

    /** Returns the current day in Mexico City. */
    public static LocalDate today(Instant now) {
        return now.atZone(MEXICO).toLocalDate();
    }

    /** Returns {@code jueves 3 de septiembre de 2026}. */
    public static String day(LocalDate day, Language language) {
        var pattern = switch (language) {
            case ES -> "EEEE d 'de' MMMM 'de' yyyy";
            case EN -> "EEEE, MMMM d, yyyy";
        };
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(day);
    }

    /** Returns the day of that moment in Mexico City. */
    static String day(Instant moment, Language language) {
        return day(moment.atZone(MEXICO).toLocalDate(), language);
    }

    /**
     * Returns {@code 24 nov 2026}, {@code Nov 24, 2026}: the day of that moment in Mexico City, short enough for a
     * label.
     */
    public static String shortDay(Instant moment, Language language) {
        return mediumDay(moment.atZone(MEXICO), language);
    }

    /** Returns {@code 24 nov 2026, 11:25 h}, {@code Nov 24, 2026, 11:25} in a time zone. */
    public static String dayAndHour(Instant moment, ZoneId zone, Language language) {
        var there = moment.atZone(zone);
        return mediumDay(there, language) + ", " + hour(there, language);
    }

    private static String mediumDay(ZonedDateTime there, Language language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(language.locale())
                .format(there);
    }

    /** Returns {@code 24 nov}, {@code Nov 24}; with the year where that is not this one. */
    static String date(LocalDate day, LocalDate today, Language language) {
        var pattern = switch (language) {
            case ES -> "d MMM";
            case EN -> "MMM d";
        };
        return format(day, pattern, today, language);
    }

    /** Returns {@code mar 24 nov}, {@code Tue, Nov 24}; with the year where that is not this one. */
    static String weekday(LocalDate day, LocalDate today, Language language) {
        var pattern = switch (language) {
            case ES -> "EEE d MMM";
            case EN -> "EEE, MMM d";
        };
        return format(day, pattern, today, language);
    }

    private static String format(LocalDate day, String pattern, LocalDate today, Language language) {
        var year = switch (language) {
            case ES -> " yyyy";
            case EN -> ", yyyy";
        };
        var whole = day.getYear() == today.getYear() ? pattern : pattern + year;
        return DateTimeFormatter.ofPattern(whole, language.locale()).format(day).replace(".", "");
    }

    /** Returns {@code martes 24 de noviembre de 2026, 11:25 h}, in Mexico City. */
    public static String moment(Instant moment, Language language) {
        return moment(moment, MEXICO, language);
    }

    /** Does the same in a time zone. */
    public static String moment(Instant moment, ZoneId zone, Language language) {
        var there = moment.atZone(zone);
        return day(there.toLocalDate(), language) + ", " + hour(there, language);
    }

    private static String hour(ZonedDateTime there, Language language) {
        var pattern = switch (language) {
            case ES -> "H:mm 'h'";
            case EN -> "H:mm";
        };
        return DateTimeFormatter.ofPattern(pattern).format(there);
    }

    /** Whether an hour at a source such as {@code mx.son.congreso} is one of Mexico City. */
    public static boolean isInMexicoCityTime(String site) {
        var words = site.split("\\.");
        return words.length > 1 && words[0].equals("mx") && !OTHER_TIME_ZONE_STATES.contains(words[1]);
    }

    /** Returns {@code mar 24 nov, 11:25 h} in a time zone; with the year where that is not this one. */
    static String shortMoment(Instant moment, ZoneId zone, LocalDate today, Language language) {
        var there = moment.atZone(zone);
        return weekday(there.toLocalDate(), today, language) + ", " + hour(there, language);
    }
}
