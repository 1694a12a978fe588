package mx.vigia.local.proxy;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.local.client.Await;

/** Runs the project's Caddyfile with the Caddy installed on this machine, without TLS. */
public record Caddy(Process process) implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Returns the program; empty where Caddy is not installed. */
    public static Optional<Path> onThisMachine() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .map(folder -> Path.of(folder, "caddy"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Runs Caddy at this port in front of the services at theirs; its output goes into this folder. */
    static Caddy open(Path checkout, int port, int console, Map<String, Integer> owners, Path folder)
            throws IOException {
        var replicas =
                owners.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, at -> List.of(at.getValue())));
        return beforeReplicas(checkout, port, console, replicas, folder);
    }

    /** Runs Caddy in front of services of which each has several replicas, on these ports. */
    public static Caddy beforeReplicas(
            Path checkout, int port, int console, Map<String, List<Integer>> replicas, Path folder) throws IOException {
        return behind("", checkout, port, console, replicas, folder);
    }

    /** Runs Caddy behind another proxy in one of these nets. */
    static Caddy behind(
            String nets, Path checkout, int port, int console, Map<String, List<Integer>> replicas, Path folder)
            throws IOException {
        var command = new ProcessBuilder(
                onThisMachine().orElseThrow().toString(),
                "run",
                "--config",
                checkout.resolve("deploy/front-door/Caddyfile").toString(),
                "--adapter",
                "caddyfile");
        command.environment()
                .putAll(Map.of(
                        "VIGIA_PUBLIC_HOST", "http://localhost:" + port,
                        "CADDY_ADMIN", "localhost:" + console,
                        "HOME", folder.toString(),
                        "XDG_DATA_HOME", folder.toString(),
                        "XDG_CONFIG_HOME", folder.toString()));
        command.environment().put("VIGIA_TRUSTED_PROXIES", nets);
        replicas.forEach((service, ports) -> command.environment()
                .put(
                        "VIGIA_" + service.toUpperCase(Locale.ROOT),
                        ports.stream().map(at -> "127.0.0.1:" + at).collect(Collectors.joining(" "))));
        var log = folder.resolve("caddy.log").toFile();
        var running =
                new Caddy(command.redirectErrorStream(true).redirectOutput(log).start());
        try {
            new Await(PATIENCE, "Caddy, or why it does not listen in " + log)
                    .untilTrue(() -> !running.process.isAlive() || listens(port));
        } catch (IllegalStateException inVain) {
            running.close();
            throw inVain;
        }
        if (!running.process.isAlive()) {
            throw new IllegalStateException("Caddy has ended: " + Files.readString(log.toPath()));
        }
        return running;
    }

    private static boolean listens(int port) {
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
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
