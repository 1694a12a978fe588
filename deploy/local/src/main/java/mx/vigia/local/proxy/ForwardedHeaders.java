package mx.vigia.local.proxy;

import io.vertx.core.Future;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;

/** Adds the caller's real address and the public address to the request; the client's own claims are dropped. */
final class ForwardedHeaders implements ProxyInterceptor {

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        var called = context.request().proxiedRequest();
        var headers = context.request().headers();
        headers.remove("Forwarded").remove("X-Forwarded-Prefix").remove("X-Forwarded-Port");
        headers.set("X-Forwarded-For", called.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Proto", called.isSSL() ? "https" : "http");
        if (called.authority() != null) {
            headers.set("X-Forwarded-Host", called.authority().toString());
            context.request().setAuthority(called.authority());
        }
        return context.sendRequest();
    }
}
