package mx.vigia.local.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassDataSharingTest {

    @TempDir
    Path folder;

    @Test
    void theFirstRunWritesThemAndTheNextTakesThem() throws IOException {
        var classes = new ClassDataSharing(jar(), 1);
        write(classes);

        classes.keep();

        assertThat(classes.options()).singleElement().asString().startsWith("-XX:SharedArchiveFile=");
        assertThat(new ClassDataSharing(folder.resolve("quarkus-run.jar"), 2).options())
                .isEqualTo(classes.options());
    }

    @Test
    void whatARunWroteThatWasCutOffIsDropped() throws IOException {
        var classes = new ClassDataSharing(jar(), 1);
        write(classes);

        classes.drop();
        classes.keep();

        assertThat(classes.options()).singleElement().asString().startsWith("-XX:ArchiveClassesAtExit=");
    }

    @Test
    void rebuiltJarsGetNewArchives() throws IOException {
        var classes = new ClassDataSharing(jar(), 1);
        write(classes);
        classes.keep();

        Files.setLastModifiedTime(jar(), FileTime.from(Instant.now().plusSeconds(60)));

        assertThat(classes.options()).singleElement().asString().startsWith("-XX:ArchiveClassesAtExit=");
    }

    @Test
    void whatARunWroteOfABuildThatWasReplacedMeanwhileIsDropped() throws IOException {
        var classes = new ClassDataSharing(jar(), 1);
        write(classes);
        Files.setLastModifiedTime(jar(), FileTime.from(Instant.now().plusSeconds(1)));

        classes.keep();

        try (var files = Files.list(folder)) {
            assertThat(files).singleElement().asString().endsWith(".jar");
        }
    }

    private Path jar() throws IOException {
        var jar = folder.resolve("quarkus-run.jar");
        if (Files.notExists(jar)) {
            Files.createFile(jar);
            Files.setLastModifiedTime(jar, FileTime.from(Instant.now().minusSeconds(60)));
        }
        return jar;
    }

    /** As the virtual machine does it. */
    private static void write(ClassDataSharing classes) throws IOException {
        var option = classes.options().getFirst();
        Files.createFile(Path.of(option.substring(option.indexOf('=') + 1)));
    }
}
