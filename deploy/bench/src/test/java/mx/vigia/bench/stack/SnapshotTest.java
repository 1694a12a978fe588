package mx.vigia.bench.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotTest {
    @TempDir
    Path top;

    @Test
    void restoredFolderIsAsItWasWithItsPermissions() throws IOException {
        var data = Files.createDirectory(top.resolve("data"));
        var inner = Files.createDirectory(data.resolve("postgres"));
        Files.setPosixFilePermissions(inner, PosixFilePermissions.fromString("rwx------"));
        Files.writeString(inner.resolve("kept"), "before");

        try (var snapshot = Snapshot.of(data)) {
            Files.writeString(inner.resolve("kept"), "after");
            Files.writeString(data.resolve("added"), "");
            snapshot.restoreTo(data);
        }

        assertThat(inner.resolve("kept")).hasContent("before");
        assertThat(data.resolve("added")).doesNotExist();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(inner)))
                .isEqualTo("rwx------");
    }
}
