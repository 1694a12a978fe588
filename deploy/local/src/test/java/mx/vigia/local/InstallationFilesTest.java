package mx.vigia.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the checks beside the files of an installation, each with the tool of Debian that it names. */
class InstallationFilesTest {

    @TempDir
    private Path folder;

    @Test
    void unitsAreValid() throws Exception {
        check("vm", "systemd-analyze");
    }

    @Test
    void composeFileIsValid() throws Exception {
        check("compose", "docker-compose");
    }

    @Test
    void kubernetesFilesAreRendered() throws Exception {
        check("kubernetes", "kubectl");
    }

    @Test
    void alertRulesFireWhenTheyShould() throws Exception {
        check("monitoring", "promtool");
    }

    /** As root only, who may become the user of PostgreSQL. */
    @Test
    void backupIsRestored() throws Exception {
        assumeTrue("root".equals(System.getProperty("user.name")), "needs root");
        assumeTrue(Files.isDirectory(Path.of("/usr/lib/postgresql")), "Debian's PostgreSQL is not on this machine");
        check("image", "gpg");
    }

    private void check(String part, String tool) throws IOException, InterruptedException {
        assumeTrue(isOnThePath(tool), tool + " is not on this machine");
        var log = folder.resolve(part + ".log");
        var process = new ProcessBuilder("../" + part + "/test")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();

        try {
            assertThat(process.waitFor(3, TimeUnit.MINUTES)).as("ends in time").isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.exitValue()).as(Files.readString(log)).isZero();
    }

    private static boolean isOnThePath(String tool) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(entry -> Files.isExecutable(Path.of(entry, tool)));
    }
}
