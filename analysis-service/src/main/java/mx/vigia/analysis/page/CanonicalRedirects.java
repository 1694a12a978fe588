package mx.vigia.analysis.page;

import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Redirects to the current address of a thing; temporarily, since a merge may be undone. */
public final class CanonicalRedirects {
    private CanonicalRedirects() {}

    public static RedirectionException at(String address) {
        return new RedirectionException(Response.Status.TEMPORARY_REDIRECT, URI.create(address));
    }
}
