package mx.vigia.local.pretend;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Objects;

/** Sends each request to the gazette or to the stage door, by the host it asks for, and notes it. */
record Doors(GazetteDoor gazette, StageDoor stage, AccessLog log, InstantSource clock) implements HttpHandler {
    private static final int MOST_BODY = 1 << 20;

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var at = clock.instant();
            var reply = answer(exchange);
            reply.headers().forEach(exchange.getResponseHeaders()::set);
            var bare = exchange.getRequestMethod().equals("HEAD") || reply.body().length == 0;
            exchange.sendResponseHeaders(reply.status(), bare ? -1 : reply.body().length);
            if (!bare) {
                exchange.getResponseBody().write(reply.body());
            }
            exchange.getResponseBody().close();
            log.note(new AccessLog.Knock(
                    at,
                    exchange.getRequestMethod(),
                    host(exchange),
                    exchange.getRequestURI().getPath(),
                    reply.status(),
                    bare ? 0 : reply.body().length,
                    clock.instant()));
        }
    }

    private Reply answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        if (host(exchange).equals(Places.HOST)) {
            return gazette.answer(path, exchange.getRequestHeaders());
        }
        var query = Objects.requireNonNullElse(exchange.getRequestURI().getRawQuery(), "");
        var body = new String(exchange.getRequestBody().readNBytes(MOST_BODY), StandardCharsets.UTF_8);
        try {
            return stage.answer(
                    new StageDoor.Asked(exchange.getRequestMethod(), path, query, exchange.getRequestHeaders(), body));
        } catch (JsonProcessingException unreadable) {
            return Reply.problem(400, "Unreadable JSON", unreadable.getOriginalMessage());
        }
    }

    private static String host(HttpExchange exchange) {
        var host = Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Host"), "");
        return host.replaceFirst(":\\d+$", "");
    }
}
