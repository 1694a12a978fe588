package mx.vigia.local.page;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.vigia.platform.access.Caller;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.web.PageLayout;

/**
 * A page of the local stack being rendered, in the requested, else remembered, else preferred language, else Spanish.
 */
public record LocalPage(RoutingContext context, Messages words) {

    private static final String LANGUAGE_PARAMETER = "lang";
    private static final PageRenderer RENDERER = new PageRenderer();

    /**
     * Begins the response.
     *
     * @param bundle the messages of this part, as in {@code messages/tray}
     */
    public static LocalPage of(RoutingContext context, String bundle) {
        var requested =
                context.queryParam(LANGUAGE_PARAMETER).stream().findFirst().flatMap(Language::named);
        requested.ifPresent(language -> context.response()
                .addCookie(Cookie.cookie(LANGUAGE_PARAMETER, language.code()).setPath("/")));
        var language = requested.or(() -> findRememberedLanguage(context)).orElseGet(() -> acceptedLanguage(context));
        return new LocalPage(context, Messages.of(language, bundle));
    }

    /** Fills the template and sends it; the template sees {@code page}, {@code words} and the given data. */
    public void show(String template, String title, Map<String, Object> given) {
        var data = new HashMap<>(given);
        data.put("words", words);
        data.put("page", layout(title));
        context.response()
                .putHeader("Content-Type", "text/html; charset=utf-8")
                .putHeader("Content-Language", words.language().code())
                .putHeader("Vary", "Accept-Language, Cookie")
                .putHeader("Cache-Control", "no-store")
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("Referrer-Policy", "same-origin")
                .putHeader(
                        "Content-Security-Policy",
                        "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'");
        context.end(RENDERER.render(template, data));
    }

    private PageLayout layout(String title) {
        return new PageLayout(
                words.language(),
                Caller.anonymous(),
                context.request().uri(),
                title,
                "",
                "",
                List.of(),
                PageLayout.WaitingWork.UNKNOWN);
    }

    private static Optional<Language> findRememberedLanguage(RoutingContext context) {
        return Optional.ofNullable(context.request().getCookie(LANGUAGE_PARAMETER))
                .map(Cookie::getValue)
                .flatMap(Language::named);
    }

    private static Language acceptedLanguage(RoutingContext context) {
        return context.acceptableLanguages().stream()
                .flatMap(spoken -> Language.named(spoken.tag()).stream())
                .findFirst()
                .orElse(Language.ES);
    }
}
