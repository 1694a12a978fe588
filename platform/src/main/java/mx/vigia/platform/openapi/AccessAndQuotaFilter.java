package mx.vigia.platform.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Adds access rules and quotas to the OpenAPI description of a service. */
final class AccessAndQuotaFilter {
    private static final String TOKEN_SCHEME = "token";
    private static final String POLICY_HEADER = "RateLimit-Policy";
    private static final String LIMIT_HEADER = "RateLimit";
    private static final String RETRY_HEADER = "Retry-After";
    private static final List<String> STATUSES_WITH_HEADERS = List.of("200", "201", "202", "429");

    private AccessAndQuotaFilter() {}

    static void describe(OpenAPI document) {
        document.getComponents()
                .addSecurityScheme(
                        TOKEN_SCHEME,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description(
                                        "A token made under My account. Without one, what is public may be read within the public quota."))
                .addHeader(POLICY_HEADER, header("The caller's quota on this replica: its name, q units in w seconds."))
                .addHeader(LIMIT_HEADER, header("What remains of the quota: r units for the next t seconds."))
                .addHeader(RETRY_HEADER, header("Seconds after which the request may be repeated."));
        document.addSecurityRequirement(OASFactory.createSecurityRequirement());
        document.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(TOKEN_SCHEME));
    }

    /** Adds the quota headers to every response under a quota. */
    static void describe(APIResponses responses) {
        if (!responses.hasAPIResponse("429")) {
            return;
        }
        STATUSES_WITH_HEADERS.stream().filter(responses::hasAPIResponse).forEach(status -> {
            var response = responses.getAPIResponse(status);
            response.addHeader(POLICY_HEADER, OASFactory.createHeader().ref(POLICY_HEADER));
            response.addHeader(LIMIT_HEADER, OASFactory.createHeader().ref(LIMIT_HEADER));
            if (status.equals("429")) {
                response.addHeader(RETRY_HEADER, OASFactory.createHeader().ref(RETRY_HEADER));
            }
        });
    }

    private static Header header(String description) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().addType(SchemaType.STRING));
    }
}
