package mx.vigia.local.tray;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A letter in the tray.
 *
 * @param id its position; later letters have greater ids
 * @param receivedAt when the tray had received all of it, just before the reply "250 OK", to the millisecond
 * @param to the envelope's recipients, separated by commas
 * @param headers every header as sent; a repeated one has its values joined by a new line
 */
public record CaughtMail(
        String id,
        String messageId,
        String to,
        String subject,
        Instant receivedAt,
        String text,
        String html,
        Map<String, String> headers) {

    private static final DateTimeFormatter TIME_FORMAT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.of("America/Mexico_City"));

    public CaughtMail {
        headers = Collections.unmodifiableSortedMap(new TreeMap<>(headers));
    }

    /** Returns the moment in Mexico City time, as on every other page. */
    public String receivedAtPlainly() {
        return TIME_FORMAT.format(receivedAt);
    }
}
