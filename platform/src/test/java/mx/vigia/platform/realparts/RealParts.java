package mx.vigia.platform.realparts;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Gives a Quarkus test a real Kafka and a real PostgreSQL, started once per JVM, and a fresh database at each start of
 * the application.
 *
 * <pre>{@code
 * @QuarkusTest
 * @QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
 * class BillReadingTest { … }
 * }</pre>
 *
 * <p>Topics exist (three partitions) and outlive a restart of the application, so tests use keys of their own. Without
 * the argument {@code database} no PostgreSQL is started. A test may ask {@link #bootstrap()} for the broker's address.
 */
public class RealParts implements QuarkusTestResourceLifecycleManager {

    /** The signing key of tests. */
    public static final String GAUGE_KEY = "a-key-for-tests-only-of-more-than-32-characters";

    private static final String KAFKA = "vigia.real.kafka";
    private static final String POSTGRES = "vigia.real.postgres";
    private static final int PARTITIONS = 3;

    private String database = "";

    /** The broker's address, for consumers and producers of a test's own. */
    public static String bootstrap() {
        return oncePerJvm(KAFKA, () -> {
            var kafka = RealKafka.temporary();
            kafka.createTopics(PARTITIONS);
            closeAtTheEnd(kafka);
            return kafka.bootstrap();
        });
    }

    @Override
    public void init(Map<String, String> arguments) {
        database = arguments.getOrDefault("database", "");
    }

    @Override
    public Map<String, String> start() {
        var config = new HashMap<String, String>();
        config.put("kafka.bootstrap.servers", bootstrap());
        for (var loud : List.of("kafka", "org.apache.kafka", "state.change.logger", "io.zonky.test")) {
            config.put("quarkus.log.category.\"" + loud + "\".level", "WARN");
        }
        config.put("quarkus.http.test-port", "0");
        config.put("vigia.environment", "local");
        config.put("vigia.public-origin", "http://localhost:8081");
        config.put("vigia.gauge-key", GAUGE_KEY);
        config.put("vigia.access.public-key", AccessTopic.PUBLIC_KEY);
        config.put("vigia.access.signing-key", AccessTopic.SIGNING_KEY);
        config.put("vigia.data", temporaryFolder());
        if (!database.isEmpty()) {
            config.put("quarkus.datasource.jdbc.url", freshDatabase());
            config.put("quarkus.datasource.username", "postgres");
            config.put("quarkus.datasource.password", "postgres");
        }
        return config;
    }

    @Override
    public void stop() {
        // The parts serve every test of this JVM and stop with it.
    }

    private String freshDatabase() {
        var port = oncePerJvm(POSTGRES, () -> {
            var postgres = RealPostgres.temporary();
            closeAtTheEnd(postgres);
            return Integer.toString(postgres.port());
        });
        return RealPostgres.createDatabaseOn(
                Integer.parseInt(port), "t_" + database + "_" + Long.toString(System.nanoTime(), 36));
    }

    /** The class loaders of Quarkus each have their own statics; the system's properties are the JVM's. */
    private static String oncePerJvm(String name, Supplier<String> begin) {
        return (String) System.getProperties().computeIfAbsent(name, absent -> begin.get());
    }

    private static void closeAtTheEnd(AutoCloseable part) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                part.close();
            } catch (Exception e) { // AutoCloseable declares nothing narrower
                throw new IllegalStateException(e);
            }
        }));
    }

    private static String temporaryFolder() {
        try {
            return Files.createTempDirectory("vigia-data").toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
