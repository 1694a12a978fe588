package mx.vigia.scraper.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/** One WARC file: records are only ever appended, whole or not at all, and read from their offset. */
record WarcFile(Path folder, String name) {
    private Path path() {
        return folder.resolve(name);
    }

    /** Returns the length of the file on disk, zero if there is none. */
    long length() throws IOException {
        try {
            return Files.size(path());
        } catch (NoSuchFileException none) {
            return 0;
        }
    }

    /** Appends these records at this place, which is the end, and returns their location once they are on the disk. */
    ManifestEntry.Place add(long end, List<WarcRecord> records) throws IOException {
        Files.createDirectories(folder);
        try (var file = FileChannel.open(path(), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            try {
                var stretch = new HashedFileSection(file, end);
                for (var record : records) {
                    new WarcWriter(stretch, WarcCompression.GZIP).write(record);
                }
                file.force(false);
                return stretch.place(name);
            } catch (IOException e) {
                rollBack(file, end, e);
                throw e;
            }
        }
    }

    /** Appends a section of another file, byte for byte, or nothing if it is not there as it was written. */
    ManifestEntry.Place copy(long end, WarcFile other, ManifestEntry.Place from) throws IOException {
        Files.createDirectories(folder);
        try (var file = FileChannel.open(
                        path(), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
                var source = FileChannel.open(other.path(), StandardOpenOption.READ)) {
            try {
                transfer(source, from, file, end);
                file.force(false);
                return copyIfUnchanged(file, end, from);
            } catch (IOException e) {
                rollBack(file, end, e);
                throw e;
            }
        }
    }

    private static void transfer(FileChannel source, ManifestEntry.Place from, FileChannel file, long end)
            throws IOException {
        file.position(end);
        var length = from.ends() - from.begins();
        for (var done = 0L; done < length; ) {
            var more = file.transferFrom(source.position(from.begins() + done), end + done, length - done);
            if (more <= 0) {
                throw new IOException("expected %d bytes at %d of %s but found %d"
                        .formatted(length, from.begins(), from.file(), done));
            }
            done += more;
        }
    }

    private ManifestEntry.Place copyIfUnchanged(FileChannel file, long end, ManifestEntry.Place from)
            throws IOException {
        var copy = new ManifestEntry.Place(name, end, end + from.ends() - from.begins(), from.digest());
        var found = HashedFileSection.digest(file, copy.begins(), copy.ends());
        if (!found.equals(from.digest())) {
            throw new IOException(
                    "expected %s at %d of %s but found %s".formatted(from.digest(), from.begins(), from.file(), found));
        }
        return copy;
    }

    /** A truncated record, since the disk is full, would hide all later ones from other readers. */
    private static void rollBack(FileChannel file, long end, IOException why) {
        try {
            file.truncate(end);
        } catch (IOException alsoFailed) {
            why.addSuppressed(alsoFailed);
        }
    }

    /** Removes everything after this place. */
    void cut(long end) throws IOException {
        try (var file = FileChannel.open(path(), StandardOpenOption.WRITE)) {
            file.truncate(end);
            file.force(false);
        }
    }

    void remove() throws IOException {
        Files.deleteIfExists(path());
    }

    /** Returns the current digest of the bytes between these places. */
    String digest(long begins, long ends) throws IOException {
        try (var file = FileChannel.open(path(), StandardOpenOption.READ)) {
            return HashedFileSection.digest(file, begins, ends);
        }
    }

    /** Returns the payload of the record that begins here. */
    byte[] read(long begins) throws IOException {
        try (var file = FileChannel.open(path(), StandardOpenOption.READ)) {
            file.position(begins);
            try (var reader = new WarcReader(file)) {
                var found = reader.next()
                        .orElseThrow(() ->
                                new IOException("expected a record at " + begins + " of " + name + " but found none"));
                return payload(found, begins);
            }
        }
    }

    /**
     * Returns the head of the response in the record that begins here, as it came: its status line and headers; none if
     * the file was removed.
     */
    List<String> head(long begins) throws IOException {
        try (var file = FileChannel.open(path(), StandardOpenOption.READ)) {
            file.position(begins);
            try (var reader = new WarcReader(file)) {
                var found = reader.next();
                return found.isPresent() ? HttpHeaders.of(found.get()) : List.of();
            }
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }

    private byte[] payload(WarcRecord found, long begins) throws IOException {
        if (found instanceof WarcResponse response) {
            return response.http().body().stream().readAllBytes();
        }
        if (found instanceof WarcResource resource) {
            return resource.body().stream().readAllBytes();
        }
        throw new IOException("expected a response at " + begins + " of " + name + " but found " + found.type());
    }
}
