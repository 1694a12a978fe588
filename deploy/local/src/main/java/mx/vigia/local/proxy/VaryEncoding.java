package mx.vigia.local.proxy;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;

/**
 * Adds {@code Vary: Accept-Encoding}, since caches must know that compression depends on the request (RFC 9110,
 * 12.5.5).
 */
final class VaryEncoding implements ProxyInterceptor {

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        context.response().headers().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        return context.sendResponse();
    }
}
