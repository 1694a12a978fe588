package mx.vigia.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path folder;

    @Test
    void takenPortIsReportedWithItsOwner() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> TakenPort.requireFree(Map.of("front door", taken.getLocalPort())))
                    .isInstanceOf(StartupException.class)
                    .hasMessageContaining("Port " + taken.getLocalPort() + " (front door) is taken by")
                    .hasMessageContaining("--port");
        }
    }

    @Test
    void folderIsLockedOnce() throws IOException {
        var data = new DataFolder(folder);
        var first = data.tryLock().orElseThrow();
        assertThat(data.tryLock()).isEmpty();

        first.channel().close();
        assertThat(data.tryLock()).isPresent();
    }

    @Test
    void folderWithForeignFilesIsRefusedAndStaysForeign() throws IOException {
        Files.writeString(folder.resolve("thesis.txt"), "precious");
        var data = new DataFolder(folder);

        assertThatThrownBy(data::refuseUnlessOurs)
                .isInstanceOf(StartupException.class)
                .hasMessageContaining("found other files in " + folder)
                .hasMessageContaining("--data");
        assertThat(data.isOurs()).isFalse();
    }

    @Test
    void emptyFolderAndOneThatWasLockedAreAccepted() throws IOException {
        var data = new DataFolder(folder.resolve("new"));
        data.refuseUnlessOurs();

        data.tryLock().orElseThrow().channel().close();
        Files.writeString(data.root().resolve("rows"), "rows");

        data.refuseUnlessOurs();
        assertThat(data.isOurs()).isTrue();
    }

    @Test
    void freshStartEmptiesTheFolder() throws IOException {
        var data = new DataFolder(folder);
        data.prepare(false);
        Files.writeString(data.letters().resolve("old.eml"), "old");

        data.prepare(true);

        assertThat(data.letters()).isEmptyDirectory();
    }

    @Test
    void folderIsRemovedDespiteConcurrentDeletion() throws IOException {
        var data = new DataFolder(folder.resolve("house"));
        data.prepare(false);
        for (int i = 0; i < 300; i++) {
            var table = Files.createDirectories(data.postgres().resolve("base/" + i));
            for (int page = 0; page < 10; page++) {
                Files.writeString(table.resolve("page" + page), "rows");
            }
        }

        try (var server = Executors.newSingleThreadExecutor()) {
            var ending = server.submit(() -> {
                FolderCleaner.of(data.postgres(), Set.of());
                return null;
            });
            data.remove();
            assertThat(ending).succeedsWithin(Duration.ofMinutes(1));
        }

        assertThat(data.root()).doesNotExist();
    }

    @Test
    void orphanedChildIsEndedAndAStrangerIsNot() throws IOException, InterruptedException {
        var data = new DataFolder(folder);
        data.prepare(false);
        var leftovers = new OrphanProcesses(data);
        var child = new ProcessBuilder("sh", "-c", "sleep 60; true", "sh", OrphanProcesses.mark(data), "x").start();
        var stranger = new ProcessBuilder("sh", "-c", "sleep 60; true").start();
        leftovers.writePidFile("analysis-service", child.pid());
        leftovers.writePidFile("scraper-service", stranger.pid());

        assertThat(leftovers.stopAll()).containsExactly("analysis-service");

        assertThat(child.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(stranger.isAlive()).isTrue();
        stranger.destroy();
    }
}
