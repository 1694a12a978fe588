package mx.vigia.notification.web;

import io.vertx.core.http.HttpServerRequest;

/** Returns the network address of a client, for rate limits. */
public final class ClientAddress {
    private ClientAddress() {}

    public static String of(HttpServerRequest request) {
        return request.remoteAddress() == null
                ? "unknown"
                : request.remoteAddress().hostAddress();
    }
}
