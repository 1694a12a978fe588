package mx.vigia.local.services;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import mx.vigia.local.stack.OrphanProcesses;
import mx.vigia.local.stack.StartupException;

/** One service as a child process. */
final class ServiceProcess {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();
    private static final int TAIL_LINES = 25;

    private final ServiceDefinition wing;
    private final StackSettings settings;
    private final Instant made = Instant.now();
    private Process process;

    ServiceProcess(ServiceDefinition wing, StackSettings settings) {
        this.wing = wing;
        this.settings = settings;
    }

    void start() {
        var log = log().toFile();
        var builder = new ProcessBuilder(command())
                .directory(settings.checkout().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log));
        builder.environment().putAll(wing.environment(settings));
        try {
            process = builder.start();
        } catch (IOException failed) {
            throw new StartupException("Cannot start " + wing.folder() + ": " + failed.getMessage(), failed);
        }
        new OrphanProcesses(settings.data()).writePidFile(wing.folder(), process.pid());
    }

    Process process() {
        return process;
    }

    boolean ready() {
        var health = URI.create("http://127.0.0.1:" + wing.port(settings.ports()) + "/q/health/ready");
        var request =
                HttpRequest.newBuilder(health).timeout(Duration.ofSeconds(2)).build();
        try {
            return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    Path log() {
        return settings.data().logs().resolve(wing.folder() + ".log");
    }

    /** Returns its last lines of output, to show why it failed. */
    String tail() {
        try {
            var lines = Files.readAllLines(log());
            return String.join("\n", lines.subList(Math.max(0, lines.size() - TAIL_LINES), lines.size()));
        } catch (IOException none) {
            return "(no log)";
        }
    }

    /** Returns the class-data archive that its runs leave to later ones. */
    ClassDataSharing classes() {
        return new ClassDataSharing(jar(), ProcessHandle.current().pid(), made);
    }

    private Path jar() {
        return settings.checkout().resolve(wing.folder()).resolve("target/quarkus-app/quarkus-run.jar");
    }

    /**
     * Returns the command; the shell makes the child ignore Ctrl-C, so that the launcher alone decides the shutdown
     * order.
     */
    private List<String> command() {
        var jar = jar();
        if (!Files.exists(jar)) {
            throw new StartupException(wing.folder() + " is not built: " + jar + " is missing");
        }
        var command = new ArrayList<>(List.of("/bin/sh", "-c", "trap '' INT; exec \"$@\"", "sh"));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(OrphanProcesses.mark(settings.data()), "-Xmx" + wing.heap(), "-XX:+UseSerialGC", "-Xss512k"));
        command.addAll(wing.heapOptions());
        command.addAll(wing.compilerOptions());
        command.addAll(List.of(
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "-Duser.timezone=UTC",
                "-Dfile.encoding=UTF-8"));
        command.addAll(classes().options());
        command.addAll(wing.javaOptions(settings));
        command.addAll(List.of("-jar", jar.toString()));
        return command;
    }
}
