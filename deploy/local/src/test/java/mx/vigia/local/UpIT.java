package mx.vigia.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.vigia.local.client.Await;
import mx.vigia.local.client.HttpSession;
import mx.vigia.local.stack.Ports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code deploy/local/up} as a process of its own: what it prints, and what is left when it is killed. */
class UpIT {

    private static final Duration TIMEOUT = Duration.ofMinutes(6);

    @TempDir
    Path folder;

    private Process up;

    @AfterEach
    void end() throws InterruptedException {
        up.destroyForcibly().waitFor();
    }

    @Test
    void killedServiceIsReportedAndChildrenEndWithTheStarter() throws Exception {
        var port = Ports.findFree().frontDoor();
        up = start(port);
        awaitOutput("Vigía is up after [0-9.,]+ s, [0-9.,]+ of them for the infrastructure\\.");
        assertThat(HttpSession.at("http://localhost:" + port).get("/").status()).isEqualTo(200);

        serviceProcess("scraper-service").destroyForcibly();
        awaitOutput("scraper-service ended \\(exit 137\\)\\. The last lines of its log, .*:\\n.*started in");
        awaitOutput("Starting scraper-service again\\.");

        var children = List.of(
                serviceProcess("scraper-service"),
                serviceProcess("analysis-service"),
                serviceProcess("notification-service"),
                process(folder.resolve("data/postgres/postmaster.pid")));
        up.destroyForcibly();
        for (var child : children) {
            child.onExit().get(TIMEOUT.toSeconds(), TimeUnit.SECONDS);
        }
        assertThat(Files.readString(folder.resolve("data/logs/analysis-service.log")))
                .contains("this ends analysis-service");
    }

    private Process start(int port) throws IOException {
        var root = Path.of("../..").toAbsolutePath().normalize();
        var command = Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dvigia.root=" + root,
                "-cp",
                System.getProperty("java.class.path"),
                Up.class.getName(),
                "--recorded",
                "--port",
                Integer.toString(port),
                "--data",
                folder.resolve("data").toString());
        return new ProcessBuilder(command.toList())
                .redirectErrorStream(true)
                .redirectOutput(output().toFile())
                .start();
    }

    private Path output() {
        return folder.resolve("output.txt");
    }

    private void awaitOutput(String pattern) {
        new Await(TIMEOUT, "up to say " + pattern, Duration.ofMillis(200)).untilTrue(() -> {
            assertThat(up.isAlive()).as(read(output())).isTrue();
            return Pattern.compile(pattern, Pattern.DOTALL)
                    .matcher(read(output()))
                    .find();
        });
    }

    private ProcessHandle serviceProcess(String name) {
        return process(folder.resolve("data/pids").resolve(name + ".pid"));
    }

    /** Waits until the process named in the PID file runs; a restarted service writes its new PID a moment later. */
    private static ProcessHandle process(Path pidFile) {
        new Await(TIMEOUT, "a running process in " + pidFile, Duration.ofMillis(200))
                .untilTrue(() -> running(pidFile).isPresent());
        return running(pidFile).orElseThrow();
    }

    private static Optional<ProcessHandle> running(Path pidFile) {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        return read(pidFile)
                .lines()
                .findFirst()
                .map(String::trim)
                .filter(line -> line.matches("\\d+"))
                .flatMap(line -> ProcessHandle.of(Long.parseLong(line)))
                .filter(ProcessHandle::isAlive);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
