package mx.vigia.platform.realparts;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Validates every JSON response of the API that a test receives against the OpenAPI description: a missing required
 * field or an undescribed one fails the test. Requests with {@code fields=} are not validated, because their responses
 * are partial.
 */
public final class OpenApiResponseValidator implements QuarkusTestBeforeEachCallback, Filter {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String FOR_PROGRAMS = "/api/";
    private static final Pattern FEW_FIELDS = Pattern.compile("(^|&)fields=");
    private static final Pattern NAME = Pattern.compile("\\{[^}]+}");

    private JsonNode paths;
    private OpenApiExamples described;

    @Override
    public void beforeEach(QuarkusTestMethodContext test) {
        if (RestAssured.filters().stream().noneMatch(OpenApiResponseValidator.class::isInstance)) {
            RestAssured.filters(this);
        }
    }

    @Override
    public Response filter(
            FilterableRequestSpecification requested, FilterableResponseSpecification expected, FilterContext next) {
        var answer = next.next(requested, expected);
        var address = URI.create(requested.getURI());
        if (address.getRawPath().startsWith(FOR_PROGRAMS) && isWhole(address) && isJson(answer)) {
            validate(requested.getMethod(), address.getRawPath(), answer);
        }
        return answer;
    }

    private static boolean isWhole(URI address) {
        return address.getRawQuery() == null
                || !FEW_FIELDS.matcher(address.getRawQuery()).find();
    }

    private static boolean isJson(Response answer) {
        return answer.contentType().startsWith("application/json") && answer.asByteArray().length > 0;
    }

    private void validate(String method, String path, Response answer) {
        var form = form(method, path, answer.statusCode());
        if (form.isEmpty()) {
            return;
        }
        var complaints = described.complaints(form.get(), answer.asString());
        if (!complaints.isEmpty()) {
            throw new AssertionError("%s %s answered otherwise than described: %s".formatted(method, path, complaints));
        }
    }

    private synchronized Optional<JsonNode> form(String method, String path, int status) {
        if (paths == null) {
            read();
        }
        return paths.properties().stream()
                .filter(known -> path.matches(NAME.matcher(known.getKey()).replaceAll("[^/]+")))
                .min(Comparator.comparingLong(
                        known -> NAME.matcher(known.getKey()).results().count()))
                .map(Map.Entry::getValue)
                .map(operations -> operations
                        .path(method.toLowerCase(Locale.ROOT))
                        .path("responses")
                        .path(String.valueOf(status))
                        .path("content")
                        .path("application/json"))
                .filter(form -> form.has("schema"));
    }

    private void read() {
        var document = given().noFiltersOfType(OpenApiResponseValidator.class)
                .accept("application/json")
                .get("/q/openapi?format=json");
        try {
            var stated = JSON.readTree(document.asByteArray());
            paths = stated.path("paths");
            described = new OpenApiExamples(stated);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
