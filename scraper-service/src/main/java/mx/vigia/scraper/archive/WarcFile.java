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

/** One WARC file: records are only ever added at its end, whole or not at all, and read back from where they begin. */
record WarcFile(Path folder, String name) {
    private Path path() {
        return folder.resolve(name);
    }

    /** How long the file is on the disk, nothing where there is none. */
    long length() throws IOException {
        try {
            return Files.size(path());
        } catch (NoSuchFileException none) {
            return 0;
        }
    }

    /** Adds these records at this place, which is the end, and says where they stand once they are on the disk. */
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

    /** Adds a stretch of another file as it is, byte for byte, or nothing where it is not there as it was written. */
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

    /** A record that breaks off, since the disk is full, would hide from other readers all that come behind it. */
    private static void rollBack(FileChannel file, long end, IOException why) {
        try {
            file.truncate(end);
        } catch (IOException alsoFailed) {
            why.addSuppressed(alsoFailed);
        }
    }

    /** Takes away what stands behind this place. */
    void cut(long end) throws IOException {
        try (var file = FileChannel.open(path(), StandardOpenOption.WRITE)) {
            file.truncate(end);
            file.force(false);
        }
    }

    void remove() throws IOException {
        Files.deleteIfExists(path());
    }

    /** The digest of what stands between these places now. */
    String digest(long begins, long ends) throws IOException {
        try (var file = FileChannel.open(path(), StandardOpenOption.READ)) {
            return HashedFileSection.digest(file, begins, ends);
        }
    }

    /** The payload of the record that begins here. */
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

    /** The head of the answer in the record that begins here, as it came: its status line, and its headers; none where the file went. */
    List<String> head(long begins) throws IOException {
        try (var file = FileChannel.open(path(), StandardOpenOption.READ)) {
            file.position(begins);
            try (var reader = new WarcReader(file)) {
                var found = reader.next();
                return found.isPresent() ? HttpHeaders.of(found.get()) : List.of();
            }
        } catch (NoSuchFileException gone) {
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
