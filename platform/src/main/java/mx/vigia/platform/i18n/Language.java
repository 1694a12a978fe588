package mx.vigia.platform.i18n;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Locale;
import java.util.Optional;

/** The languages of pages; Spanish is the default. */
public enum Language {
    ES,
    EN;

    public static final String PARAMETER = "lang";

    /**
     * Returns the language of the address ({@code ?lang=en}), else of the cookie {@code lang}, else the browser's first
     * accepted language (Accept-Language) that is supported.
     */
    public static Language of(ContainerRequestContext request) {
        return requested(request).or(() -> findInCookie(request)).orElseGet(() -> acceptedBy(request));
    }

    public static Optional<Language> requested(ContainerRequestContext request) {
        return named(request.getUriInfo().getQueryParameters().getFirst(PARAMETER));
    }

    /** Returns the language with this code, in either case. */
    public static Optional<Language> named(String code) {
        if (code == null) {
            return Optional.empty();
        }
        return switch (code.strip().toLowerCase(Locale.ROOT)) {
            case "es" -> Optional.of(ES);
            case "en" -> Optional.of(EN);
            default -> Optional.empty();
        };
    }

    /** Returns the ISO 639-1 code, as in {@code <html lang>}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the locale for dates and numbers. */
    public Locale locale() {
        return this == ES ? Locale.forLanguageTag("es-MX") : Locale.forLanguageTag("en-US");
    }

    /** Returns the other language, for the switch in the header. */
    public Language other() {
        return this == ES ? EN : ES;
    }

    private static Optional<Language> findInCookie(ContainerRequestContext request) {
        var cookie = request.getCookies().get(PARAMETER);
        return cookie == null ? Optional.empty() : named(cookie.getValue());
    }

    private static Language acceptedBy(ContainerRequestContext request) {
        return request.getAcceptableLanguages().stream()
                .flatMap(locale -> named(locale.getLanguage()).stream())
                .findFirst()
                .orElse(ES);
    }
}
