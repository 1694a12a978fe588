package mx.vigia.local.proxy;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;

/**
 * Removes the body headers of 304 responses, which have no body (RFC 9112, 6.3): clients would wait for announced
 * chunks.
 */
final class BodilessResponses implements ProxyInterceptor {
    private static final int NOT_MODIFIED = 304;

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        if (context.response().getStatusCode() == NOT_MODIFIED) {
            var answer = context.request().proxiedRequest().response();
            answer.headersEndHandler(sending ->
                    answer.headers().remove(HttpHeaders.TRANSFER_ENCODING).remove(HttpHeaders.CONTENT_LENGTH));
        }
        return context.sendResponse();
    }
}
