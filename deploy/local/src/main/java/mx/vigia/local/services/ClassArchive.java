package mx.vigia.local.services;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The archive of a program's classes, loaded and linked, beside its jar: with it a start takes half the processor time.
 * A run without one lists its classes, which costs nothing, and {@link #make} makes the archive of that list. An
 * archive fits only the JDK and the jars that it was made of; Java ignores any other.
 *
 * @param jar what the program is started from; an archive that is older is of another build
 * @param file the archive
 * @param list where the present run lists its classes
 */
public record ClassArchive(Path jar, Path file, Path list) {

    /** How long the creation of one archive may take. */
    public static final Duration CREATION_TIMEOUT = Duration.ofMinutes(1);

    private static final System.Logger LOG = System.getLogger(ClassArchive.class.getName());
    private static final Duration ABANDONED_AFTER = Duration.ofMinutes(5);

    /** The first JDK whose archives hold linked classes. */
    private static final int MIN_JDK = 25;

    /** Returns the archive for the present version of Java. */
    static ClassArchive of(Path jar, Path list) {
        var version = System.getProperty("java.runtime.version");
        return new ClassArchive(jar, jar.resolveSibling("classes-" + version + ".jsa"), list);
    }

    /** Returns the options of a run: to use the archive, or to list the classes for it. */
    List<String> options() {
        if (Runtime.version().feature() < MIN_JDK) {
            return List.of();
        }
        return List.of(isCurrent() ? "-XX:SharedArchiveFile=" + file : "-XX:DumpLoadedClassList=" + list);
    }

    /** Whether there is an archive of the present build. */
    boolean isCurrent() {
        try {
            return Files.exists(file) && Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(jar)) > 0;
        } catch (IOException gone) {
            return false;
        }
    }

    /**
     * Makes the archive if the run has listed its classes. Without it the next start is merely slower.
     *
     * @param java the command of Java with the options of that run
     * @param program its arguments after those, which name the class path
     */
    void make(List<String> java, List<String> program) {
        if (!Files.exists(list)) {
            return;
        }
        var unfinished = file.resolveSibling(
                file.getFileName() + "-" + ProcessHandle.current().pid());
        deleteAbandoned();
        var command = new ArrayList<>(java);
        command.addAll(List.of(
                "-Xshare:dump",
                "-XX:+AOTClassLinking",
                "-XX:TieredStopAtLevel=1",
                "-XX:SharedClassListFile=" + list,
                "-XX:SharedArchiveFile=" + unfinished));
        command.addAll(program);
        try {
            var build = Files.getLastModifiedTime(jar);
            if (succeeds(command) && Files.getLastModifiedTime(jar).equals(build)) {
                Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            }
            Files.deleteIfExists(unfinished);
            Files.delete(list);
        } catch (IOException failed) {
            LOG.log(Level.WARNING, "The classes of {0} could not be archived: {1}", jar, failed.getMessage());
        }
    }

    /** Deletes what a process that was killed while it made the archive has left. */
    private void deleteAbandoned() {
        try (var siblings = Files.newDirectoryStream(file.toAbsolutePath().getParent(), file.getFileName() + "-*")) {
            for (var sibling : siblings) {
                if (Files.getLastModifiedTime(sibling)
                        .toInstant()
                        .isBefore(Instant.now().minus(ABANDONED_AFTER))) {
                    Files.deleteIfExists(sibling);
                }
            }
        } catch (IOException failed) {
            LOG.log(Level.WARNING, "Unfinished archives of {0} could not be deleted: {1}", jar, failed.getMessage());
        }
    }

    private static boolean succeeds(List<String> command) throws IOException {
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            return process.waitFor(CREATION_TIMEOUT.toMillis(), TimeUnit.MILLISECONDS) && process.exitValue() == 0;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            process.destroyForcibly();
        }
    }
}
