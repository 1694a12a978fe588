package mx.vigia.platform.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Adds a Link header (RFC 8288) to the next page of a list, relative to the requested address. */
class NextLinkFilter {
    static final int PRIORITY = 2_000;

    @ServerResponseFilter(priority = PRIORITY)
    public void lead(ContainerRequestContext request, ContainerResponseContext answer) {
        if (answer.getEntity() instanceof PagedResult page) {
            page.nextPosition()
                    .ifPresent(next -> answer.getHeaders()
                            .add(HttpHeaders.LINK, link(request.getUriInfo(), page.pageParameter(), next)));
        }
    }

    private static String link(UriInfo requested, String parameter, String next) {
        var address = requested
                .getRequestUriBuilder()
                .replaceQueryParam(parameter, next)
                .build();
        return "<%s?%s>; rel=\"next\"".formatted(address.getRawPath(), address.getRawQuery());
    }
}
