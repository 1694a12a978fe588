package mx.vigia.local.tray;

import java.time.Instant;
import java.util.Map;

/**
 * One letter as the tray caught it.
 *
 * @param id its place in the tray; later letters have later ids
 * @param receivedAt the moment the tray had it whole, just before it said "250 OK", to the millisecond
 * @param to the envelope's recipients, by commas
 * @param headers every header as sent; a repeated one has its values joined by a new line
 */
public record CaughtLetter(
        String id,
        String messageId,
        String to,
        String subject,
        Instant receivedAt,
        String text,
        String html,
        Map<String, String> headers) {

    public CaughtLetter {
        headers = Map.copyOf(headers);
    }
}
