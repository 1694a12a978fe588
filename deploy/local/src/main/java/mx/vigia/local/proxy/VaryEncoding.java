package mx.vigia.local.proxy;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;

/** Whoever keeps an answer must know that it was packed, or was not, as its caller wished (RFC 9110, 12.5.5). */
final class VaryEncoding implements ProxyInterceptor {

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        context.response().headers().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        return context.sendResponse();
    }
}
