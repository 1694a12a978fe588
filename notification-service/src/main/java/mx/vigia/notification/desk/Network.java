package mx.vigia.notification.desk;

import io.vertx.core.http.HttpServerRequest;

/** The network address that somebody asks from, for counting. */
final class Network {
    private Network() {}

    static String of(HttpServerRequest request) {
        return request.remoteAddress() == null
                ? "unknown"
                : request.remoteAddress().hostAddress();
    }
}
