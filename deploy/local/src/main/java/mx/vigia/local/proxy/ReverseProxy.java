package mx.vigia.local.proxy;

import io.netty.handler.codec.http.TooLongHttpLineException;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import java.util.Locale;
import java.util.Map;
import mx.vigia.local.stack.ServerReadiness;

/** The public address of the stack: forwards each request to the service its path belongs to. */
public final class ReverseProxy implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";
    private static final int MEGABYTE = 1024 * 1024;

    private static final int MAX_LENGTH_DIGITS = 15;

    /** Maximum size of a request line in bytes; longer ones are not read to the end. */
    private static final int MAX_REQUEST_LINE_BYTES = 64 * 1024;

    private final Routes routes;
    private final Map<String, Integer> ports;
    private final HttpServer server;
    private final HttpServer stoodIn;

    private ReverseProxy(Vertx vertx, Routes routes, Map<String, Integer> ports) {
        this.routes = routes;
        this.ports = Map.copyOf(ports);
        stoodIn = vertx.createHttpServer().requestHandler(new ProxyErrorPages());
        server = vertx.createHttpServer(new HttpServerOptions()
                .setHost(LOOPBACK)
                .setMaxInitialLineLength(MAX_REQUEST_LINE_BYTES)
                .setCompressionSupported(true)
                .setHttp2ClearTextEnabled(false));
        server.requestHandler(createHandler(vertx)).invalidRequestHandler(ReverseProxy::refuse);
    }

    /**
     * Opens the proxy.
     *
     * @param ports the port of each owner named in the routing table
     */
    public static ReverseProxy open(Vertx vertx, int port, Routes routes, Map<String, Integer> ports) {
        var proxy = new ReverseProxy(vertx, routes, ports);
        ServerReadiness.await(proxy.stoodIn.listen(0, LOOPBACK), "the front door");
        ServerReadiness.await(proxy.server.listen(port, LOOPBACK), "the front door");
        return proxy;
    }

    @Override
    public void close() {
        server.close();
        stoodIn.close();
    }

    private io.vertx.core.Handler<HttpServerRequest> createHandler(Vertx vertx) {
        var client = vertx.createHttpClient(new HttpClientOptions()
                .setMaxPoolSize(100)
                .setConnectTimeout(2_000)
                .setIdleTimeout(90));
        var proxy = HttpProxy.reverseProxy(client);
        proxy.origin(context -> requestTo(context, client));
        proxy.addInterceptor(new ForwardedHeaders());
        proxy.addInterceptor(new BodilessResponses());
        proxy.addInterceptor(new VaryEncoding());
        return request -> {
            var largest = routes.parseSizeLimits(request.uri());
            var address = RawRequestTarget.escape(request.uri()).length();
            if (address > RawRequestTarget.MAX_TARGET_LENGTH) {
                ProxyErrorPages.send(request, 414, RawRequestTarget.MAX_TARGET_LENGTH, address);
            } else if (!declaresBodyLength(request)) {
                ProxyErrorPages.send(request, 411);
            } else if (length(request) > (long) largest * MEGABYTE) {
                ProxyErrorPages.send(request, 413, largest, megabytes(length(request)));
            } else if (routes.findOwner(request.uri())
                    .map(Routes.Behind::owner)
                    .map(ports::get)
                    .isEmpty()) {
                ProxyErrorPages.send(request, 404);
            } else {
                proxy.handle(request);
            }
        };
    }

    /** Returns a request to the owner of the path, or, while that is down, to a stand-in that says so. */
    private Future<HttpClientRequest> requestTo(ProxyContext context, HttpClient client) {
        var behind = routes.findOwner(context.request().proxiedRequest().uri()).orElseThrow();
        context.request().setURI(RawRequestTarget.escape(behind.uri()));
        return client.request(requestOptions(ports.get(behind.owner())))
                .recover(e -> client.request(requestOptions(stoodIn.actualPort())));
    }

    private static RequestOptions requestOptions(int port) {
        return new RequestOptions().setHost(LOOPBACK).setPort(port);
    }

    /** Refuses what could not be parsed as a request. */
    private static void refuse(HttpServerRequest request) {
        if (request.decoderResult().cause() instanceof TooLongHttpLineException) {
            ProxyErrorPages.send(request, 414, RawRequestTarget.MAX_TARGET_LENGTH, "> " + MAX_REQUEST_LINE_BYTES);
        } else {
            ProxyErrorPages.send(request, 400);
        }
    }

    /** Whether the request states the length of its body (RFC 9110, 15.5.12). */
    private static boolean declaresBodyLength(HttpServerRequest request) {
        return request.getHeader("Content-Length") != null || request.getHeader("Transfer-Encoding") == null;
    }

    /** Returns the stated length in bytes; a value beyond every limit if the number is too long. */
    private static long length(HttpServerRequest request) {
        var length = request.getHeader("Content-Length");
        return length == null ? 0 : length.length() > MAX_LENGTH_DIGITS ? Long.MAX_VALUE : Long.parseLong(length);
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f", bytes / (double) MEGABYTE);
    }
}
