package mx.vigia.local.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes.Name;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassArchiveTest {

    @TempDir
    Path folder;

    /** A program to archive. */
    static final class Greeter {
        private Greeter() {}

        public static void main(String[] arguments) {
            System.out.println("Buenos días");
        }
    }

    @BeforeEach
    void needsArchivesOfLinkedClasses() {
        assumeThat(Runtime.version().feature()).isGreaterThanOrEqualTo(25);
    }

    @Test
    void secondRunLoadsClassesFromTheArchive() throws IOException, InterruptedException {
        var archive = ClassArchive.of(jar(), folder.resolve("greeter.classes"));

        assertThat(run(archive)).noneMatch(ClassArchiveTest::isGreeterOfArchive);
        archive.make(java(), program());

        assertThat(archive.options()).containsExactly("-XX:SharedArchiveFile=" + archive.file());
        assertThat(run(archive)).anyMatch(ClassArchiveTest::isGreeterOfArchive);
        assertThat(archive.list()).doesNotExist();
    }

    @Test
    void incompleteArchiveIsDeleted() throws IOException {
        var archive = listed();

        archive.make(javaStandIn("touch \"$file\"; exit 1"), program());

        assertThat(archive.options()).singleElement().asString().startsWith("-XX:DumpLoadedClassList=");
        assertOnlyTheJarIsLeft();
    }

    @Test
    void newBuildInvalidatesTheArchive() throws IOException {
        var archive = listed();
        archive.make(javaStandIn("touch \"$file\""), program());
        assertThat(archive.isCurrent()).isTrue();

        Files.setLastModifiedTime(jar(), FileTime.from(Instant.now().plusSeconds(60)));

        assertThat(archive.options()).singleElement().asString().startsWith("-XX:DumpLoadedClassList=");
    }

    @Test
    void archiveOfAReplacedBuildIsDeleted() throws IOException {
        listed().make(javaStandIn("touch \"$file\" '%s'".formatted(jar())), program());

        assertOnlyTheJarIsLeft();
    }

    @Test
    void archiveThatAKilledProcessAbandonedIsDeleted() throws IOException {
        var archive = listed();
        var abandoned =
                Files.createFile(archive.file().resolveSibling(archive.file().getFileName() + "-4711"));
        Files.setLastModifiedTime(abandoned, FileTime.from(Instant.now().minusSeconds(600)));

        archive.make(javaStandIn("exit 1"), program());

        assertOnlyTheJarIsLeft();
    }

    @Test
    void runWithoutAClassListMakesNoArchive() throws IOException {
        ClassArchive.of(jar(), folder.resolve("greeter.classes")).make(javaStandIn("touch \"$file\""), program());

        assertOnlyTheJarIsLeft();
    }

    private ClassArchive listed() throws IOException {
        return ClassArchive.of(jar(), Files.createFile(folder.resolve("greeter.classes")));
    }

    private void assertOnlyTheJarIsLeft() throws IOException {
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(jar());
        }
    }

    private List<String> run(ClassArchive archive) throws IOException, InterruptedException {
        var command = new ArrayList<>(java());
        command.addAll(archive.options());
        command.add("-Xlog:class+load");
        command.addAll(program());
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said.lines().toList();
    }

    private static boolean isGreeterOfArchive(String line) {
        return line.contains(Greeter.class.getName()) && line.contains("shared objects file");
    }

    private static List<String> java() {
        return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC");
    }

    /** A stand-in for Java, which runs a line of shell for the archive's {@code $file}. */
    private static List<String> javaStandIn(String line) {
        var script = "for option; do case $option in -XX:SharedArchiveFile=*) file=${option#*=} ;; esac; done; " + line;
        return List.of("/bin/sh", "-c", script, "java");
    }

    private List<String> program() throws IOException {
        return List.of("-jar", jar().toString());
    }

    private Path jar() throws IOException {
        var jar = folder.resolve("greeter.jar");
        if (Files.notExists(jar)) {
            writeTo(jar);
            Files.setLastModifiedTime(jar, FileTime.from(Instant.now().minusSeconds(60)));
        }
        return jar;
    }

    private static void writeTo(Path jar) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Name.MAIN_CLASS, Greeter.class.getName());
        var entry = Greeter.class.getName().replace('.', '/') + ".class";
        try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest);
                var in = Greeter.class.getClassLoader().getResourceAsStream(entry)) {
            out.putNextEntry(new ZipEntry(entry));
            in.transferTo(out);
        }
    }
}
