package mx.vigia.platform.web;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Set;
import java.util.regex.Pattern;

/** Which requests are those of programs. */
public final class ApiRequests {
    /** With what such addresses begin. */
    public static final String ADDRESSES = "/api/";

    private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    /** Of a file; the name of a site has dots, too. */
    private static final Pattern ENDING = Pattern.compile("\\.(?:atom|bib|csv|docx|ics|json|jsonl|ris|xlsx|xml)$");

    private ApiRequests() {}

    /** Whether this is the address of an interface for programs, and not of a page. */
    public static boolean isAddressed(ContainerRequestContext request) {
        return request.getUriInfo().getPath().startsWith(ADDRESSES);
    }

    /** Whether this is the address of a file or a feed, which people open and programs read: a table, a calendar. */
    public static boolean isFile(ContainerRequestContext request) {
        return ENDING.matcher(request.getUriInfo().getPath()).find();
    }

    /** Whether something is read there, and nothing done. */
    public static boolean isRead(ContainerRequestContext request) {
        return isAddressed(request) && READING.contains(request.getMethod());
    }
}
