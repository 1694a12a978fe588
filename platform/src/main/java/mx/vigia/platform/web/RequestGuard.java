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
 * Authenticates every request by its secret (cookie or bearer token) and refuses cross-site form posts (CSRF).
 *
 * <p>An unsafe method passes if {@code Sec-Fetch-Site} is same-origin or none, or {@code Origin} is the public origin,
 * or the request has a bearer token (which no foreign page can make a browser send), or the method is
 * {@link FromAnywhere}. So does a program without a secret at an API address: it may do what everybody may, and
 * browsers always say where they come from. A test sends {@code .header("Sec-Fetch-Site", "same-origin")}.
 */
@ApplicationScoped
public class RequestGuard {

    /**
     * Marks a method or class that accepts unsafe requests from any origin because it authorizes the caller in another
     * way.
     */
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.METHOD, ElementType.TYPE})
    public @interface FromAnywhere {}

    private static final int PRIORITY = Priorities.USER + 200;
    private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> SAME_SITE_VALUES = Set.of("same-origin", "none");
    private static final String BEARER_PREFIX = "Bearer ";

    private final RequestContext requestContext;
    private final AccessGrants accessGrants;
    private final String origin;
    private final boolean encrypted;

    RequestGuard(RequestContext request, AccessGrants accessGrants, PlatformConfig config) {
        this.requestContext = request;
        this.accessGrants = accessGrants;
        this.origin = config.publicOrigin().toString().replaceAll("/+$", "");
        this.encrypted = origin.startsWith("https:");
    }

    @ServerRequestFilter(preMatching = true)
    public void recognise(ContainerRequestContext request) {
        var known = findSecret(request)
                .flatMap(accessGrants::findCaller)
                .filter(caller -> isTokenUsedProperly(caller, request));
        requestContext.begin(request, known.orElse(Caller.anonymous()));
    }

    /**
     * Refuses requests with an invalid token instead of treating them as anonymous; they still count against the quota.
     */
    @ServerRequestFilter(preMatching = true, priority = PRIORITY)
    public void refuseUnknownTokens(ContainerRequestContext request) {
        boolean shown = request.getHeaderString(HttpHeaders.AUTHORIZATION) != null;
        boolean known =
                findBearerToken(request).isPresent() && requestContext.caller().signedIn();
        if (shown && !known && ApiRequests.isApiRequest(request)) {
            throw Problem.unknownToken(requestContext.words("messages/platform").say("problem.token"))
                    .raised();
        }
    }

    /** Whether a token is used on an API; it opens no pages, and nothing at all when sent as a cookie. */
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
        throw Problem.notAllowed(requestContext.words("messages/platform").say(complaint(request)))
                .raised();
    }

    /** Marks files as varying by language, so that no cache serves them to a reader of another language. */
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
                .putSingle(
                        HttpHeaders.CONTENT_LANGUAGE, requestContext.language().code());
        response.getHeaders().add(HttpHeaders.VARY, "Accept-Language, Cookie");
        if (!response.getHeaders().containsKey(HttpHeaders.CACHE_CONTROL)) {
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        }
        Language.requested(request)
                .ifPresent(language -> response.getHeaders().add(HttpHeaders.SET_COOKIE, languageCookie(language)));
    }

    private static boolean isPage(ContainerResponseContext response) {
        return response.getMediaType() != null && MediaType.TEXT_HTML_TYPE.isCompatible(response.getMediaType());
    }

    /** Returns the cookie that carries a session's secret for this long. */
    public NewCookie sessionCookie(Secret secret, Duration valid) {
        return createCookie(secret.value(), (int) valid.toSeconds());
    }

    /** Returns the cookie that makes the browser forget its session. */
    public NewCookie expiredSessionCookie() {
        return createCookie("", 0);
    }

    /** Returns the secret of this request, from its bearer token or else its cookie; signing out needs it. */
    public Optional<String> findSecret(ContainerRequestContext request) {
        return findBearerToken(request)
                .or(() -> Optional.ofNullable(request.getCookies().get(cookieName()))
                        .map(cookie -> cookie.getValue()));
    }

    /** Returns {@code __Host-vigia}, or {@code vigia} if the origin is not encrypted. */
    public String cookieName() {
        return encrypted ? "__Host-vigia" : "vigia";
    }

    private Optional<String> findBearerToken(ContainerRequestContext request) {
        return Optional.ofNullable(request.getHeaderString(HttpHeaders.AUTHORIZATION))
                .filter(shown -> shown.regionMatches(true, 0, BEARER_PREFIX, 0, BEARER_PREFIX.length()))
                .map(shown -> shown.substring(BEARER_PREFIX.length()).strip());
    }

    /** Whether the request has no secret and comes from no browser, so that a foreign page has nothing to exploit. */
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

    /** Returns the error text: a person is sent back to the page; a program, which has none, learns what to send. */
    private static String complaint(ContainerRequestContext request) {
        return ApiRequests.isApiRequest(request) ? "problem.origin.api" : "problem.origin";
    }

    private boolean allowsCrossSite(ResourceInfo door) {
        return door.getResourceMethod().isAnnotationPresent(FromAnywhere.class)
                || door.getResourceClass().isAnnotationPresent(FromAnywhere.class);
    }

    private NewCookie languageCookie(Language language) {
        return new NewCookie.Builder(Language.PARAMETER)
                .value(language.code())
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
