package mx.vigia.scraper.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import mx.vigia.scraper.archive.ArchiveFull.Limit;

/** Whether there is room for more: by what the archive may weigh, by what the disk has left, and by what writing says. */
record FreeSpaceCheck(Path folder, ArchiveRetentionConfig config) {
    /** What operating systems say where there is no room: of the disk, of a quota, of a limit for files. */
    private static final Pattern NO_ROOM =
            Pattern.compile("(?i)no space left|quota exceeded|file too large|not enough space");

    /** Refuses so many bytes more where the archive weighs this already. */
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

    /** What failed while writing, by its name. */
    static IOException named(IOException failed) {
        var words = String.valueOf(failed.getMessage());
        if (failed instanceof ArchiveFull || !NO_ROOM.matcher(words).find()) {
            return failed;
        }
        var full = new ArchiveFull(Limit.DISK, 0, 0, "the disk says: " + words);
        full.initCause(failed);
        return full;
    }
}
