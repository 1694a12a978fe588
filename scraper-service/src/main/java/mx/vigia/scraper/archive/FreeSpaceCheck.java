package mx.vigia.scraper.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import mx.vigia.scraper.archive.ArchiveFull.Limit;

/** Checks the available space: by the archive's maximum size, by free disk space, and by errors of writing. */
record FreeSpaceCheck(Path folder, ArchiveRetentionConfig config) {
    /** Error messages of operating systems for lack of space: of the disk, of a quota, of a limit for files. */
    private static final Pattern NO_ROOM =
            Pattern.compile("(?i)no space left|quota exceeded|file too large|not enough space");

    /** Rejects this many additional bytes if the archive has this size already. */
    void check(long weighs, long more) throws IOException {
        if (weighs + more >= config.mostBytes()) {
            throw new ArchiveFull(
                    Limit.WEIGHT,
                    weighs,
                    config.mostBytes(),
                    "the archive weighs %d of at most %d bytes (vigia.archive.most-bytes)"
                            .formatted(weighs, config.mostBytes()));
        }
        Files.createDirectories(folder);
        var free = Files.getFileStore(folder).getUsableSpace();
        if (free - more < config.leaveFree()) {
            throw new ArchiveFull(
                    Limit.LEFT_FREE,
                    free,
                    config.leaveFree(),
                    "the disk has %d bytes left, and %d are left to others (vigia.archive.leave-free)"
                            .formatted(free, config.leaveFree()));
        }
    }

    /** Returns how many bytes may still be archived if the archive has this size already. */
    long room(long weighs) throws IOException {
        Files.createDirectories(folder);
        var free = Files.getFileStore(folder).getUsableSpace() - config.leaveFree();
        return Math.max(0, Math.min(free, config.mostBytes() - weighs));
    }

    /** Returns the specific exception for a failed write. */
    static IOException named(IOException failed) {
        var words = String.valueOf(failed.getMessage());
        if (failed instanceof ArchiveFull || !NO_ROOM.matcher(words).find()) {
            return failed;
        }
        var full = new ArchiveFull(Limit.DISK, 0, 0, "disk error: " + words);
        full.initCause(failed);
        return full;
    }
}
