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

/** The one address of the house: passes each request on to the service its path belongs to. */
public final class FrontDoor implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";
    private static final int MEGABYTE = 1024 * 1024;

    private static final int LONGEST_FIGURE = 15;

    /** Bytes of the first line of a request, beyond which it is not read to its end. */
    private static final int LONGEST_LINE = 64 * 1024;

    private final Routes routes;
    private final Map<String, Integer> ports;
    private final HttpServer server;
    private final HttpServer stoodIn;

    private FrontDoor(Vertx vertx, Routes routes, Map<String, Integer> ports) {
        this.routes = routes;
        this.ports = Map.copyOf(ports);
        stoodIn = vertx.createHttpServer().requestHandler(new ProxyErrorPages());
        server = vertx.createHttpServer(new HttpServerOptions()
                .setHost(LOOPBACK)
                .setMaxInitialLineLength(LONGEST_LINE)
                .setCompressionSupported(true)
                .setHttp2ClearTextEnabled(false));
        server.requestHandler(doorway(vertx)).invalidRequestHandler(FrontDoor::refuse);
    }

    /**
     * Opens the door.
     *
     * @param ports where each owner named in the table listens
     */
    public static FrontDoor open(Vertx vertx, int port, Routes routes, Map<String, Integer> ports) {
        var door = new FrontDoor(vertx, routes, ports);
        ServerReadiness.await(door.stoodIn.listen(0, LOOPBACK), "the front door");
        ServerReadiness.await(door.server.listen(port, LOOPBACK), "the front door");
        return door;
    }

    @Override
    public void close() {
        server.close();
        stoodIn.close();
    }

    private io.vertx.core.Handler<HttpServerRequest> doorway(Vertx vertx) {
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
            var largest = routes.largest(request.uri());
            var address = RawRequestTarget.escaped(request.uri()).length();
            if (address > RawRequestTarget.MOST) {
                ProxyErrorPages.say(request, 414, RawRequestTarget.MOST, address);
            } else if (!saysItsLength(request)) {
                ProxyErrorPages.say(request, 411);
            } else if (length(request) > (long) largest * MEGABYTE) {
                ProxyErrorPages.say(request, 413, largest, megabytes(length(request)));
            } else if (routes.behind(request.uri())
                    .map(Routes.Behind::owner)
                    .map(ports::get)
                    .isEmpty()) {
                ProxyErrorPages.say(request, 404);
            } else {
                proxy.handle(request);
            }
        };
    }

    /** A request to the owner of the path, or, while the owner is away, to the stand-in who says so. */
    private Future<HttpClientRequest> requestTo(ProxyContext context, HttpClient client) {
        var behind = routes.behind(context.request().proxiedRequest().uri()).orElseThrow();
        context.request().setURI(RawRequestTarget.escaped(behind.uri()));
        return client.request(at(ports.get(behind.owner()))).recover(away -> client.request(at(stoodIn.actualPort())));
    }

    private static RequestOptions at(int port) {
        return new RequestOptions().setHost(LOOPBACK).setPort(port);
    }

    /** What could not be read as a request at all. */
    private static void refuse(HttpServerRequest request) {
        if (request.decoderResult().cause() instanceof TooLongHttpLineException) {
            ProxyErrorPages.say(request, 414, RawRequestTarget.MOST, "> " + LONGEST_LINE);
        } else {
            ProxyErrorPages.say(request, 400);
        }
    }

    /** A body must say its length (RFC 9110, 15.5.12). */
    private static boolean saysItsLength(HttpServerRequest request) {
        return request.getHeader("Content-Length") != null || request.getHeader("Transfer-Encoding") == null;
    }

    /** How many bytes are to come; more than can be meant where the figure is that long. */
    private static long length(HttpServerRequest request) {
        var length = request.getHeader("Content-Length");
        return length == null ? 0 : length.length() > LONGEST_FIGURE ? Long.MAX_VALUE : Long.parseLong(length);
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f", bytes / (double) MEGABYTE);
    }
}
