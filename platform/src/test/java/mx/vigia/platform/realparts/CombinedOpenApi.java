package mx.vigia.platform.realparts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/**
 * Combines the OpenAPI documents of all services into one. If two services use one name for different schemas, that of
 * the later service is prefixed with the name of its service.
 */
final class CombinedOpenApi {
    private static final String SCHEMAS = "#/components/schemas/";
    private static final String DESCRIPTION = """
            Everything that Vigía's pages show, for programs. Reading needs no token.

            **Refusals** are `application/problem+json` (RFC 9457) and say what was expected and what was found.

            **Tokens** are created under My account, sent as `Authorization: Bearer …`, and expire. Scopes: `hand` enters, corrects and links
            bills; `rounds` starts visits to sources; `administration` compares installations and replays archives; `endpoints` manages
            webhooks; `events` reads what the watches of its owner found; `committees` sets what a committee is about. An unknown, expired or
            revoked token is answered 401, never as if none had been sent; one without the scope 403.

            **Quotas**: without a token, 300 units a minute for a network address (of IPv6 for a /64); with one, 3,000; unless configured
            otherwise. A search (`q=`), its file or its feed, and the topics of a text that is sent cost 5 units, anything else 1. Every
            answer says in `RateLimit-Policy` and `RateLimit` what the quota is and what is left; beyond it the answer is 429 with
            `Retry-After`. Each replica of each service counts for itself, so that what is left may differ from answer to answer.""";

    private final ObjectNode joined;
    private final Set<String> operations = new HashSet<>();

    CombinedOpenApi(JsonMapper json) {
        this.joined = json.createObjectNode().put("openapi", "3.1.0");
        joined.putObject("info").put("title", "Vigía").put("version", "1").put("description", DESCRIPTION);
        joined.putArray("servers").addObject().put("url", "/").put("description", "The address of the reverse proxy.");
        joined.putArray("security");
        joined.putArray("tags");
        joined.putObject("paths");
        joined.putObject("components");
    }

    /** Combines these documents, keyed by service name. */
    JsonNode of(SortedMap<String, JsonNode> described) {
        described.forEach(this::add);
        return joined;
    }

    private void add(String service, JsonNode described) {
        var renamed = renamed(service, described.path("components").path("schemas"));
        var moved = described.deepCopy();
        rename(moved, renamed);
        moved.path("components")
                .properties()
                .forEach(kind -> addComponents(
                        kind.getKey(), kind.getValue(), kind.getKey().equals("schemas") ? renamed : Map.of()));
        moved.path("paths").properties().forEach(path -> addPath(service, path));
        joined.set("security", described.path("security"));
        described.path("tags").forEach(((ArrayNode) joined.path("tags"))::add);
    }

    private Map<String, String> renamed(String service, JsonNode schemas) {
        var renamed = new HashMap<String, String>();
        var known = joined.path("components").path("schemas");
        schemas.properties().stream()
                .filter(schema -> known.has(schema.getKey()))
                .filter(schema -> !known.path(schema.getKey()).equals(schema.getValue()))
                .forEach(schema -> renamed.put(schema.getKey(), capital(service) + schema.getKey()));
        return renamed;
    }

    private static void rename(JsonNode node, Map<String, String> renamed) {
        if (node instanceof ObjectNode object && object.path("$ref").asText().startsWith(SCHEMAS)) {
            var name = object.path("$ref").asText().substring(SCHEMAS.length());
            object.put("$ref", SCHEMAS + renamed.getOrDefault(name, name));
        }
        node.forEach(part -> rename(part, renamed));
    }

    private void addComponents(String kind, JsonNode components, Map<String, String> renamed) {
        ObjectNode known = ((ObjectNode) joined.path("components")).withObjectProperty(kind);
        components
                .properties()
                .forEach(one -> known.set(renamed.getOrDefault(one.getKey(), one.getKey()), one.getValue()));
    }

    private void addPath(String service, Map.Entry<String, JsonNode> path) {
        var paths = (ObjectNode) joined.path("paths");
        if (paths.has(path.getKey())) {
            throw new IllegalStateException("%s describes %s, which another service answers".formatted(service, path));
        }
        path.getValue()
                .forEach(operation ->
                        addOperation(service, operation.path("operationId").asText()));
        paths.set(path.getKey(), path.getValue());
    }

    private void addOperation(String service, String name) {
        if (!name.isEmpty() && !operations.add(name)) {
            throw new IllegalStateException(
                    "%s calls an operation %s, as another service does".formatted(service, name));
        }
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
    }
}
