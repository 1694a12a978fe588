package mx.vigia.platform.web;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Set;
import java.util.regex.Pattern;

/** Classifies requests as API, file or read requests. */
public final class ApiRequests {
    /** Prefix of API paths. */
    public static final String PATH_PREFIX = "/api/";

    private static final Set<String> READ_METHODS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    /** Extension of a file; names of sites contain dots, too. */
    private static final Pattern FILE_EXTENSION =
            Pattern.compile("\\.(?:atom|bib|csv|docx|ics|json|jsonl|ris|xlsx|xml)$");

    private ApiRequests() {}

    /** Whether the address belongs to an API and not to a page. */
    public static boolean isApiRequest(ContainerRequestContext request) {
        return request.getUriInfo().getPath().startsWith(PATH_PREFIX);
    }

    /** Whether the address is that of a file or feed, which people open and programs read: a table, a calendar. */
    public static boolean isFileRequest(ContainerRequestContext request) {
        return FILE_EXTENSION.matcher(request.getUriInfo().getPath()).find();
    }

    /** Whether the request only reads. */
    public static boolean isReadRequest(ContainerRequestContext request) {
        return isApiRequest(request) && READ_METHODS.contains(request.getMethod());
    }
}
