package mx.vigia.bench.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import mx.vigia.local.client.Await;
import mx.vigia.local.client.HttpSession;
import mx.vigia.local.services.ServiceDefinition;
import mx.vigia.local.stack.AccessKeyPair;
import mx.vigia.local.stack.DataFolder;
import mx.vigia.local.stack.Ports;
import mx.vigia.local.stack.SearchGaugeKey;
import mx.vigia.platform.realparts.RealKafka;
import mx.vigia.platform.realparts.RealPostgres;

/**
 * The analysis service alone, with its own durable Kafka and PostgreSQL: free loopback ports, a temporary folder,
 * deleted when it is closed or aborted. Its memory is that of a server, not that of a laptop with three services.
 */
public final class AnalysisTestStack implements AutoCloseable {
    private static final String UNLIMITED_QUOTA = "1000000000";
    private static final int PARTITIONS = 3;
    private static final Duration START_TIMEOUT = Duration.ofMinutes(2);
    private static final Duration SHUTDOWN_TIMEOUT = Duration.ofSeconds(20);
    private static final List<String> JVM_OPTIONS = List.of(
            "-Xmx1g",
            "-Xms1g",
            "-Xmn384m",
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "--enable-native-access=ALL-UNNAMED",
            "--add-modules",
            "jdk.incubator.vector",
            "-Duser.timezone=UTC",
            "-Dfile.encoding=UTF-8");

    private final Path checkout;
    private final DataFolder data;
    private final Ports ports = Ports.findFree();
    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private RealKafka kafka;
    private Process service;

    private AnalysisTestStack(Path checkout, DataFolder data) {
        this.checkout = checkout;
        this.data = data;
    }

    /** Starts the infrastructure but not yet the service. */
    public static AnalysisTestStack open(Path checkout) {
        try {
            var testStack = new AnalysisTestStack(checkout, new DataFolder(Files.createTempDirectory("vigia-bench")));
            Runtime.getRuntime().addShutdownHook(new Thread(testStack::close));
            testStack.prepare();
            return testStack;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private synchronized void prepare() {
        data.prepare(false);
        open.push(data::remove);
        var postgres = RealPostgres.start(data.postgres(), ports.postgres(), true);
        open.push(postgres);
        postgres.createDatabase(ServiceDefinition.ANALYSIS.database());
        kafka = RealKafka.start(data.kafka(), ports.kafka(), ports.kafkaController());
        open.push(kafka);
        kafka.createTopics(PARTITIONS);
    }

    /** Starts the service and returns when it is ready: every watch is loaded. */
    public synchronized void openService() {
        try {
            service = service().start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        open.push(this::end);
        var session = session();
        new Await(START_TIMEOUT, "the service to be ready (" + log() + ")")
                .untilTrue(() -> service.isAlive() && isReady(session));
    }

    public String bootstrap() {
        return kafka.bootstrap();
    }

    public int postgres() {
        return ports.postgres();
    }

    public long pid() {
        return service.pid();
    }

    /** Returns a client of the service itself, without the proxy. */
    public HttpSession session() {
        return HttpSession.at("http://127.0.0.1:" + ports.analysis());
    }

    private static boolean isReady(HttpSession session) {
        try {
            return session.getJson("/q/health/ready").isSuccess();
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    private Path log() {
        return data.logs().resolve("analysis-service.log");
    }

    private ProcessBuilder service() {
        var jar = checkout.resolve("analysis-service/target/quarkus-app/quarkus-run.jar");
        var command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.command().addAll(JVM_OPTIONS);
        command.command().addAll(List.of("-jar", jar.toString()));
        command.environment().putAll(serviceSettings());
        command.environment().put("VIGIA_QUOTA_ANONYMOUS", UNLIMITED_QUOTA);
        command.environment()
                .put("VIGIA_ACCESS_PUBLIC_KEY", AccessKeyPair.of(data).publicKey());
        return command.redirectErrorStream(true).redirectOutput(log().toFile());
    }

    private Map<String, String> serviceSettings() {
        return Map.of(
                "QUARKUS_HTTP_PORT",
                Integer.toString(ports.analysis()),
                "QUARKUS_HTTP_HOST",
                "127.0.0.1",
                "QUARKUS_DATASOURCE_JDBC_URL",
                "jdbc:postgresql://127.0.0.1:%d/%s?socketTimeout=30&connectTimeout=5"
                        .formatted(ports.postgres(), ServiceDefinition.ANALYSIS.database()),
                "QUARKUS_DATASOURCE_USERNAME",
                "postgres",
                "QUARKUS_DATASOURCE_PASSWORD",
                "postgres",
                "KAFKA_BOOTSTRAP_SERVERS",
                kafka.bootstrap(),
                "VIGIA_ENVIRONMENT",
                "local",
                "VIGIA_PUBLIC_ORIGIN",
                "http://localhost:" + ports.frontDoor(),
                "VIGIA_GAUGE_KEY",
                SearchGaugeKey.of(data),
                "VIGIA_DATA",
                data.service("analysis").toString());
    }

    private void end() throws InterruptedException {
        service.destroy();
        if (!service.waitFor(SHUTDOWN_TIMEOUT.toMillis(), TimeUnit.MILLISECONDS)) {
            service.destroyForcibly().waitFor();
        }
    }

    @Override
    public synchronized void close() {
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            } catch (
                    Exception failed) { // AutoCloseable declares nothing narrower; what is still open is closed all the
                // same
                System.out.println("Not closed: " + failed.getMessage());
            }
        }
    }
}
