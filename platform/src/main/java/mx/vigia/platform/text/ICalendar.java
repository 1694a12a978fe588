package mx.vigia.platform.text;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** Writes an iCalendar file (RFC 5545): lines end in CRLF and are folded at 75 octets, never within a character. */
public final class ICalendar {
    private static final int MAX_LINE_OCTETS = 75;
    private static final DateTimeFormatter DAY_FORMAT = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT_FORMAT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}&&[^\\n]]");

    private final StringBuilder written = new StringBuilder();

    /** Adds a line whose value is written unchanged; it must need no escaping. */
    public ICalendar line(String name, String value) {
        foldLine(name + ":" + value);
        return this;
    }

    /** Adds a line whose value is free text, escaped; nothing is written if there is no text. */
    public ICalendar text(String name, String value) {
        return value.isEmpty() ? this : line(name, escaped(value));
    }

    /** Adds a line with a date. */
    public ICalendar day(String name, LocalDate day) {
        return line(name + ";VALUE=DATE", DAY_FORMAT.format(day));
    }

    /** Adds a line with a moment, in UTC. */
    public ICalendar moment(String name, Instant moment) {
        return line(name, MOMENT_FORMAT.format(moment));
    }

    /** Returns all lines so far. */
    @Override
    public String toString() {
        return written.toString();
    }

    static String escaped(String text) {
        var plain =
                CONTROLS.matcher(text.replace("\r\n", "\n").replace('\r', '\n')).replaceAll(" ");
        return plain.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    private void foldLine(String line) {
        int octets = 0;
        for (int at = 0; at < line.length(); ) {
            var letter = Character.toString(line.codePointAt(at));
            int size = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > MAX_LINE_OCTETS) {
                written.append("\r\n ");
                octets = 1;
            }
            written.append(letter);
            octets += size;
            at += letter.length();
        }
        written.append("\r\n");
    }
}
