package mx.vigia.local.door;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;

/** What the door itself says, in words a person can use: this part of the house is away, unknown, or was sent too much. */
final class NobodyThere implements Handler<HttpServerRequest> {

    private static final String PAGE = """
            <!doctype html><html lang="es"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>%1$s · Vigía</title><link rel="stylesheet" href="/house/vigia.css">
            <main><h1>%1$s</h1><p>%2$s</p><p lang="en">%3$s</p><p><a href="/">Vigía</a></p></main></html>
            """;

    @Override
    public void handle(HttpServerRequest request) {
        say(request, 503);
    }

    static void say(HttpServerRequest request, int status) {
        var words = Words.of(status);
        var response = request.response().setStatusCode(status).putHeader("Cache-Control", "no-store");
        response.putHeader("Content-Security-Policy", "default-src 'self'; base-uri 'none'; frame-ancestors 'none'");
        response.putHeader("X-Content-Type-Options", "nosniff");
        if (status == 503) {
            response.putHeader("Retry-After", "5");
        }
        if (status == 413) {
            response.putHeader("Connection", "close");
        }
        if (wantsPage(request)) {
            response.putHeader("Content-Type", "text/html; charset=utf-8");
            response.end(PAGE.formatted(words.title, words.spanish, words.english));
        } else {
            response.putHeader("Content-Type", "application/problem+json");
            response.end(new JsonObject()
                    .put("type", "about:blank")
                    .put("title", words.title)
                    .put("status", status)
                    .put("detail", words.english)
                    .encode());
        }
    }

    private static boolean wantsPage(HttpServerRequest request) {
        var accept = request.getHeader("Accept");
        return !request.path().startsWith("/api/") && accept != null && accept.contains("text/html");
    }

    /** The same sentence in both languages. */
    private record Words(String title, String spanish, String english) {

        static Words of(int status) {
            return switch (status) {
                case 404 ->
                    new Words(
                            "No hay nada en esta dirección",
                            "Revise la dirección o empiece por la búsqueda.",
                            "There is nothing at this address; check it, or start from the search.");
                case 413 ->
                    new Words(
                            "Es demasiado de una vez",
                            "Lo enviado supera un megabyte o no dice cuánto mide.",
                            "What was sent is larger than one megabyte, or does not say how large it is.");
                default ->
                    new Words(
                            "Esta parte de Vigía no responde ahora",
                            "Suele volver en unos segundos; vuelva a cargar la página.",
                            "This part of Vigía is away; it is usually back within seconds, so please reload.");
            };
        }
    }
}
