package mx.vigia.local.tray;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import mx.vigia.house.Language;
import mx.vigia.house.Words;

/** Which language somebody at the tray reads: asked for, else remembered, else what the browser prefers, else Spanish. */
final class TrayWords {

    private TrayWords() {}

    static Words askedFor(RoutingContext context) {
        var asked = context.queryParam("lang").stream().findFirst().flatMap(Language::named);
        asked.ifPresent(language -> context.response()
                .addCookie(Cookie.cookie("lang", language.code()).setPath("/")));
        return Words.of(asked.or(() -> remembered(context)).orElseGet(() -> accepted(context)), "messages/tray");
    }

    private static Optional<Language> remembered(RoutingContext context) {
        return Optional.ofNullable(context.request().getCookie("lang"))
                .map(Cookie::getValue)
                .flatMap(Language::named);
    }

    private static Language accepted(RoutingContext context) {
        return context.acceptableLanguages().stream()
                .flatMap(spoken -> Language.named(spoken.tag()).stream())
                .findFirst()
                .orElse(Language.ES);
    }
}
