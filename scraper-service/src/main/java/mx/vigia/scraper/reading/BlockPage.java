package mx.vigia.scraper.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import mx.vigia.scraper.fetching.AccessDenied;

/** A page served in place of the requested one, often with HTTP 200. It is reported and never circumvented. */
public final class BlockPage {
    /**
     * The selector of a bot guard's page, besides having no link at all; a reader adds it to its mark to receive such
     * pages.
     */
    public static final String GUARD_SELECTOR = "html:not(:has(a[href])), html:contains(Incapsula incident ID)";

    private static final int MIN_LINKS = 3;
    private static final int MAX_NOTICE_LENGTH = 2000;

    private static final Pattern GUARD_SCRIPT_PATTERN =
            Pattern.compile("_Incapsula_Resource|Incapsula incident ID|cf-browser-verification"
                    + "|/cdn-cgi/challenge-platform|Checking your browser|AwsWafIntegration|awsWafCookieDomainList|gokuProps"
                    + "|_Sucuri|sucuri_cloudproxy|Pardon Our Interruption|The requested URL was rejected|errors\\.edgesuite\\.net"
                    + "|document\\.cookie\\s*=[^<]{0,2000}location(?:\\.href|\\.reload|\\.replace)?");

    private static final Pattern CAPTCHA_PATTERN =
            Pattern.compile("(?i)g-recaptcha|h-captcha|cf-turnstile|hcaptcha\\.com|captcha");
    private static final Pattern MAINTENANCE_PATTERN = Pattern.compile(
            "(?iu)en mantenimiento|mantenimiento programado|labores de mantenimiento|servicio no disponible"
                    + "|temporalmente fuera de servicio|sitio en construcci[oó]n|under maintenance|temporarily unavailable");
    private static final Pattern ABSENCE_PATTERN = Pattern.compile(
            "(?iu)p[aá]gina no encontrada|no se encontr[oó] la p[aá]gina|la p[aá]gina (?:solicitada )?no existe"
                    + "|error 404|404 not found|not found|contenido no disponible|documento no encontrado");

    private BlockPage() {}

    /**
     * Accepts a page that is no block page; a guard may also leave its script in a page that it lets through.
     *
     * @throws PageChanged if it is one
     */
    public static void refuse(FetchedPage page, String expected) {
        guard(page).ifPresent(wall -> {
            throw new PageChanged(page.address(), ProblemValue.words(expected), wall);
        });
    }

    /**
     * Returns which block page this is, though it has the declared mark of a list; a page with links to follow is never
     * one, even if it contains such words.
     */
    public static Optional<ProblemValue> findInsteadOfList(FetchedPage page) {
        return hasEnoughLinks(page) ? Optional.empty() : in(page);
    }

    /** Returns which block page this is, for a page whose mark no reader has found; empty for any other page. */
    public static Optional<ProblemValue> in(FetchedPage page) {
        return guard(page)
                .or(() -> findCaptcha(page))
                .or(() ->
                        page.matches("input[type=password]") ? Optional.of(Expectation.A_LOGIN.of()) : Optional.empty())
                .or(() -> notice(page, MAINTENANCE_PATTERN, Expectation.A_NOTICE_OF_MAINTENANCE))
                .or(() -> notice(page, ABSENCE_PATTERN, Expectation.A_NOTICE_OF_ABSENCE));
    }

    private static Optional<ProblemValue> guard(FetchedPage page) {
        var shell = GUARD_SCRIPT_PATTERN.matcher(page.text());
        if (!page.matches("html") || !shell.find() || hasEnoughLinks(page)) {
            return Optional.empty();
        }
        var words = shell.group();
        return Optional.of(Expectation.A_WALL.of(words.startsWith("document.cookie") ? "document.cookie" : words));
    }

    /** Returns how a site that serves such a page denies access, to everyone or only to Vigía. */
    public static AccessDenied entry(ProblemValue wall) {
        return wall.measure().contains(Expectation.A_NOTICE_OF_MAINTENANCE.word())
                ? AccessDenied.OUT_OF_SERVICE
                : AccessDenied.BLOCKED;
    }

    /** Whether it states that there is no such page: access is not denied, the page has moved. */
    public static boolean isAbsence(ProblemValue wall) {
        return wall.measure().contains(Expectation.A_NOTICE_OF_ABSENCE.word());
    }

    private static boolean hasEnoughLinks(FetchedPage page) {
        return page.matches("html") && page.body().all("a[href]").size() >= MIN_LINKS;
    }

    private static Optional<ProblemValue> findCaptcha(FetchedPage page) {
        return page.matches("form, html:not(:has(a[href]))")
                        && CAPTCHA_PATTERN.matcher(page.text()).find()
                ? Optional.of(Expectation.A_CAPTCHA.of())
                : Optional.empty();
    }

    /** Only short pages are notices; a long one also deals with something else. */
    private static Optional<ProblemValue> notice(FetchedPage page, Pattern words, Expectation named) {
        if (!page.matches("html")) {
            return Optional.empty();
        }
        var shown = page.title() + "\n" + page.body().text();
        var found = words.matcher(shown);
        return shown.length() <= MAX_NOTICE_LENGTH && found.find()
                ? Optional.of(named.of(found.group().toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }
}
