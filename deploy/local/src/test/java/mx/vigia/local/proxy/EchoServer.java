package mx.vigia.local.proxy;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import mx.vigia.local.stack.ServerReadiness;

/** A service that echoes its requests, and a client that sends raw bytes to the proxy in front of it. */
final class EchoServer {
    private static final int LONG_LINE = 65_536;
    private static final int LONG_ENOUGH_TO_PACK = 4000;
    private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: *([0-9]+)");

    private EchoServer() {}

    /** Echoes each request; answers 304 to {@code If-None-Match: now}. */
    static void listen(Vertx vertx, String name, int port) {
        HttpServer server = vertx.createHttpServer(new HttpServerOptions().setMaxInitialLineLength(LONG_LINE))
                .requestHandler(request -> request.body()
                        .onSuccess(body -> request.response()
                                .putHeader("ETag", "W/\"one\"")
                                .putHeader("Link", "</api/v1/bills?cursor=two>; rel=\"next\"")
                                .putHeader("Access-Control-Allow-Origin", "*")
                                .putHeader("RateLimit", "\"public\";r=9;t=60")
                                .putHeader("Content-Type", "text/plain; charset=utf-8")
                                .setStatusCode("now".equals(request.getHeader("If-None-Match")) ? 304 : 200)
                                .end("%s %s %s for=%s proto=%s host=%s Host=%s forwarded=%s%s%s"
                                        .formatted(
                                                name,
                                                request.method(),
                                                request.uri(),
                                                request.getHeader("X-Forwarded-For"),
                                                request.getHeader("X-Forwarded-Proto"),
                                                request.getHeader("X-Forwarded-Host"),
                                                request.getHeader("Host"),
                                                request.getHeader("Forwarded"),
                                                " ".repeat(LONG_ENOUGH_TO_PACK),
                                                body.length() > LONG_ENOUGH_TO_PACK ? body.length() : body))));
        ServerReadiness.await(server.listen(port, "127.0.0.1"), name);
    }

    /** Sends the request line as given; the JDK's client would normalise it. */
    static String answer(int port, String method, String target, String headers, String body) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream()
                    .write((method + " " + target + " HTTP/1.1\r\nHost: localhost:" + port + "\r\n" + headers
                                    + "Connection: close\r\n\r\n" + body)
                            .getBytes(StandardCharsets.UTF_8));
            return answered(socket.getInputStream());
        }
    }

    /** Stops at the Content-Length, because a proxy that refused a body may keep the connection open. */
    private static String answered(InputStream in) throws IOException {
        var head = new StringBuilder();
        for (int letter = in.read(); letter >= 0; letter = in.read()) {
            head.append((char) letter);
            if (letter == '\n' && head.toString().endsWith("\r\n\r\n")) {
                break;
            }
        }
        var length = LENGTH.matcher(head);
        var body = length.find() ? in.readNBytes(Integer.parseInt(length.group(1))) : in.readAllBytes();
        return head + new String(body, StandardCharsets.UTF_8);
    }
}
