package mx.vigia.local.proxy;

import io.vertx.core.Handler;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.util.Locale;
import java.util.Optional;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Messages;

/** Error pages of the proxy itself: a service is down, the path is unknown, or the request is too large. */
final class ProxyErrorPages implements Handler<HttpServerRequest> {

    private static final String PAGE_TEMPLATE = """
        <!doctype html><html lang="%1$s"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
        <title>%2$s · Vigía</title><link rel="stylesheet" href="/house/vigia.css">
        <main><h1>%2$s</h1><p>%3$s</p><p><a href="/">Vigía</a></p></main></html>
        """;

    @Override
    public void handle(HttpServerRequest request) {
        send(request, 503);
    }

    /** Sends the page for this status, with these figures. */
    static void send(HttpServerRequest request, int status, Object... figures) {
        var language = language(request);
        var words = Messages.of(language, "messages/proxy");
        var title = words.say(status + ".title");
        var detail = words.say(status + ".detail", figures);
        var response = request.response().setStatusCode(status).putHeader("Cache-Control", "no-store");
        response.putHeader("Content-Language", language.code()).putHeader("Vary", "Accept-Language, Cookie");
        response.putHeader("Content-Security-Policy", "default-src 'self'; base-uri 'none'; frame-ancestors 'none'");
        response.putHeader("X-Content-Type-Options", "nosniff");
        if (status == 503) {
            response.putHeader("Retry-After", "5");
        }
        if (status == 400 || status == 411 || status == 413 || status == 414) {
            response.putHeader("Connection", "close");
        }
        if (wantsPage(request)) {
            response.putHeader("Content-Type", "text/html; charset=utf-8");
            response.end(PAGE_TEMPLATE.formatted(language.code(), title, detail));
        } else {
            response.putHeader("Content-Type", "application/problem+json");
            response.end(new JsonObject()
                    .put("type", "about:blank")
                    .put("title", title)
                    .put("status", status)
                    .put("detail", detail)
                    .encode());
        }
    }

    private static boolean wantsPage(HttpServerRequest request) {
        var accept = request.getHeader("Accept");
        return !request.path().startsWith("/api/") && accept != null && accept.contains("text/html");
    }

    /** Returns the remembered language, else the first supported one of the accepted, else Spanish. */
    private static Language language(HttpServerRequest request) {
        return Optional.ofNullable(request.getCookie("lang"))
                .map(Cookie::getValue)
                .flatMap(Language::named)
                .or(() -> findPreferredLanguage(request.getHeader("Accept-Language")))
                .orElse(Language.ES);
    }

    private static Optional<Language> findPreferredLanguage(String header) {
        if (header == null) {
            return Optional.empty();
        }
        try {
            return Locale.LanguageRange.parse(header).stream()
                    .flatMap(range -> Language.named(range.getRange().replaceFirst("-.*", "")).stream())
                    .findFirst();
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
