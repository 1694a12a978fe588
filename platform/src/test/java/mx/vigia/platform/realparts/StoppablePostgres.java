package mx.vigia.platform.realparts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Gives a Quarkus test a real Kafka, and a PostgreSQL of its own that the test stops and starts. The server starts only
 * once the application has tried in vain to connect, so that each such test also shows that the start waits for it.
 *
 * <pre>{@code
 * @QuarkusTest
 * @QuarkusTestResource(value = StoppablePostgres.class, restrictToAnnotatedClass = true)
 * class OutageTest {
 *     StoppablePostgres postgres;
 * }
 * }</pre>
 */
public final class StoppablePostgres extends RealParts {
    private static final String DATABASE = "outage";

    private final int port = RealKafka.freePort();
    private final Path folder = newFolder();
    private RealPostgres server;
    private volatile boolean awaited;

    @Override
    public Map<String, String> start() {
        var config = new HashMap<>(super.start());
        config.put("quarkus.datasource.jdbc.url", "jdbc:postgresql://127.0.0.1:" + port + "/" + DATABASE);
        config.put("quarkus.datasource.username", "postgres");
        config.put("quarkus.datasource.password", "postgres");
        Thread.ofPlatform().name("late-postgres").daemon().start(this::startOnceAwaited);
        return config;
    }

    /** Whether the application tried to connect before the server was there. */
    public boolean wasAwaited() {
        return awaited;
    }

    /** Starts the server over its folder; returns when it takes connections. */
    public synchronized void startServer() {
        server = RealPostgres.start(folder, port, false);
        server.createDatabase(DATABASE);
    }

    /** Stops the server and with it all connections; returns when it has stopped. */
    public synchronized void stopServer() {
        server.close();
        server = null;
    }

    @Override
    public synchronized void stop() {
        if (server != null) {
            stopServer();
        }
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(StoppablePostgres.class));
    }

    /** Ends the first connection without a word, and then gives the port to the server. */
    private void startOnceAwaited() {
        try (var silent = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            silent.accept().close();
            awaited = true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        startServer();
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("stoppable-postgres");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
