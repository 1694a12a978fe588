package mx.vigia.notification.channel.endpoint;

import java.time.Instant;

/**
 * What an endpoint is brought again.
 *
 * @param brought how many messages
 * @param more whether there is more than is brought at once, about a thousand messages
 * @param next the moment from which to ask on; where there is no more, the end of the time that was asked for
 */
public record ReplayResult(int brought, boolean more, Instant next) {}
