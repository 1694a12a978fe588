package mx.vigia.local.pretend.faults;

import java.nio.charset.StandardCharsets;
import mx.vigia.local.pretend.http.HttpRequest;
import mx.vigia.local.pretend.http.Reply;

/**
 * The site limits the request rate.
 *
 * @param status 429 or 503
 * @param retryAfter the header as it is sent: seconds, a date, or nonsense; empty for no header
 */
public record RateLimiting(int status, String retryAfter) implements Fault {
    private static final int TOO_MANY_REQUESTS = 429;

    public RateLimiting {
        status = status > 0 ? status : TOO_MANY_REQUESTS;
        retryAfter = retryAfter == null ? "" : retryAfter;
    }

    @Override
    public Reply alter(Reply reply, HttpRequest request) {
        var refusal = Reply.page("<h1>Demasiadas solicitudes</h1>\n", StandardCharsets.UTF_8, "utf-8")
                .status(status);
        return retryAfter.isEmpty() ? refusal : refusal.with("Retry-After", retryAfter);
    }
}
