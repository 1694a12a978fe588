package mx.vigia.local.services;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;

/**
 * The classes of a service as its last run had loaded them, kept beside its jar so that the next one need not load them again: about a third of what a start costs. The
 * first run after a build writes them as it ends; one that is cut off writes none.
 *
 * @param jar what the service is started from
 * @param begun when the run began: a jar that is younger is of another build
 * @param house tells the files of houses apart that end at the same time
 */
record ClassDataSharing(Path jar, long house, Instant begun) {

    private static final System.Logger LOG = System.getLogger(ClassDataSharing.class.getName());

    /** Of a run that begins now. */
    ClassDataSharing(Path jar, long house) {
        this(jar, house, Instant.now());
    }

    /** An archive serves the very machine that wrote it. */
    private static final String JVM_VERSION =
            System.getProperty("java.vm.version").replaceAll("[^\\w.]", "-");

    /** What the machine is told so that it takes the archive, or writes one. */
    List<String> options() {
        return List.of(areKept() ? "-XX:SharedArchiveFile=" + archive() : "-XX:ArchiveClassesAtExit=" + unfinished());
    }

    /** The service has ended by itself: what it wrote, if it did, is whole, unless it was built anew meanwhile. Without it the next start is slower, and no more. */
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

    /** The service was cut off: what it wrote is good for nothing. */
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

    /** Whether an earlier run wrote them since the last build. */
    boolean areKept() {
        try {
            return Files.exists(archive())
                    && Files.getLastModifiedTime(archive()).compareTo(Files.getLastModifiedTime(jar)) > 0;
        } catch (IOException gone) {
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
