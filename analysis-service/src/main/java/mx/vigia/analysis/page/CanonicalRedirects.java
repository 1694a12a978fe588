package mx.vigia.analysis.page;

import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Leads on to where a thing is by now; not for ever, since what was joined may be parted again. */
public final class CanonicalRedirects {
    private CanonicalRedirects() {}

    public static RedirectionException at(String address) {
        return new RedirectionException(Response.Status.TEMPORARY_REDIRECT, URI.create(address));
    }
}
