package mx.vigia.local.services;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import mx.vigia.local.stack.OrphanProcesses;
import mx.vigia.local.stack.StartupException;
import mx.vigia.platform.realparts.StarterGuard;

/** One service as a child process. */
final class ServiceProcess {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();
    private static final int TAIL_LINES = 25;

    private final ServiceDefinition wing;
    private final StackSettings settings;
    private Process process;
    private StarterGuard guard;

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
        var mark = OrphanProcesses.mark(settings.data());
        guard = StarterGuard.of(process.pid(), "KILL", mark, wing.folder(), log);
        new OrphanProcesses(settings.data()).writePidFile(wing.folder(), process.pid());
    }

    /** Tells how it ended, with its last lines of output. */
    String ending() {
        guard.close();
        return "%s ended (exit %d). The last lines of its log, %s:%n%s"
                .formatted(wing.folder(), process.exitValue(), log(), tail());
    }

    /** Waits for its end, and kills it if that takes too long. */
    void awaitExit(Duration timeout) throws InterruptedException {
        if (!process.waitFor(timeout.toMillis(), TimeUnit.MILLISECONDS)) {
            process.destroyForcibly().waitFor();
        }
        guard.close();
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

    /** Archives its classes if the present run has listed them. */
    void archiveClasses() {
        classes().make(java(), program());
    }

    private ClassArchive classes() {
        return ClassArchive.of(jar(), settings.data().logs().resolve(wing.folder() + ".classes"));
    }

    private Path jar() {
        return settings.checkout().resolve(wing.folder()).resolve("target/quarkus-app/quarkus-run.jar");
    }

    /**
     * Returns the command; the shell makes the child ignore Ctrl-C, so that the launcher alone decides the shutdown
     * order.
     */
    List<String> command() {
        var jar = jar();
        if (!Files.exists(jar)) {
            throw new StartupException(wing.folder() + " is not built: " + jar + " is missing");
        }
        var command = new ArrayList<>(List.of("/bin/sh", "-c", "trap '' INT; exec \"$@\"", "sh"));
        command.addAll(java());
        command.addAll(classes().options());
        command.addAll(program());
        return command;
    }

    private List<String> java() {
        var command = new ArrayList<String>();
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
        command.addAll(wing.javaOptions(settings));
        return command;
    }

    private List<String> program() {
        return List.of("-jar", jar().toString());
    }
}
