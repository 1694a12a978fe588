package mx.vigia.platform.realparts;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The samples and schemas of the event contract, for the ContractTest of each service.
 *
 * <pre>{@code
 * for (var name : ContractSamples.of("bills.facts.v1")) {
 *     var fact = json.readValue(ContractSamples.read(name), FactEvent.class);
 *     ContractSamples.assertValid("bills.facts.v1", json.writeValueAsBytes(fact));
 * }
 * }</pre>
 */
public final class ContractSamples {

    private static final String FOLDER = "contract/samples/";
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
    private static final Map<String, Schema> KNOWN = new ConcurrentHashMap<>();

    private ContractSamples() {}

    /** The names of all samples of a topic, as in {@code bills.facts.v1.new.json}. */
    public static List<String> of(String topic) {
        return all().stream().filter(name -> name.startsWith(topic + ".")).toList();
    }

    /** The names of all samples, in order. */
    public static List<String> all() {
        var folder = loader().getResource(FOLDER);
        assertThat(folder).as("the contract on the class path of this test").isNotNull();
        try {
            var address = folder.toURI();
            if (!"jar".equals(address.getScheme())) {
                return names(Path.of(address));
            }
            var jar = URI.create(
                    address.toString().substring(0, address.toString().indexOf('!')));
            try (var inside = FileSystems.newFileSystem(Path.of(URI.create(jar.getSchemeSpecificPart())))) {
                return names(inside.getPath(FOLDER));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The bytes of a sample. */
    public static byte[] read(String name) {
        return bytes(FOLDER + name);
    }

    /** Fails with all violations if these bytes do not match the schema of this topic. */
    public static void assertValid(String topic, byte[] json) {
        var text = new String(json, StandardCharsets.UTF_8);
        assertThat(schema(topic).validate(text, InputFormat.JSON)).as(text).isEmpty();
    }

    private static Schema schema(String topic) {
        return KNOWN.computeIfAbsent(
                topic,
                name -> SCHEMAS.getSchema(
                        new String(bytes("contract/schemas/" + name + ".json"), StandardCharsets.UTF_8)));
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static byte[] bytes(String resource) {
        try (InputStream in = loader().getResourceAsStream(resource)) {
            assertThat(in).as(resource).isNotNull();
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ClassLoader loader() {
        return Thread.currentThread().getContextClassLoader();
    }
}
