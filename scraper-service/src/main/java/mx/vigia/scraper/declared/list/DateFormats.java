package mx.vigia.scraper.declared.list;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import mx.vigia.scraper.reading.SpanishDate;

/** Parses dates as written in lists; a moment with an offset is a day in the site's time zone. */
public record DateFormats(ZoneId zone) {
    private static final Pattern ISO_MOMENT =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}.*(?:Z|[+-]\\d{2}:\\d{2})");
    private static final Pattern ISO_DAY = Pattern.compile("(?<!\\d)\\d{4}-\\d{2}-\\d{2}(?!\\d)");
    private static final Pattern WEEKDAY = Pattern.compile("^\\p{L}{2,10}\\.?,\\s*");

    /**
     * A year in a pattern, outside of its quotes; strict parsing, which rejects the 31st of February, requires it so.
     */
    private static final Pattern YEAR = Pattern.compile("y(?=(?:[^']*'[^']*')*[^']*$)");

    /** Returns the day in these words by this pattern; by the usual formats if the pattern is empty. */
    Optional<LocalDate> in(String words, String pattern, String locale) {
        try {
            return pattern.isEmpty() ? parseUsual(words) : Optional.of(parseWithPattern(words, pattern, locale));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static LocalDate parseWithPattern(String words, String pattern, String locale) {
        var format = new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(YEAR.matcher(pattern).replaceAll("u"))
                .toFormatter(Locale.forLanguageTag(locale))
                .withResolverStyle(ResolverStyle.STRICT);
        return LocalDate.from(format.parse(words, new ParsePosition(0)));
    }

    private Optional<LocalDate> parseUsual(String words) {
        if (ISO_MOMENT.matcher(words).matches()) {
            return Optional.of(toLocalDay(OffsetDateTime.parse(words)));
        }
        var iso = ISO_DAY.matcher(words);
        if (iso.find()) {
            return Optional.of(LocalDate.parse(iso.group()));
        }
        return SpanishDate.findFirst(words)
                .or(() -> SpanishDate.findFirstShort(words))
                .or(() -> Optional.of(toLocalDay(OffsetDateTime.parse(
                        WEEKDAY.matcher(words).replaceFirst(""), DateTimeFormatter.RFC_1123_DATE_TIME))));
    }

    /** Midnight denotes a day without an hour, in any offset. */
    private LocalDate toLocalDay(OffsetDateTime moment) {
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate()
                : moment.atZoneSameInstant(zone).toLocalDate();
    }
}
