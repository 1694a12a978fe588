package mx.vigia.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.store.DatabaseOutage;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Turns exceptions into a response the client can read. The format is problem+json under {@code /api/}, for files where
 * no page is accepted, or where JSON is; a page otherwise.
 */
@Singleton
class ProblemMapper {

    @CheckedTemplate(basePath = "platform")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance problem(PageLayout page, Problem problem, String requestId);
    }

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);

    private final RequestContext requestContext;
    private final CurrentVertxRequest call;
    private final ObjectMapper json;

    ProblemMapper(RequestContext request, CurrentVertxRequest call, ObjectMapper json) {
        this.requestContext = request;
        this.call = call;
        this.json = json;
    }

    @ServerExceptionMapper
    Response raised(Problem.Raised raised, ContainerRequestContext request) {
        var answered = Response.fromResponse(answer(raised.problem(), request));
        raised.headers().forEach(answered::header);
        return answered.build();
    }

    @ServerExceptionMapper
    Response refused(WebApplicationException refusal, ContainerRequestContext request) {
        var response = refusal.getResponse();
        if (response.getStatus() < 400 || response.hasEntity()) {
            return response;
        }
        var problem =
                Problem.of(response.getStatus(), response.getStatusInfo().getReasonPhrase(), detail(refusal, request));
        var answered = answer(problem, request);
        var allowed = response.getHeaderString(HttpHeaders.ALLOW);
        return allowed == null
                ? answered
                : Response.fromResponse(answered)
                        .header(HttpHeaders.ALLOW, allowed)
                        .build();
    }

    /** Returns what was expected and found, where only the framework knows it; else empty. */
    private String detail(WebApplicationException refusal, ContainerRequestContext request) {
        return switch (refusal) {
            case NotFoundException none
            when ApiRequests.isApiRequest(request) ->
                messages().say("problem.404.program", request.getUriInfo().getPath());
            case NotAllowedException wrong -> messages().say("problem.method", request.getMethod());
            case NotSupportedException wrong ->
                unsupportedBodyDetail(Objects.requireNonNullElse(request.getHeaderString("Content-Type"), "—"));
            case NotAcceptableException wrong ->
                notAcceptableDetail(Objects.requireNonNullElse(request.getHeaderString("Accept"), "—"));
            default -> "";
        };
    }

    private String unsupportedBodyDetail(String sent) {
        return AvailableMediaTypes.taken()
                .map(forms -> messages().say("problem.body.forms", sent, forms))
                .orElseGet(() -> messages().say("problem.body", sent));
    }

    private String notAcceptableDetail(String accepted) {
        return AvailableMediaTypes.findProduced()
                .map(forms -> messages().say("problem.accept.forms", accepted, forms))
                .orElseGet(() -> messages().say("problem.accept", accepted));
    }

    /**
     * Treats a JSON mapping error as our own fault: request bodies are read by {@code JsonBodyReader}, which reports
     * its errors itself.
     */
    @ServerExceptionMapper
    Response misread(MismatchedInputException ours, ContainerRequestContext request) {
        return unexpected(ours, request);
    }

    /** Answers 503 while the database is away, else 500 with the request's id, which is in the log. */
    @ServerExceptionMapper
    Response unexpected(Throwable trouble, ContainerRequestContext request) {
        if (DatabaseOutage.isCauseOf(trouble)) {
            LOG.warnf("Database away, answered 503: %s %s: %s", request.getMethod(), requestContext.address(), trouble);
            return answer(Problem.serviceUnavailable(messages().say("problem.database")), request);
        }
        LOG.errorf(trouble, "Unexpected error: request=%s", requestId());
        return answer(Problem.of(500, "Internal Server Error", messages().say("problem.number", requestId())), request);
    }

    private Response answer(Problem problem, ContainerRequestContext request) {
        var response = Response.status(problem.status());
        if (problem.status() == 401 && ApiRequests.isApiRequest(request)) {
            response.header("WWW-Authenticate", bearerChallenge(request));
        }
        return wantsJson(request) ? asJson(problem, response) : asPage(problem, response);
    }

    /**
     * Returns the challenge of RFC 6750, 3, where tokens are accepted; an invalid token is mentioned only if one was
     * sent.
     */
    private static String bearerChallenge(ContainerRequestContext request) {
        return request.getHeaderString(HttpHeaders.AUTHORIZATION) == null ? "Bearer" : "Bearer error=\"invalid_token\"";
    }

    private Response asJson(Problem problem, Response.ResponseBuilder response) {
        try {
            var body = json.writeValueAsString(problem.at(requestContext.address(), requestId()));
            return response.type("application/problem+json").entity(body).build();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A problem is always writable", e);
        }
    }

    private Response asPage(Problem problem, Response.ResponseBuilder response) {
        var key = "problem." + problem.status() + ".title";
        var title = messages().has(key) ? messages().say(key) : messages().say("problem.title");
        var html = Templates.problem(requestContext.page(title), problem, requestId())
                .render();
        return response.type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(html)
                .build();
    }

    private String requestId() {
        return RequestId.of(call.getCurrent());
    }

    private Messages messages() {
        return requestContext.words("messages/platform");
    }

    private static boolean wantsJson(ContainerRequestContext request) {
        if (ApiRequests.isApiRequest(request)) {
            return true;
        }
        var accepted = request.getAcceptableMediaTypes();
        if (ApiRequests.isFileRequest(request)) {
            return accepted.stream().noneMatch(ProblemMapper::isPage);
        }
        return accepted.stream()
                .filter(type -> !type.isWildcardType())
                .findFirst()
                .map(type -> type.getSubtype().endsWith("json"))
                .orElse(false);
    }

    private static boolean isPage(MediaType type) {
        return type.getType().equals("text") && type.getSubtype().equals("html");
    }
}
