package mx.vigia.bench.drills;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.local.client.Await;
import mx.vigia.local.stack.DataFolder;
import mx.vigia.platform.realparts.RealKafka;

/** The generated Caddyfile, run by the Caddy of this machine without TLS before replicas of analysis-service. */
record FrontDoor(Process process, int port, Path folder) implements AutoCloseable {
    static FrontDoor before(List<Integer> analysis, Path checkout) {
        try {
            var folder = Files.createTempDirectory("vigia-drill-door");
            var port = RealKafka.freePort();
            var command = new ProcessBuilder(
                            caddy().toString(), "run", "--config", "Caddyfile", "--adapter", "caddyfile")
                    .directory(checkout.resolve("deploy/front-door").toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("caddy.log").toFile());
            var settings = command.environment();
            settings.put("VIGIA_PUBLIC_HOST", "http://localhost:" + port);
            settings.put("VIGIA_TRUSTED_PROXIES", "");
            settings.put("CADDY_ADMIN", "localhost:" + RealKafka.freePort());
            settings.put("HOME", folder.toString());
            settings.put("XDG_DATA_HOME", folder.toString());
            settings.put("XDG_CONFIG_HOME", folder.toString());
            settings.put(
                    "VIGIA_ANALYSIS",
                    analysis.stream().map(at -> "127.0.0.1:" + at).collect(Collectors.joining(" ")));
            var door = new FrontDoor(command.start(), port, folder);
            new Await(Duration.ofSeconds(60), "Caddy").untilTrue(door::isListening);
            return door;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Path caddy() {
        return findCaddy()
                .orElseThrow(() -> new Drill.ShortfallException("not run: there is no Caddy (apt-get install caddy)"));
    }

    private static Optional<Path> findCaddy() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .map(folder -> Path.of(folder, "caddy"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private boolean isListening() {
        try (var socket = new Socket("127.0.0.1", port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
            new DataFolder(folder).remove();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
