package mx.vigia.platform.openapi;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.platform.api.FieldSelectionFilter;
import mx.vigia.platform.web.ApiRequests;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/**
 * Adds to a service's OpenAPI description what applies to every API address and to files for people, so that no
 * operation has to repeat it.
 */
public final class CommonDescriptionFilter implements OASFilter {
    private static final String PROBLEM_SCHEMA = "Problem";
    private static final String OK_STATUS = "200";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null) {
            return;
        }
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        document.getComponents().addSchema(PROBLEM_SCHEMA, problem());
        AccessAndQuotaFilter.describe(document);
        document.getPaths().getPathItems().forEach((address, item) -> describe(address, item));
    }

    private static void describe(String address, PathItem item) {
        boolean forPrograms = address.startsWith(ApiRequests.PATH_PREFIX);
        if (!forPrograms && !isFile(address)) {
            return;
        }
        item.getOperations().forEach((method, operation) -> {
            name(method, address, operation);
            if (forPrograms) {
                describe(method, operation);
            } else {
                operation.setSecurity(List.of()); // a token opens no page, and none of its files
            }
            if (address.contains("{")) {
                addResponseIfAbsent(operation, "404", "Nothing exists at this address.");
            }
            DefaultValueFilter.fixDefaults(operation);
            AccessAndQuotaFilter.describe(operation.getResponses());
            describeErrors(operation.getResponses());
            RecordedExample.of(operation.getOperationId()).ifPresent(sample -> sample.addTo(operation, address));
        });
    }

    /** Whether the last part of the path has an extension, like a file name. */
    private static boolean isFile(String address) {
        return address.substring(address.lastIndexOf('/')).contains(".");
    }

    private static void name(HttpMethod method, String address, Operation operation) {
        if (operation.getOperationId() == null) {
            operation.setOperationId(name(method, address));
        }
    }

    private static void describe(HttpMethod method, Operation operation) {
        var responses = operation.getResponses();
        if (method == HttpMethod.GET) {
            addResponseIfAbsent(operation, "304", "Unchanged since the ETag in If-None-Match was issued.");
            validator(responses.getAPIResponse(OK_STATUS));
            if (hasObjectSchema(responses.getAPIResponse(OK_STATUS))) {
                operation.addParameter(fields());
            }
        }
        addResponseIfAbsent(
                operation,
                "400",
                "A parameter is unknown or invalid; the detail names it and states what was expected.");
        addResponseIfAbsent(operation, "401", "The token is unknown, expired or revoked.");
        if (operation.getSecurity() != null && !operation.getSecurity().isEmpty()) {
            addResponseIfAbsent(operation, "403", "The token lacks this scope, or the person lacks the role.");
        }
        addResponseIfAbsent(
                operation,
                "429",
                "The quota is used up; repeat the request after the number of seconds in Retry-After.");
    }

    private static void describeErrors(APIResponses responses) {
        responses.getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("4") || status.startsWith("5")) {
                response.setContent(problemContent());
            }
        });
    }

    /**
     * Returns an operation id such as getBillsByIdVotes, built from the address so that it is as stable as the address.
     */
    private static String name(HttpMethod method, String address) {
        return method.name().toLowerCase(Locale.ROOT)
                + Arrays.stream(address.replaceFirst("^/api/v\\d+", "").split("[^A-Za-z0-9{}]+"))
                        .filter(word -> !word.isEmpty())
                        .map(word -> word.startsWith("{")
                                ? "By" + capitalize(word.replaceAll("[{}]", ""))
                                : capitalize(word))
                        .collect(Collectors.joining());
    }

    private static String capitalize(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static void addResponseIfAbsent(Operation operation, String status, String description) {
        if (!operation.getResponses().hasAPIResponse(status)) {
            operation
                    .getResponses()
                    .addAPIResponse(status, OASFactory.createAPIResponse().description(description));
        }
    }

    private static void validator(APIResponse answer) {
        if (answer != null
                && (answer.getHeaders() == null || !answer.getHeaders().containsKey("ETag"))) {
            answer.addHeader(
                    "ETag",
                    OASFactory.createHeader()
                            .description("Changes with the answer; left out of what is passed on as a stream.")
                            .schema(text()));
        }
    }

    /** Whether the response is an object whose fields can be selected. */
    private static boolean hasObjectSchema(APIResponse answer) {
        return Stream.ofNullable(answer)
                .flatMap(found -> Stream.ofNullable(found.getContent()))
                .flatMap(content -> Stream.ofNullable(content.getMediaType("application/json")))
                .flatMap(json -> Stream.ofNullable(json.getSchema()))
                .anyMatch(schema -> schema.getRef() != null);
    }

    private static Parameter fields() {
        return OASFactory.createParameter()
                .name(FieldSelectionFilter.PARAMETER)
                .in(Parameter.In.QUERY)
                .description(
                        "The fields wanted, with commas between them: of a list, those of each item. All where it is"
                                + " left out; where it is not, the others are left out, those that are always there"
                                + " (required), too.")
                .schema(text());
    }

    private static Content problemContent() {
        return OASFactory.createContent()
                .addMediaType(
                        "application/problem+json",
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref(PROBLEM_SCHEMA)));
    }

    private static Schema problem() {
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description("What went wrong (RFC 9457).")
                .required(List.of("type", "title", "status"))
                .addProperty(
                        "type",
                        text().description(
                                        "A URI that names the kind of problem; about:blank where the status is sufficient."))
                .addProperty("title", text())
                .addProperty("status", OASFactory.createSchema().addType(SchemaType.INTEGER))
                .addProperty(
                        "detail", text().description("What was expected and what was found, in the caller's language."))
                .addProperty("instance", text().description("The address of the request."))
                .addProperty(
                        "request-id",
                        text().description("The id of the request: what it sent as X-Request-Id, else a new one."))
                .addProperty(
                        "violated-policies",
                        OASFactory.createSchema()
                                .addType(SchemaType.ARRAY)
                                .items(text())
                                .description("With 429: the quotas that are used up."));
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }
}
