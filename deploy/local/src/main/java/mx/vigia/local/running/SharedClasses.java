package mx.vigia.local.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The classes of a service as its last run had loaded them, kept beside its jar so that the next one need not load them again: about a third of what a start costs. The
 * first run after a build writes them as it ends; one that is cut off writes none.
 *
 * @param jar what the service is started from
 * @param house tells the files of houses apart that end at the same time
 */
record SharedClasses(Path jar, long house) {

    /** An archive serves the very machine that wrote it. */
    private static final String MACHINE = System.getProperty("java.vm.version").replaceAll("[^\\w.]", "-");

    /** What the machine is told so that it takes the archive, or writes one. */
    List<String> options() {
        return List.of(areKept() ? "-XX:SharedArchiveFile=" + archive() : "-XX:ArchiveClassesAtExit=" + unfinished());
    }

    /** The service has ended by itself: what it wrote, if it did, is whole. */
    void keep() {
        try {
            if (Files.exists(unfinished())) {
                Files.move(unfinished(), archive(), StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The service was cut off: what it wrote is good for nothing. */
    void drop() {
        try {
            Files.deleteIfExists(unfinished());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
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
        return jar.resolveSibling("classes-" + MACHINE + ".jsa");
    }

    private Path unfinished() {
        return jar.resolveSibling("classes-" + MACHINE + "-" + house + ".part");
    }
}
