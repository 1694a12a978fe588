package mx.vigia.notification.web;

import io.vertx.core.http.HttpServerRequest;

/** The network address that somebody asks from, for counting. */
public final class ClientAddress {
    private ClientAddress() {}

    public static String of(HttpServerRequest request) {
        return request.remoteAddress() == null
                ? "unknown"
                : request.remoteAddress().hostAddress();
    }
}
