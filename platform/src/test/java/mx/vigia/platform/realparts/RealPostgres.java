package mx.vigia.platform.realparts;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * A whole PostgreSQL beside this process, on 127.0.0.1, user and password {@code postgres}.
 *
 * <pre>{@code
 * try (var postgres = RealPostgres.temporary()) {
 *     var url = postgres.createDatabase("vigia_analysis");
 * }
 * }</pre>
 */
public final class RealPostgres implements AutoCloseable {

    private static final Logger QUIET = Logger.getLogger("io.zonky.test");

    private final EmbeddedPostgres server;
    private final Optional<StarterGuard> guard;

    private RealPostgres(EmbeddedPostgres server, Optional<StarterGuard> guard) {
        this.server = server;
        this.guard = guard;
    }

    /** Starts on a free port, without durability, for tests. */
    public static RealPostgres temporary() {
        return new RealPostgres(start(safety(EmbeddedPostgres.builder(), false)), Optional.empty());
    }

    /**
     * Starts on this port over this folder, which keeps its rows; durable means that a committed row survives the
     * machine. It ends with this process, even if that is killed, but not before what uses it: nothing but
     * {@link #close} stops it in an orderly end.
     */
    public static RealPostgres start(Path folder, int port, boolean durable) {
        var server = start(safety(EmbeddedPostgres.builder(), durable)
                .setPort(port)
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false));
        return new RealPostgres(server, Optional.of(guard(folder)));
    }

    /** SIGINT is PostgreSQL's fast stop. */
    private static StarterGuard guard(Path folder) {
        try (var lines = Files.lines(folder.resolve("postmaster.pid"))) {
            var pid = Long.parseLong(lines.findFirst().orElseThrow().trim());
            var log = folder.resolve("guard.log").toFile();
            return StarterGuard.of(pid, "INT", folder.toString(), "PostgreSQL", log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return server.getPort();
    }

    /** The address of a database, with a socket timeout so that a dead server is noticed. */
    public String jdbcUrl(String database) {
        return jdbcUrl(server.getPort(), database);
    }

    /** Creates the database unless it exists, and returns its JDBC URL. */
    public String createDatabase(String name) {
        return createDatabaseOn(server.getPort(), name);
    }

    static String createDatabaseOn(int port, String name) {
        if (!name.matches("[a-z][a-z0-9_]*")) {
            throw new IllegalArgumentException("Expected a plain database name but found " + name);
        }
        try (var connection = DriverManager.getConnection(jdbcUrl(port, "postgres"), "postgres", "postgres");
                var statement = connection.createStatement()) {
            if (!statement
                    .executeQuery("select 1 from pg_database where datname = '" + name + "'")
                    .next()) {
                statement.executeUpdate("create database " + name);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return jdbcUrl(port, name);
    }

    private static String jdbcUrl(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?socketTimeout=60&connectTimeout=10";
    }

    public DataSource database(String name) {
        return server.getDatabase("postgres", name);
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            guard.ifPresent(StarterGuard::close);
        }
    }

    private static EmbeddedPostgres.Builder safety(EmbeddedPostgres.Builder builder, boolean durable) {
        var on = durable ? "on" : "off";
        return builder.setServerConfig("fsync", on)
                .setServerConfig("synchronous_commit", on)
                .setServerConfig("full_page_writes", on)
                .setServerConfig("max_connections", "200")
                .setLocaleConfig("locale", "C.UTF-8")
                .setLocaleConfig("encoding", "UTF8");
    }

    private static EmbeddedPostgres start(EmbeddedPostgres.Builder builder) {
        QUIET.setLevel(Level.WARNING);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
