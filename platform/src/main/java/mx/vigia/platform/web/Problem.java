package mx.vigia.platform.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Map;

/**
 * What went wrong, for whoever asked: RFC 9457. A program gets it as {@code application/problem+json}, a person as a
 * page that helps.
 *
 * <pre>{@code
 * throw Problem.notFound(words.say("shelf.unknown")).raised();
 * }</pre>
 *
 * @param type a URI that names the kind of problem, {@code about:blank} where the status says it all
 * @param detail one sentence in the reader's language, or empty
 * @param requestId the id of the request, as in its response header {@code X-Request-Id} and in the log
 * @param violatedPolicies the quotas that are used up, where that is what went wrong
 */
@TemplateData
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        @JsonProperty("request-id") String requestId,
        @JsonProperty("violated-policies") List<String> violatedPolicies) {
    /** As in the registry of problem types (draft-ietf-httpapi-ratelimit-headers-11, 5.1). */
    private static final String QUOTA_EXCEEDED = "https://iana.org/assignments/http-problem-types#quota-exceeded";

    public Problem {
        violatedPolicies = List.copyOf(violatedPolicies);
    }

    /** 400: the request cannot be understood. */
    public static Problem badRequest(String detail) {
        return of(400, "Bad Request", detail);
    }

    /** 401: sign-in required. */
    public static Problem signInRequired(String detail) {
        return of(401, "Unauthorized", detail);
    }

    /** 401: the token is unknown, or no longer valid. */
    static Problem unknownToken(String detail) {
        return of(401, "Unauthorized", detail);
    }

    /** 403: the caller is known, but not allowed. */
    public static Problem notAllowed(String detail) {
        return of(403, "Forbidden", detail);
    }

    /** 404: there is no such resource. */
    public static Problem notFound(String detail) {
        return of(404, "Not Found", detail);
    }

    /** 409: the state is no longer the one the caller saw. */
    public static Problem conflict(String detail) {
        return of(409, "Conflict", detail);
    }

    /** 410: the resource existed and is gone. */
    public static Problem gone(String detail) {
        return of(410, "Gone", detail);
    }

    /** 429: the request exceeds the quota of this name in its window. */
    public static Problem quotaExceeded(String policy, String detail) {
        return new Problem(QUOTA_EXCEEDED, "Too Many Requests", 429, detail, "", "", List.of(policy));
    }

    /** 503: temporarily unavailable; {@link RetryAfterFilter} adds when to retry. */
    public static Problem serviceUnavailable(String detail) {
        return of(503, "Service Unavailable", detail);
    }

    /** Any other status. */
    public static Problem of(int status, String title, String detail) {
        return new Problem("about:blank", title, status, detail, "", "", List.of());
    }

    /** Returns the same problem with the address and the id of the request where it occurred. */
    Problem at(String address, String id) {
        return new Problem(type, title, status, detail, address, id, violatedPolicies);
    }

    /** Returns this problem as an exception to throw. */
    public Raised raised() {
        return new Raised(this, Map.of());
    }

    /** Returns this problem as an exception to throw, with an additional response header. */
    public Raised raised(String header, String value) {
        return new Raised(this, Map.of(header, value));
    }

    /** An exception that carries a problem to the client. */
    public static final class Raised extends RuntimeException {

        private final transient Problem problem;
        private final transient Map<String, String> headers;

        private Raised(Problem problem, Map<String, String> headers) {
            super(problem.status() + " " + problem.title() + ": " + problem.detail(), null, false, false);
            this.problem = problem;
            this.headers = headers;
        }

        /** Returns the additional headers of the response. */
        Map<String, String> headers() {
            return headers;
        }

        public Problem problem() {
            return problem;
        }
    }
}
