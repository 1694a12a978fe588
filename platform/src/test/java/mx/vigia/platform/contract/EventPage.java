package mx.vigia.platform.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The page of one event kind, generated from the AsyncAPI document, its schema and its samples. */
record EventPage(EventContract contract, JsonNode channel) {
    private static final int LONGEST_WORDS = 8;
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    String topic() {
        return channel.path("address").asString();
    }

    String title() {
        return message().path("title").asString();
    }

    String text() {
        var page = new ArrayList<String>();
        page.add("# " + title());
        page.add(
                "Set from the [contract](../contract/src/main/resources/contract/asyncapi.yaml); not written by hand.");
        page.add("| | |\n|---|---|\n| topic | `" + topic() + "` |\n| type | `"
                + message().path("name").asString() + "` |\n"
                + promises().collect(Collectors.joining("\n")) + "\n| published by | " + serviceOf("send")
                + " |\n| consumed by | "
                + serviceOf("receive") + " |\n| headers | " + headers() + " |\n| schema | [`" + schemaFile() + "`]("
                + inContract(schemaFile()) + ") |");
        var about = schema().path("description").asString("");
        if (!about.isEmpty()) {
            page.add(about);
        }
        var aboutHeaders = headerSchema().path("description").asString("").strip();
        if (!aboutHeaders.isEmpty()) {
            page.add(aboutHeaders);
        }
        page.add("## Fields");
        page.add("| field | | what |\n|---|---|---|\n" + fields());
        page.add(EventContract.samplesOf(topic()).size() == 1 ? "## A sample" : "## Samples");
        EventContract.samplesOf(topic()).forEach(sample -> page.add(sample(sample)));
        return String.join("\n\n", page) + "\n";
    }

    /** "Key: …. Order: …. Kept: …." of the channel's description, each a row. */
    private Stream<String> promises() {
        var words = channel.path("description").asString().strip();
        return List.of("Key", "Order", "Kept").stream().map(promise -> {
            var from = words.indexOf(promise + ": ") + promise.length() + 2;
            var to = words.substring(from).split(" (?=(?:Key|Order|Kept): )", 2)[0];
            return "| " + promise.toLowerCase(Locale.ROOT) + " | " + to + " |";
        });
    }

    private String serviceOf(String action) {
        return contract.document().path("operations").properties().stream()
                .filter(operation ->
                        operation.getValue().path("action").asString().equals(action))
                .filter(operation -> contract.at(
                                operation.getValue().at("/channel/$ref").asString())
                        .equals(channel))
                .map(operation -> operation.getKey().replaceFirst("[A-Z].*", ""))
                .map(name -> name.equals("everyone") ? "all services" : name + "-service")
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** The headers of every event, then those of this kind. */
    private String headers() {
        var included = headerSchema()
                .path("allOf")
                .valueStream()
                .map(schema -> contract.at(schema.path("$ref").asString()));
        return Stream.concat(included, Stream.of(headerSchema()))
                .flatMap(schema -> schema.path("properties").propertyNames().stream())
                .map(name -> "`" + name + "`")
                .collect(Collectors.joining(", "));
    }

    private JsonNode headerSchema() {
        return contract.at(message().at("/headers/$ref").asString());
    }

    private String fields() {
        var required =
                schema().path("required").valueStream().map(JsonNode::asString).toList();
        return schema().path("properties").properties().stream()
                .map(field -> "| `" + field.getKey() + "` | " + (required.contains(field.getKey()) ? "always" : "")
                        + " | " + descriptionOf(field.getValue()) + " |")
                .collect(Collectors.joining("\n"));
    }

    private String descriptionOf(JsonNode field) {
        var type = field.has("enum") ? values(field.path("enum")) : kind(field);
        var about = field.path("description").asString("");
        return (type + (about.isEmpty() ? "" : ": " + about)).replace("|", "\\|");
    }

    private static String values(JsonNode values) {
        var all =
                values.valueStream().map(value -> "`" + value.asString() + "`").toList();
        var shown = String.join(", ", all.subList(0, Math.min(LONGEST_WORDS, all.size())));
        return all.size() > LONGEST_WORDS
                ? "one of " + shown + " and " + (all.size() - LONGEST_WORDS) + " more"
                : "one of " + shown;
    }

    private static String kind(JsonNode field) {
        if (field.has("$ref")) {
            return "an object `" + field.path("$ref").asString().replaceFirst(".*/", "") + "` of the schema";
        }
        if (field.path("type").asString("").equals("array")) {
            return "a list";
        }
        var format = field.path("format").asString("");
        return field.path("type").isString()
                ? field.path("type").asString() + (format.isEmpty() ? "" : " (" + format + ")")
                : "any of several";
    }

    private String sample(String name) {
        var file = "samples/" + name;
        return "[`" + name + "`](" + inContract(file) + ")\n\n```json\n"
                + JSON.writeValueAsString(EventContract.schema(file)) + "\n```";
    }

    private static String inContract(String file) {
        return "../contract/src/main/resources/contract/" + file;
    }

    private JsonNode message() {
        return contract.messageOf(channel);
    }

    private String schemaFile() {
        return message().at("/payload/schema/$ref").asString();
    }

    private JsonNode schema() {
        return EventContract.schema(schemaFile());
    }
}
