package mx.vigia.house.programs;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Set;

/** Which requests are those of programs. */
public final class ForPrograms {
    /** With what such addresses begin. */
    public static final String ADDRESSES = "/api/";

    private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private ForPrograms() {}

    /** Whether this is the address of an interface for programs, and not of a page. */
    public static boolean isAddressed(ContainerRequestContext request) {
        return request.getUriInfo().getPath().startsWith(ADDRESSES);
    }

    /** Whether something is read there, and nothing done. */
    static boolean isRead(ContainerRequestContext request) {
        return isAddressed(request) && READING.contains(request.getMethod());
    }
}
