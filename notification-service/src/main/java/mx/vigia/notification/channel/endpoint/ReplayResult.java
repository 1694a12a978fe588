package mx.vigia.notification.channel.endpoint;

import java.time.Instant;

/**
 * The result of a replay to an endpoint.
 *
 * @param brought how many messages
 * @param more whether there is more than one replay sends, about a thousand messages
 * @param next the moment from which to continue; where there is no more, the end of the requested period
 */
public record ReplayResult(int brought, boolean more, Instant next) {}
