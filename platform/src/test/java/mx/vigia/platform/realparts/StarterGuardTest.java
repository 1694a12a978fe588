package mx.vigia.platform.realparts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StarterGuardTest {

    private static final long TIMEOUT_SECONDS = 30;

    @TempDir
    Path folder;

    /** Starts a guarded process, prints its process id and waits. */
    static final class Starter {
        private Starter() {}

        public static void main(String[] arguments) throws IOException, InterruptedException {
            var child = new ProcessBuilder("sleep", "600").start();
            var guard = StarterGuard.of(
                    child.pid(), "TERM", "sleep", "sleep", Path.of(arguments[0]).toFile());
            System.out.println(child.pid());
            child.waitFor();
            guard.close();
        }
    }

    @Test
    void childOfAKilledStarterIsEndedAndLogged() throws Exception {
        var log = folder.resolve("child.log");
        var starter = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Starter.class.getName(),
                        log.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var child = ProcessHandle.of(Long.parseLong(starter.inputReader().readLine()))
                .orElseThrow();

        starter.destroyForcibly();

        child.onExit().get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
        assertThat(Files.readString(log)).contains("sleep, process " + child.pid());
    }

    @Test
    void aClosedGuardLeavesTheProcessAlone() throws Exception {
        var child = new ProcessBuilder("sleep", "600").start();
        StarterGuard.of(
                        child.pid(),
                        "TERM",
                        "sleep",
                        "sleep",
                        folder.resolve("child.log").toFile())
                .close();

        assertThat(child.waitFor(500, TimeUnit.MILLISECONDS)).isFalse();
        child.destroyForcibly().waitFor();
    }
}
