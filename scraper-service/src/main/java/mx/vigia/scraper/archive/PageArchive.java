package mx.vigia.scraper.archive;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.text.Sha256;
import mx.vigia.scraper.archive.SnapshotRepository.Shelved;
import mx.vigia.scraper.fetching.Exchange;

/**
 * Archives every response unchanged, each with a row in a manifest chained by hash, and returns a page by the SHA-256
 * of its bytes.
 */
@ApplicationScoped
public class PageArchive {
    private final Jdbc database;
    private final Path folder;
    private final ArchiveRetentionConfig config;
    private final FreeSpaceCheck spaceCheck;
    /** Writers of one process wait here, so that at most one of them waits in the database, holding a connection. */
    private final ReentrantLock pen = new ReentrantLock(true);

    PageArchive(Jdbc database, ArchiveConfig files, ArchiveRetentionConfig config) {
        this.database = database;
        this.folder = files.data().resolve("warc");
        this.config = config;
        this.spaceCheck = new FreeSpaceCheck(folder, config);
    }

    /**
     * Archives the responses to this request; on return they are on the disk and in the manifest.
     *
     * @throws ArchiveFull if there is no space, in which case nothing of it is kept
     */
    public void keep(String site, URI uri, List<Exchange> received) throws IOException {
        if (received.isEmpty()) {
            return;
        }
        var more =
                received.stream().mapToLong(exchange -> exchange.body().length).sum();
        runIfRoom(more, archiveWriter -> {
            for (var exchange : received) {
                archiveWriter.keep(site, uri, exchange);
            }
        });
    }

    /** Archives a page from a folder of recorded ones. */
    public Snapshot keep(String site, URI address, Instant at, byte[] bytes) throws IOException {
        return keep(site, address, at, bytes, "");
    }

    /**
     * Archives a page that did not come from its site in answer to a request.
     *
     * @param note how it came, for the manifest
     */
    public Snapshot keep(String site, URI address, Instant at, byte[] bytes, String note) throws IOException {
        var snapshot = new Snapshot(Sha256.of(bytes), site, address, at, "", bytes.length);
        runIfRoom(bytes.length, archiveWriter -> archiveWriter.keep(snapshot, bytes, note));
        return snapshot;
    }

    /** Returns how many bytes may still be archived. */
    long room() throws IOException {
        return spaceCheck.room(size());
    }

    private long size() {
        return database.one("select bytes from archive_head", row -> row.getLong(1));
    }

    /** Throws if there is no space at all, so that no site is requested in vain. */
    public void refuseIfFull() throws IOException {
        spaceCheck.check(size(), 0);
    }

    /** An action while the end of the chain is locked. */
    interface Work {
        void on(ArchiveWriter archiveWriter) throws IOException;
    }

    private void runIfRoom(long more, Work work) throws IOException {
        runLocked(archiveWriter -> {
            spaceCheck.check(archiveWriter.chain().archiveBytes(), more);
            work.on(archiveWriter);
        });
    }

    /** Runs this while the end of the chain is locked, whether or not there is space. */
    void runLocked(Work work) throws IOException {
        pen.lock();
        try {
            write(work);
        } finally {
            pen.unlock();
        }
    }

    private void write(Work work) throws IOException {
        try {
            database.runInTransaction(jdbc -> {
                var chain = new ManifestChain(jdbc, folder);
                work.on(new ArchiveWriter(jdbc, chain, new SiteArchiveFiles(jdbc, folder, config, chain), config));
                chain.save();
            });
        } catch (IOException e) {
            throw FreeSpaceCheck.named(e);
        }
    }

    /** Removes what was never committed from the ends of the open files. */
    void truncateUncommitted(Instant now) throws IOException {
        runLocked(archiveWriter -> {
            for (var file : archiveWriter.files().open()) {
                archiveWriter.archiveFiles().truncateAfter(file.site(), file.name(), file.bytes(), now);
            }
        });
    }

    /** Returns the files of earlier days that are still open. */
    List<ArchiveFileRepository.Shelved> findLeftOpen(Instant now) {
        return new ArchiveFileRepository(database).findOpenSince(LocalDate.ofInstant(now, ZoneOffset.UTC));
    }

    List<String> findClosedBefore(Instant moment) {
        return new ArchiveFileRepository(database).findClosedBefore(moment);
    }

    /** Deletes files from the disk that the manifest records as removed. */
    void deleteRetiredFiles() throws IOException {
        for (var name : new ArchiveFileRepository(database).removed()) {
            new WarcFile(folder, name).remove();
        }
    }

    /** Returns the snapshot with this digest, even if its bytes were removed since. */
    public Optional<Snapshot> find(String sha256) {
        return findSnapshot(sha256).map(Shelved::snapshot);
    }

    Optional<Shelved> findSnapshot(String sha256) {
        return new SnapshotRepository(database).with(sha256);
    }

    /** Returns the number of the last row of the manifest. */
    public long end() {
        return database.one("select number from archive_head", row -> row.getLong(1));
    }

    /** Returns the rows of a site's pages after this number, up to the maximum. */
    public List<ManifestEntry> pages(String site, long after, int max) {
        return new ManifestRepository(database).findPagesAfter(site, after, max);
    }

    /** Returns the row of the manifest with this number. */
    public Optional<ManifestEntry> entry(long number) {
        return new ManifestRepository(database).findByNumber(number);
    }

    /** Returns the bytes with this digest, from their WARC record; empty if never received or removed by retention. */
    public Optional<byte[]> findBytes(String sha256) throws IOException {
        var shelved = findSnapshot(sha256).filter(snapshot -> !snapshot.removed());
        return shelved.isPresent() ? readCurrentBytes(shelved.get()) : Optional.empty();
    }

    /**
     * Returns the bytes at their current location, empty if removed. Retention deletes a file after recording its
     * removal, hence the current location shows whether they are missing.
     */
    Optional<byte[]> readCurrentBytes(Shelved shelved) throws IOException {
        try {
            return Optional.of(read(shelved));
        } catch (NoSuchFileException e) {
            var now = findSnapshot(shelved.snapshot().sha256()).orElseThrow();
            if (now.removed()) {
                return Optional.empty();
            }
            if (now.file().equals(shelved.file())) {
                throw e;
            }
            return Optional.of(read(now));
        }
    }

    private byte[] read(Shelved shelved) throws IOException {
        var bytes = new WarcFile(folder, shelved.file()).read(shelved.begins());
        var found = Sha256.of(bytes);
        if (!found.equals(shelved.snapshot().sha256())) {
            throw new IOException("expected %s at %d of %s but found %s"
                    .formatted(shelved.snapshot().sha256(), shelved.begins(), shelved.file(), found));
        }
        return bytes;
    }
}
