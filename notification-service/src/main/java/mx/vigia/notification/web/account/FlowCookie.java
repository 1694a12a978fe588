package mx.vigia.notification.web.account;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.Optional;
import mx.vigia.platform.web.RequestGuard;

/** The cookie that shows that a browser began the process it now ends: a sign-in at the provider, or by code. */
record FlowCookie(String name) {

    static FlowCookie of(String errand, RequestGuard requestGuard) {
        return new FlowCookie(requestGuard.cookieName() + "-" + errand);
    }

    /** Returns the value in the browser; empty when there is none. */
    String in(ContainerRequestContext request) {
        return Optional.ofNullable(request.getCookies().get(name))
                .map(Cookie::getValue)
                .orElse("");
    }

    NewCookie create(String value, Duration valid) {
        return new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .maxAge((int) valid.toSeconds())
                .httpOnly(true)
                .secure(name.startsWith("__Host-"))
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }

    NewCookie expiredCookie() {
        return create("", Duration.ZERO);
    }
}
