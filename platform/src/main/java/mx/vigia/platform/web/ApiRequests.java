package mx.vigia.platform.web;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Set;
import java.util.regex.Pattern;

/** Which requests are those of programs. */
public final class ApiRequests {
    /** With what such addresses begin. */
    public static final String PATH_PREFIX = "/api/";

    private static final Set<String> READ_METHODS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    /** Of a file; the name of a site has dots, too. */
    private static final Pattern FILE_EXTENSION =
            Pattern.compile("\\.(?:atom|bib|csv|docx|ics|json|jsonl|ris|xlsx|xml)$");

    private ApiRequests() {}

    /** Whether this is the address of an interface for programs, and not of a page. */
    public static boolean isApiRequest(ContainerRequestContext request) {
        return request.getUriInfo().getPath().startsWith(PATH_PREFIX);
    }

    /** Whether this is the address of a file or a feed, which people open and programs read: a table, a calendar. */
    public static boolean isFileRequest(ContainerRequestContext request) {
        return FILE_EXTENSION.matcher(request.getUriInfo().getPath()).find();
    }

    /** Whether something is read there, and nothing done. */
    public static boolean isReadRequest(ContainerRequestContext request) {
        return isApiRequest(request) && READ_METHODS.contains(request.getMethod());
    }
}
