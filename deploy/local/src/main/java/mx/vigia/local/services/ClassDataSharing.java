package mx.vigia.local.services;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;

/**
 * The class-data archive of a service: its classes as its last run had loaded them, stored beside its jar. It saves the
 * next start about a third of its time. The first run after a build writes it on exit; a run that is killed writes
 * none.
 *
 * @param jar what the service is started from
 * @param begun when the run began: a younger jar is of another build
 * @param house distinguishes the files of stacks that end at the same time
 */
record ClassDataSharing(Path jar, long house, Instant begun) {

    private static final System.Logger LOG = System.getLogger(ClassDataSharing.class.getName());

    /** Creates one for a run that begins now. */
    ClassDataSharing(Path jar, long house) {
        this(jar, house, Instant.now());
    }

    /** An archive only works with the very JVM that wrote it. */
    private static final String JVM_VERSION =
            System.getProperty("java.vm.version").replaceAll("[^\\w.]", "-");

    /** Returns the JVM options to use the archive, or to write one. */
    List<String> options() {
        return List.of(areKept() ? "-XX:SharedArchiveFile=" + archive() : "-XX:ArchiveClassesAtExit=" + unfinished());
    }

    /**
     * Keeps the archive of a service that ended by itself: it is complete, unless the jar was rebuilt meanwhile.
     * Without it the next start is merely slower.
     */
    void keep() {
        try {
            if (Files.exists(unfinished()) && isOfThisBuild()) {
                Files.move(unfinished(), archive(), StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException notKept) {
            LOG.log(Level.WARNING, "The classes of a service could not be kept: {0}", notKept.getMessage());
        } finally {
            drop();
        }
    }

    /** Discards the archive of a service that was killed: it is unusable. */
    void drop() {
        try {
            Files.deleteIfExists(unfinished());
        } catch (IOException notDropped) {
            LOG.log(Level.WARNING, "A file could not be removed: {0}", notDropped.getMessage());
        }
    }

    private boolean isOfThisBuild() throws IOException {
        return Files.getLastModifiedTime(jar).toInstant().isBefore(begun);
    }

    /** Whether an earlier run has written the archive since the last build. */
    boolean areKept() {
        try {
            return Files.exists(archive())
                    && Files.getLastModifiedTime(archive()).compareTo(Files.getLastModifiedTime(jar)) > 0;
        } catch (IOException e) {
            return false;
        }
    }

    private Path archive() {
        return jar.resolveSibling("classes-" + JVM_VERSION + ".jsa");
    }

    private Path unfinished() {
        return jar.resolveSibling("classes-" + JVM_VERSION + "-" + house + ".part");
    }
}
