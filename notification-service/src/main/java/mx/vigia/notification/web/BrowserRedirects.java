package mx.vigia.notification.web;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import mx.vigia.platform.access.Caller;
import mx.vigia.platform.web.RequestContext;

/** Redirects of browsers: after a form to the page it changed, and without a session to the sign-in page and back. */
public final class BrowserRedirects {
    private BrowserRedirects() {}

    public static Response to(String path) {
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, path)
                .build();
    }

    /** Returns the signed-in caller; others are redirected to the sign-in page, from where they return here. */
    public static Caller signedIn(RequestContext request) {
        if (request.caller().signedIn()) {
            return request.caller();
        }
        throw new WebApplicationException(to("/sign-in?back=" + encoded(request.address())));
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
