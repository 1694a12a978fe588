package mx.vigia.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import mx.vigia.platform.access.AccessGrants;
import mx.vigia.platform.access.Caller;
import mx.vigia.platform.access.Secret;
import mx.vigia.platform.i18n.Language;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Stands at every door: recognises who is asking by a secret (cookie or bearer token), and refuses forms that were not sent from our own pages.
 *
 * <p>An unsafe method passes if {@code Sec-Fetch-Site} is same-origin or none, or {@code Origin} is the public origin, or the caller shows a
 * bearer token (which no foreign page can make a browser send), or the method is {@link FromAnywhere}. So does a program that shows nothing, at an address for
 * programs: it may do what everybody may, and browsers always say where they come from. A test sends
 * {@code .header("Sec-Fetch-Site", "same-origin")}.
 */
@ApplicationScoped
public class RequestGuard {

    /** Marks the method (or class) that takes unsafe requests from anywhere because it proves the caller's right in another way. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.METHOD, ElementType.TYPE})
    public @interface FromAnywhere {}

    private static final int PRIORITY = Priorities.USER + 200;
    private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> SAME_SITE_VALUES = Set.of("same-origin", "none");
    private static final String BEARER_PREFIX = "Bearer ";

    private final RequestContext visit;
    private final AccessGrants book;
    private final String origin;
    private final boolean encrypted;

    RequestGuard(RequestContext visit, AccessGrants book, PlatformConfig house) {
        this.visit = visit;
        this.book = book;
        this.origin = house.publicOrigin().toString().replaceAll("/+$", "");
        this.encrypted = origin.startsWith("https:");
    }

    @ServerRequestFilter(preMatching = true)
    public void recognise(ContainerRequestContext request) {
        var known =
                findSecret(request).flatMap(book::findCaller).filter(caller -> isTokenUsedProperly(caller, request));
        visit.begin(request, known.orElse(Caller.anonymous()));
    }

    /** A program that shows a token is never answered as if it had shown none; what it asks in vain is counted all the same. */
    @ServerRequestFilter(preMatching = true, priority = PRIORITY)
    public void refuseUnknownTokens(ContainerRequestContext request) {
        boolean shown = request.getHeaderString(HttpHeaders.AUTHORIZATION) != null;
        boolean known = findBearerToken(request).isPresent() && visit.caller().signedIn();
        if (shown && !known && ApiRequests.isApiRequest(request)) {
            throw Problem.unknownToken(visit.words("messages/platform").say("problem.token"))
                    .raised();
        }
    }

    /** A token opens what is there for programs, and neither pages nor, shown as a cookie, anything. */
    private boolean isTokenUsedProperly(Caller caller, ContainerRequestContext request) {
        return !caller.isToken() || findBearerToken(request).isPresent() && ApiRequests.isApiRequest(request);
    }

    @ServerRequestFilter
    public void refuseForeignForms(ContainerRequestContext request, ResourceInfo door) {
        if (SAFE_METHODS.contains(request.getMethod())
                || findBearerToken(request).isPresent()
                || allowsCrossSite(door)
                || isSameOrigin(request)
                || isAnonymousProgram(request)) {
            return;
        }
        throw Problem.notAllowed(visit.words("messages/platform").say(complaint(request)))
                .raised();
    }

    /** A file is printed in the reader's language, too, and no cache is to give it to a reader of another. */
    @ServerResponseFilter
    public void tellCachesOfTheLanguage(ContainerRequestContext request, ContainerResponseContext response) {
        if (ApiRequests.isFileRequest(request) && !ApiRequests.isApiRequest(request) && !isPage(response)) {
            response.getHeaders().add(HttpHeaders.VARY, "Accept-Language, Cookie");
        }
    }

    @ServerResponseFilter
    public void nameTheLanguage(ContainerRequestContext request, ContainerResponseContext response) {
        if (!isPage(response)) {
            return;
        }
        response.getHeaders()
                .putSingle(HttpHeaders.CONTENT_LANGUAGE, visit.language().code());
        response.getHeaders().add(HttpHeaders.VARY, "Accept-Language, Cookie");
        if (!response.getHeaders().containsKey(HttpHeaders.CACHE_CONTROL)) {
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        }
        Language.asked(request)
                .ifPresent(asked -> response.getHeaders().add(HttpHeaders.SET_COOKIE, languageCookie(asked)));
    }

    private static boolean isPage(ContainerResponseContext response) {
        return response.getMediaType() != null && MediaType.TEXT_HTML_TYPE.isCompatible(response.getMediaType());
    }

    /** The cookie that carries a session's secret for as long as this. */
    public NewCookie sessionCookie(Secret secret, Duration valid) {
        return createCookie(secret.value(), (int) valid.toSeconds());
    }

    /** The cookie that makes the browser forget its session. */
    public NewCookie expiredSessionCookie() {
        return createCookie("", 0);
    }

    /** The secret this request shows, in its bearer token or else in its cookie; signing out needs it. */
    public Optional<String> findSecret(ContainerRequestContext request) {
        return findBearerToken(request)
                .or(() -> Optional.ofNullable(request.getCookies().get(cookieName()))
                        .map(cookie -> cookie.getValue()));
    }

    /** {@code __Host-vigia}, or {@code vigia} where the house is not encrypted. */
    public String cookieName() {
        return encrypted ? "__Host-vigia" : "vigia";
    }

    private Optional<String> findBearerToken(ContainerRequestContext request) {
        return Optional.ofNullable(request.getHeaderString(HttpHeaders.AUTHORIZATION))
                .filter(shown -> shown.regionMatches(true, 0, BEARER_PREFIX, 0, BEARER_PREFIX.length()))
                .map(shown -> shown.substring(BEARER_PREFIX.length()).strip());
    }

    /** It shows no secret and is no browser, so there is nothing that a foreign page could have borrowed. */
    private boolean isAnonymousProgram(ContainerRequestContext request) {
        return ApiRequests.isApiRequest(request)
                && findSecret(request).isEmpty()
                && request.getHeaderString("Origin") == null
                && request.getHeaderString("Sec-Fetch-Site") == null;
    }

    private boolean isSameOrigin(ContainerRequestContext request) {
        var site = request.getHeaderString("Sec-Fetch-Site");
        return site != null && SAME_SITE_VALUES.contains(site) || origin.equals(request.getHeaderString("Origin"));
    }

    /** A person is sent back to the page; a program, which has none, is told what to send. */
    private static String complaint(ContainerRequestContext request) {
        return ApiRequests.isApiRequest(request) ? "problem.origin.api" : "problem.origin";
    }

    private boolean allowsCrossSite(ResourceInfo door) {
        return door.getResourceMethod().isAnnotationPresent(FromAnywhere.class)
                || door.getResourceClass().isAnnotationPresent(FromAnywhere.class);
    }

    private NewCookie languageCookie(Language asked) {
        return new NewCookie.Builder(Language.PARAMETER)
                .value(asked.code())
                .path("/")
                .maxAge((int) Duration.ofDays(365).toSeconds())
                .sameSite(NewCookie.SameSite.LAX)
                .secure(encrypted)
                .build();
    }

    private NewCookie createCookie(String value, int seconds) {
        return new NewCookie.Builder(cookieName())
                .value(value)
                .path("/")
                .maxAge(seconds)
                .httpOnly(true)
                .secure(encrypted)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
