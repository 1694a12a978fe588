package mx.vigia.analysis.page;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.time.MonthNames;
import mx.vigia.platform.time.WeekdayNames;

/** Formats days and moments for display. */
public final class DateFormatter {
    /** The time zone of the sources. */
    public static final ZoneId MEXICO_CITY_ZONE = ZoneId.of("America/Mexico_City");

    private DateFormatter() {}

    /** Returns jueves 3 de septiembre de 2026, in lower case; Thursday 3 September 2026. */
    public static String weekday(LocalDate day, Language language) {
        var names = language == Language.ES ? WeekdayNames.SPANISH : WeekdayNames.ENGLISH;
        return names.get(day.getDayOfWeek().getValue() - 1) + " " + day(day, language);
    }

    /** Returns 3 de septiembre de 2026; 3 September 2026. */
    public static String day(LocalDate day, Language language) {
        int month = day.getMonthValue() - 1;
        return switch (language) {
            case ES -> day.getDayOfMonth() + " de " + MonthNames.SPANISH.get(month) + " de " + day.getYear();
            case EN -> day.getDayOfMonth() + " " + MonthNames.ENGLISH.get(month) + " " + day.getYear();
        };
    }

    /** Returns septiembre de 2026, in lower case; September 2026. */
    public static String month(YearMonth month, Language language) {
        int place = month.getMonthValue() - 1;
        return switch (language) {
            case ES -> MonthNames.SPANISH.get(place) + " de " + month.getYear();
            case EN -> MonthNames.ENGLISH.get(place) + " " + month.getYear();
        };
    }

    /** Returns the weekday names from Monday on, cut to three letters. */
    static List<String> weekdays(Language language) {
        var names = language == Language.ES ? WeekdayNames.SPANISH : WeekdayNames.ENGLISH;
        return names.stream().map(name -> name.substring(0, 3)).toList();
    }

    /** Returns 3 sep 2026; 3 Sep 2026. */
    public static String brief(LocalDate day, Language language) {
        return dayAndMonth(day, language) + " " + day.getYear();
    }

    /** Returns 3 sep; 3 Sep. */
    public static String dayAndMonth(LocalDate day, Language language) {
        var months = language == Language.ES ? MonthNames.SPANISH : MonthNames.ENGLISH;
        return day.getDayOfMonth() + " " + months.get(day.getMonthValue() - 1).substring(0, 3);
    }

    /** Returns 3 de septiembre de 2026, 8:01 h, in Mexico City time. */
    public static String moment(Instant moment, Language language) {
        var there = ZonedDateTime.ofInstant(moment, MEXICO_CITY_ZONE);
        var minute = (there.getMinute() < 10 ? ":0" : ":") + there.getMinute();
        return day(there.toLocalDate(), language) + ", " + there.getHour() + minute + " h";
    }

    /** Returns hace 4 min; 4 min ago. */
    static String ago(Instant moment, Instant now, Messages words) {
        var passed = Duration.between(moment, now);
        if (passed.toMinutes() < 1) {
            return words.say("ago.now");
        }
        if (passed.toHours() < 1) {
            return words.say("ago.minutes", passed.toMinutes());
        }
        return passed.toDays() < 1 ? words.say("ago.hours", passed.toHours()) : words.say("ago.days", passed.toDays());
    }
}
